/** Accounts as the service lists and takes them. */
import { get, put } from '../api/client.js';
import type { Role } from '../session.js';

export interface Membership {
  readonly assembly: string;
  readonly role: Role;
}

export interface Account {
  readonly username: string;
  readonly version: number;
  readonly displayName: string;
  readonly administrator: boolean;
  readonly memberships: readonly Membership[];
}

export interface AccountForm {
  readonly displayName: string;
  readonly password?: string;
  /** Decided when the account is created. */
  readonly administrator?: boolean;
  readonly memberships: readonly Membership[];
}

/** Roles in an assembly; an administrator is in none. */
export const ROLES: readonly Role[] = ['SECRETARIAT', 'PRESIDIUM', 'HEAD_TELLER', 'TELLER', 'AUDITOR'];

export async function loadAccounts(): Promise<readonly Account[]> {
  return (await get<readonly Account[]>('/api/accounts')).body;
}

/** Creates the account (`version` 0) or changes the version that was read. */
export async function storeAccount(username: string, version: number, form: AccountForm): Promise<Account> {
  const ifMatch = version === 0 ? null : `"${version}"`;
  return (await put<Account>(`/api/accounts/${encodeURIComponent(username)}`, form, { ifMatch })).body;
}

/** Without capitals and accents, as people search. */
export function found(account: Account, searched: string): boolean {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  const words = [account.username, account.displayName, ...account.memberships.map(({ assembly }) => assembly)];
  return plain(words.join(' ')).includes(plain(searched.trim()));
}

/** Letters and digits nobody takes for another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password somebody can copy from paper: four groups of four. */
export function randomPassword(): string {
  const signs = Array.from({ length: 16 }, () => SIGNS[below(SIGNS.length)]!);
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** An even choice: values above the last whole multiple are thrown away. */
function below(limit: number): number {
  for (;;) {
    const value = crypto.getRandomValues(new Uint8Array(1))[0]!;
    if (value < 256 - (256 % limit)) {
      return value % limit;
    }
  }
}
