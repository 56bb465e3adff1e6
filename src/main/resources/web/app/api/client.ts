/** The public REST API. A refusal is a value with its reasons; a broken connection is something else. */
import { end, session } from '../session.js';
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
}

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
  const token = asked.token ?? session()?.token;
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
  const response = await reach(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal: asked.signal ?? AbortSignal.timeout(WAIT_MILLISECONDS),
    cache: 'no-store',
  });
  if (response.ok) {
    return response;
  }
  throw await refusal(response, asked.token === undefined);
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

async function refusal(response: Response, ownSession: boolean): Promise<Error> {
  const text = await readText(response);
  let reasons: Reason[];
  try {
    reasons = (JSON.parse(text) as { refusals: Reason[] }).refusals;
  } catch {
    return new Unreachable(`${response.status}: not an answer of the service`);
  }
  const refused = new Refused(response.status, reasons);
  if (ownSession && (refused.has('TOKEN_EXPIRED') || refused.has('TOKEN_INVALID'))) {
    end(true);
  }
  return refused;
}
