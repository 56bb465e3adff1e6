/** Checkpoints of a ledger (C2SP tlog-checkpoint). */
import { fromBase64, utf8 } from './bytes.js';
import type { TreeHead } from './merkle.js';
import { Malformed, type SignedNote, parseNote } from './signed-note.js';

/** Which ledger had how many entries, and the hash over all of them. */
export interface Checkpoint {
  readonly origin: string;
  readonly head: TreeHead;
  readonly note: SignedNote;
}

const MOST_EXTENSIONS = 16;
const MOST_SIZE = 2n ** 63n - 1n;
const HASH_BYTES = 32;

/** The checkpoint in the text of a note, or {@link Malformed}. Whether it was signed is another question. */
export function parseCheckpoint(text: string): Checkpoint {
  const note = parseNote(text);
  const lines = note.text.slice(0, -1).split('\n');
  const [origin, size, root] = lines;
  if (origin === undefined || size === undefined || root === undefined) {
    throw new Malformed('TOO_FEW_LINES');
  }
  if (lines.length > 3 + MOST_EXTENSIONS) {
    throw new Malformed('TOO_MANY_LINES');
  }
  if (lines.includes('')) {
    throw new Malformed('EMPTY_LINE');
  }
  if (!/^(?:0|[1-9][0-9]{0,18})$/.test(size) || BigInt(size) > MOST_SIZE) {
    throw new Malformed('TREE_SIZE');
  }
  const hash = fromBase64(root);
  if (hash === null || hash.length !== HASH_BYTES) {
    throw new Malformed('ROOT');
  }
  return { origin, head: { size: BigInt(size), root: hash }, note };
}

/** What was pasted, with the one newline at its end that pasting loses. */
export function pasted(text: string): string {
  return `${text.replace(/^\s+/, '').replace(/[ \n]+$/, '')}\n`;
}

/** What is in a file, byte for byte, or {@link Malformed} for bytes that are no text. */
export function textOf(bytes: ArrayBuffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed('NOT_UTF8');
  }
  return text;
}

/** The note as a file to keep. */
export function fileOf(note: string): Blob {
  return new Blob([utf8(note)], { type: 'text/plain' });
}
