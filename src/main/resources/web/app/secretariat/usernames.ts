/** Usernames out of names: small letters without accents, digits, dots and hyphens; 2 to 63 characters. */
import { plain } from './columns.js';

const LONGEST = 50;

/** A username nobody has, for somebody of this name. */
export function proposeUsername(name: string, taken: ReadonlySet<string>): string {
  const base = plain(name).replaceAll(' ', '-').slice(0, LONGEST).replace(/-+$/, '') || 'uy-vien';
  const long = base.length < 2 ? `uy-vien-${base}` : base;
  let username = long;
  for (let number = 2; taken.has(username); number++) {
    username = `${long}-${number}`;
  }
  return username;
}

/** Names pasted one a line, from a list or a column; numbers before them are dropped. */
export function pastedNames(lines: readonly (readonly string[])[]): string[] {
  return lines
    .map((line) => line.find((cell) => /\p{L}/u.test(cell)) ?? '')
    .map((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '' && !/^(ho ten|ho va ten|ten|stt|tt)$/.test(plain(name)));
}
