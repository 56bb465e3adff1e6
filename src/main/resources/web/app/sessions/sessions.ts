/** Sessions as the service lists them. */
import type { Role } from '../session.js';

export interface SignedInSession {
  readonly session: string;
  /** Empty for an administrator. */
  readonly assembly: string;
  readonly role: Role;
  readonly since: string;
  readonly lastSeen: string;
  readonly address: string;
  readonly userAgent: string;
  readonly secondFactor: boolean;
  /** Whether it is the one that asks. */
  readonly present: boolean;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Edg\w*\//, 'Microsoft Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

const LONGEST = 40;

/** A browser as its user knows it; a program as it calls itself. */
export function device(userAgent: string): string {
  const named = [BROWSERS, SYSTEMS].map((kinds) => kinds.find(([sign]) => sign.test(userAgent))?.[1]);
  const words = named.filter((one) => one !== undefined).join(', ');
  return words === '' ? userAgent.slice(0, LONGEST) : words;
}
