/** Who is signed in in this window. Other windows may have other people: a hall shares machines. */
export type Role =
  | 'SECRETARIAT'
  | 'TELLER'
  | 'HEAD_TELLER'
  | 'PRESIDIUM'
  | 'AUDITOR'
  | 'ADMINISTRATOR';

export interface Session {
  /** By which the token is renewed; absent where it cannot be. */
  readonly id?: string;
  readonly username: string;
  readonly token: string;
  readonly role: Role;
  /** Empty for an administrator. */
  readonly assembly: string;
  readonly expiresAt: string;
  /** Nothing can be done but to enrol a second factor. */
  readonly secondFactorNeeded?: boolean;
}

/** Where somebody begins. */
export const HOME: Readonly<Record<Role, string>> = {
  TELLER: '/teller',
  HEAD_TELLER: '/head-teller',
  PRESIDIUM: '/presidium',
  SECRETARIAT: '/secretariat',
  AUDITOR: '/auditor',
  ADMINISTRATOR: '/administrator',
};

const KEY = 'kiemphieu.session';

/** Fired on `window` when somebody signs in or out, or the session ended by itself. */
export const SESSION_CHANGED = 'kiemphieu-session';

/** Fired on `window` when the assembly's settings were changed in this window. */
export const ASSEMBLY_CHANGED = 'kiemphieu-assembly';

let current: Session | null = read();

function read(): Session | null {
  const stored = sessionStorage.getItem(KEY);
  return stored === null ? null : (JSON.parse(stored) as Session);
}

/** The session of this window, or null. */
export function session(): Session | null {
  return current;
}

/** The session of a page that is shown only to people signed in. */
export function signedIn(): Session {
  if (current === null) {
    throw new Error('nobody is signed in');
  }
  return current;
}

export function begin(begun: Session): void {
  current = begun;
  sessionStorage.setItem(KEY, JSON.stringify(begun));
  window.dispatchEvent(new Event(SESSION_CHANGED));
}

/** A new token of the same session: nobody notices. */
export function carryOn(token: string, expiresAt: string): void {
  if (current !== null) {
    current = { ...current, token, expiresAt };
    sessionStorage.setItem(KEY, JSON.stringify(current));
  }
}

/** Ends the session; `expired` when the service no longer takes its token. */
export function end(expired = false): void {
  current = null;
  sessionStorage.removeItem(KEY);
  window.dispatchEvent(new CustomEvent(SESSION_CHANGED, { detail: { expired } }));
}
