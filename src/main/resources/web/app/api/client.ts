/** The public REST API. A refusal is a value with its reasons; a broken connection is something else. */
import { type Session, carryOn, end, session } from '../session.js';
import type { Sentence } from '../texts.js';

/** Why the service refused: RFC 9457, with the rule's article where there is one. */
export interface Reason {
  readonly code: string;
  readonly field: string;
  readonly detail: Sentence;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly article?: Sentence;
  readonly certainty?: string;
}

/** The service said no. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly reasons: readonly Reason[],
  ) {
    super(reasons.map((reason) => reason.code).join(', '));
  }

  /** Whether one of the reasons is `code`. */
  has(code: string): boolean {
    return this.reasons.some((reason) => reason.code === code);
  }
}

/** No answer: the network or the service is away. What was sent may or may not have been taken. */
export class Unreachable extends Error {}

/** A body and the version it is of. */
export interface Answer<T> {
  readonly body: T;
  /** The entity tag, to be sent back as If-Match. */
  readonly tag: string | null;
  readonly status: number;
}

export interface Asked {
  readonly body?: unknown;
  readonly ifMatch?: string | null;
  /** Media type of a body that is not JSON. */
  readonly type?: string;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** In place of the session's token; empty for none. */
  readonly token?: string;
  /** Leaves the person at the page when the session turns out to be over. */
  readonly stay?: boolean;
}

/** The token is no longer taken; a session that stands gets another. */
const TOKEN_OVER = ['TOKEN_EXPIRED', 'TOKEN_INVALID'];

/** Nothing but signing in again helps. */
const SESSION_OVER = [...TOKEN_OVER, 'SESSION_ENDED', 'RENEWAL_REFUSED'];

const WAIT_MILLISECONDS = 20_000;

/** A PDF or bundle of many ballots takes its time. */
const FILE_MILLISECONDS = 300_000;

/** Statuses a proxy gives in place of a service that is away. */
const AWAY = [502, 503, 504];

export function get<T>(path: string, asked: Asked = {}): Promise<Answer<T>> {
  return call<T>('GET', path, asked);
}

export function put<T>(path: string, body: unknown, asked: Asked = {}): Promise<Answer<T>> {
  return call<T>('PUT', path, { ...asked, body });
}

export function post<T>(path: string, body: unknown, asked: Asked = {}): Promise<Answer<T>> {
  return call<T>('POST', path, { ...asked, body });
}

export function remove(path: string, asked: Asked = {}): Promise<Answer<unknown>> {
  return call('DELETE', path, asked);
}

/** A file of the service, with the name the service gives it, if it does. */
export async function file(
  path: string,
  accept: string,
): Promise<{ readonly content: Blob; readonly name: string | undefined }> {
  const response = await send('GET', path, {
    accept,
    signal: AbortSignal.timeout(FILE_MILLISECONDS),
  });
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { content: await response.blob(), name };
}

async function call<T>(method: string, path: string, asked: Asked): Promise<Answer<T>> {
  const response = await send(method, path, asked);
  const text = await readText(response);
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  return {
    body: (json && text !== '' ? JSON.parse(text) : text) as T,
    tag: response.headers.get('ETag'),
    status: response.status,
  };
}

/** Sends a request; the answer is a success, everything else is thrown. */
export async function send(method: string, path: string, asked: Asked): Promise<Response> {
  const used = asked.token === undefined ? session() : null;
  let response = await sendOnce(method, path, asked, asked.token ?? used?.token);
  if (response.ok) {
    return response;
  }
  let refused = await refusal(response);
  if (used?.id !== undefined && isOf(refused, TOKEN_OVER)) {
    // Nothing was done of what was asked: it is asked once more with the next token.
    const token = await nextToken(used).catch((wrong: unknown) => wrong as Error);
    if (typeof token === 'string') {
      response = await sendOnce(method, path, asked, token);
      if (response.ok) {
        return response;
      }
      refused = await refusal(response);
    } else {
      refused = token;
    }
  }
  if (used !== null && asked.stay !== true && isOf(refused, SESSION_OVER) && session()?.id === used.id) {
    end(true);
  }
  throw refused;
}

function isOf(wrong: Error, codes: readonly string[]): boolean {
  return wrong instanceof Refused && codes.some((code) => wrong.has(code));
}

let renewing: Promise<string> | null = null;

/** Many requests that find the token over at once wait for one renewal; windows take turns. */
function nextToken(used: Session): Promise<string> {
  const present = session();
  if (present !== null && present.id === used.id && present.token !== used.token) {
    return Promise.resolve(present.token);
  }
  renewing ??= inTurn(`kiemphieu.renewal:${used.id}`, () => renew(used)).finally(() => (renewing = null));
  return renewing;
}

async function renew(used: Session): Promise<string> {
  const path = `/api/sessions/${used.id}/renewals`;
  const { token, expiresAt } = (await post<{ token: string; expiresAt: string }>(path, undefined, { token: '' })).body;
  if (session()?.id === used.id) {
    carryOn(token, expiresAt);
  }
  return token;
}

/** Where windows cannot take turns, two that renew at once are told apart by the service. */
async function inTurn(name: string, work: () => Promise<string>): Promise<string> {
  return 'locks' in navigator ? await navigator.locks.request(name, work) : await work();
}

async function sendOnce(method: string, path: string, asked: Asked, token: string | undefined): Promise<Response> {
  const headers: Record<string, string> = { Accept: asked.accept ?? 'application/json' };
  if (token !== undefined && token !== '') {
    headers['Authorization'] = `Bearer ${token}`;
  }
  if (asked.ifMatch) {
    headers['If-Match'] = asked.ifMatch;
  }
  if (asked.body !== undefined) {
    headers['Content-Type'] = asked.type ?? 'application/json';
  }
  const body =
    asked.body === undefined || asked.type !== undefined
      ? (asked.body as BodyInit | undefined)
      : JSON.stringify(asked.body);
  return reach(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal: asked.signal ?? AbortSignal.timeout(WAIT_MILLISECONDS),
    cache: 'no-store',
  });
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (away) {
    throw new Unreachable(String(away));
  }
  if (AWAY.includes(response.status)) {
    throw new Unreachable(String(response.status));
  }
  return response;
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (away) {
    throw new Unreachable(String(away));
  }
}

async function refusal(response: Response): Promise<Error> {
  const text = await readText(response).catch((away: unknown) => away as Error);
  if (typeof text !== 'string') {
    return text;
  }
  try {
    return new Refused(response.status, (JSON.parse(text) as { refusals: Reason[] }).refusals);
  } catch {
    return new Unreachable(`${response.status}: not an answer of the service`);
  }
}
