/** Signed notes and verifier keys (C2SP signed-note), read and checked in the browser. */
import { type Bytes, fromBase64, hex, joined, sha256, utf8 } from './bytes.js';

/** What can be wrong with a note or a key; the service calls them the same (`noteFault`). */
export type NoteFault =
  | 'TOO_LONG'
  | 'NOT_UTF8'
  | 'CONTROL_CHARACTER'
  | 'NO_FINAL_NEWLINE'
  | 'NO_SIGNATURE'
  | 'TOO_MANY_SIGNATURES'
  | 'SIGNATURE_LINE'
  | 'KEY_NAME'
  | 'BASE64'
  | 'SHORT_SIGNATURE'
  | 'REPEATED_SIGNATURE'
  | 'VERIFIER_KEY'
  | 'SIGNATURE_TYPE'
  | 'PUBLIC_KEY'
  | 'KEY_ID'
  | 'TOO_FEW_LINES'
  | 'TOO_MANY_LINES'
  | 'EMPTY_LINE'
  | 'TREE_SIZE'
  | 'ROOT';

/** A text that is not what it should be. */
export class Malformed extends Error {
  constructor(readonly fault: NoteFault) {
    super(fault);
  }
}

export interface NoteSignature {
  readonly name: string;
  /** Four bytes, in hexadecimal. */
  readonly keyId: string;
  readonly signature: Bytes;
}

/** A text with its signatures, none of them believed yet. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The key of a ledger: type 0x01, Ed25519 over the text. */
export interface VerifierKey {
  readonly name: string;
  readonly keyId: string;
  readonly publicKey: Bytes;
  /** As it is written down. */
  readonly text: string;
}

/** What came of looking for a key's signature under a note. */
export type SignatureCheck = 'HOLDS' | 'FORGED' | 'MISSING';

const MOST_CHARACTERS = 256 * 1024;
const MOST_SIGNATURES = 100;
const ED25519 = 1;
const KEY_BYTES = 32;
const ID_BYTES = 4;
const DASH = '\u2014 ';

/** White space, plus signs and control characters are not in a key's name. */
const NO_NAME = /[\s\u0085\u0000-\u001f+]/u;

/** Points of small order without the sign of x: under them holds what anyone can make. */
const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/** The note in a text, or {@link Malformed}. */
export function parseNote(note: string): SignedNote {
  if (note.length > MOST_CHARACTERS) {
    throw new Malformed('TOO_LONG');
  }
  if (/\p{Surrogate}/u.test(note)) {
    throw new Malformed('NOT_UTF8');
  }
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note)) {
    throw new Malformed('CONTROL_CHARACTER');
  }
  if (!note.endsWith('\n')) {
    throw new Malformed('NO_FINAL_NEWLINE');
  }
  const lastEmptyLine = note.lastIndexOf('\n\n') + 1;
  if (lastEmptyLine === 0 || lastEmptyLine + 1 === note.length) {
    throw new Malformed('NO_SIGNATURE');
  }
  const lines = note.slice(lastEmptyLine + 1, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) {
    throw new Malformed('TOO_MANY_SIGNATURES');
  }
  const signatures = lines.map(parseSignature);
  if (new Set(signatures.map(({ name, keyId }) => `${name} ${keyId}`)).size < signatures.length) {
    throw new Malformed('REPEATED_SIGNATURE');
  }
  return { text: note.slice(0, lastEmptyLine), signatures };
}

function parseSignature(line: string): NoteSignature {
  const afterName = line.indexOf(' ', DASH.length);
  if (!line.startsWith(DASH) || afterName < 0) {
    throw new Malformed('SIGNATURE_LINE');
  }
  const name = line.slice(DASH.length, afterName);
  if (name === '' || NO_NAME.test(name)) {
    throw new Malformed('KEY_NAME');
  }
  const bytes = fromBase64(line.slice(afterName + 1));
  if (bytes === null) {
    throw new Malformed('BASE64');
  }
  if (bytes.length <= ID_BYTES) {
    throw new Malformed('SHORT_SIGNATURE');
  }
  return { name, keyId: hex(bytes.slice(0, ID_BYTES)), signature: bytes.slice(ID_BYTES) };
}

/** The key in a text (`name+id+key`), its id worked out anew; or {@link Malformed}. */
export async function parseVerifierKey(text: string): Promise<VerifierKey> {
  const afterName = text.indexOf('+');
  const afterId = text.indexOf('+', afterName + 1);
  if (afterName < 0 || afterId < 0) {
    throw new Malformed('VERIFIER_KEY');
  }
  const name = text.slice(0, afterName);
  if (name === '' || NO_NAME.test(name)) {
    throw new Malformed('KEY_NAME');
  }
  const typed = fromBase64(text.slice(afterId + 1));
  if (typed === null) {
    throw new Malformed('BASE64');
  }
  if (typed[0] !== ED25519) {
    throw new Malformed('SIGNATURE_TYPE');
  }
  const publicKey = typed.slice(1);
  if (publicKey.length !== KEY_BYTES || isSmall(publicKey)) {
    throw new Malformed('PUBLIC_KEY');
  }
  const keyId = hex((await sha256(utf8(`${name}\n`), typed)).slice(0, ID_BYTES));
  if (keyId !== text.slice(afterName + 1, afterId)) {
    throw new Malformed('KEY_ID');
  }
  return { name, keyId, publicKey, text };
}

function isSmall(publicKey: Bytes): boolean {
  const unsigned = publicKey.slice();
  unsigned[KEY_BYTES - 1]! &= 0x7f;
  return SMALL_ORDER.includes(hex(unsigned));
}

/** Whether the key signed the note. Signatures of others prove nothing and harm nothing. */
export async function checkSignature(note: SignedNote, key: VerifierKey): Promise<SignatureCheck> {
  const claimed = note.signatures.find(
    (signature) => signature.name === key.name && signature.keyId === key.keyId,
  );
  if (claimed === undefined) {
    return 'MISSING';
  }
  const known = await importKey(key.publicKey);
  const holds = await crypto.subtle.verify('Ed25519', known, claimed.signature, utf8(note.text));
  return holds ? 'HOLDS' : 'FORGED';
}

function importKey(publicKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
}

/** What keeps this browser from checking anything, or null. */
export type Inability = 'INSECURE' | 'NO_ED25519';

/** A key and a signature of RFC 8032, section 7.1, test 2: a browser that can check takes them. */
const KNOWN_KEY = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
const KNOWN_SIGNATURE =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
  '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';

/** Tries the browser's cryptography on a signature that is known to hold, and on one that does not. */
export async function inability(): Promise<Inability | null> {
  if (!globalThis.isSecureContext || globalThis.crypto?.subtle === undefined) {
    return 'INSECURE';
  }
  try {
    const key = await importKey(unhex(KNOWN_KEY));
    const verify = (message: number) =>
      crypto.subtle.verify('Ed25519', key, unhex(KNOWN_SIGNATURE), Uint8Array.of(message));
    return (await verify(0x72)) && !(await verify(0x73)) ? null : 'NO_ED25519';
  } catch {
    return 'NO_ED25519';
  }
}

function unhex(text: string): Bytes {
  return joined(
    ...Array.from({ length: text.length / 2 }, (_, at) =>
      Uint8Array.of(parseInt(text.slice(2 * at, 2 * at + 2), 16)),
    ),
  );
}
