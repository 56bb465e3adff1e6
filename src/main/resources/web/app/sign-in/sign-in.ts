/** Signing in: the same for the first page and for a teller in the middle of a sheet. */
import { Refused, post } from '../api/client.js';
import { type Role, type Session, begin } from '../session.js';

interface BegunSession {
  readonly session: string;
  readonly username: string;
  readonly token: string;
  readonly expiresAt: string;
  readonly role: Role;
  readonly assembly?: string;
  readonly secondFactorNeeded: boolean;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Empty for the only assembly of the account. */
  readonly assembly: string;
  /** Of the second factor; empty where none is enrolled. */
  readonly code: string;
}

/** Begins a session. What renews its token is a cookie that no script can read. */
export async function signIn(credentials: Credentials): Promise<Session> {
  const given = Object.fromEntries(Object.entries(credentials).filter(([, value]) => value !== ''));
  // Without the token that may be over: nothing but the password is judged.
  const begun = (await post<BegunSession>('/api/sessions', given, { token: '' })).body;
  const started: Session = {
    id: begun.session,
    username: begun.username,
    token: begun.token,
    role: begun.role,
    assembly: begun.assembly ?? '',
    expiresAt: begun.expiresAt,
    secondFactorNeeded: begun.secondFactorNeeded,
  };
  begin(started);
  return started;
}

/** Whether the service asks for a code, or for another one. */
export function asksForCode(wrong: unknown): boolean {
  return wrong instanceof Refused && (wrong.has('CODE_NEEDED') || wrong.has('CODE_REFUSED'));
}
