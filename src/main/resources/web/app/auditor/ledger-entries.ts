/** Entries of the ledger as the API shows them (src/docs/ledger-entry.md). */
import { get, send } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { signedIn } from '../session.js';

/** A value inside `before` and `after`. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [field: string]: Value };

/** An entry that may be read. */
export interface OpenEntry {
  readonly form: number;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly command: string;
  readonly subject: string;
  readonly before: { readonly [field: string]: Value };
  readonly after: { readonly [field: string]: Value };
}

/** An entry nobody may read yet; its leaf is enough for the tree and every proof. */
export interface WithheldEntry {
  readonly sequence: number;
  readonly leaf: string;
  readonly withheld: true;
}

export type LedgerEntry = OpenEntry | WithheldEntry;

/** Entries loaded at once. */
export const PAGE_SIZE = 100;

export function isWithheld(entry: LedgerEntry): entry is WithheldEntry {
  return 'withheld' in entry;
}

export function ledgerPath(): string {
  return `${assemblyPath(signedIn().assembly)}/ledger`;
}

/**
 * A page of entries. Of a sheet both what was keyed and what was decided is found: the API knows
 * the first by its position in a reading, the second by its own path.
 */
export async function findEntries(query: URLSearchParams): Promise<LedgerEntry[]> {
  const found = await entries(query);
  const batch = query.get('subject') ?? '';
  const position = query.get('position');
  if (position === null || !/\/batches\/\d+$/.test(batch)) {
    return found;
  }
  const decided = new URLSearchParams(query);
  decided.delete('position');
  decided.set('subject', `${batch}/sheets/${position}`);
  return [...found, ...(await entries(decided))]
    .sort((one, other) => one.sequence - other.sequence)
    .slice(0, PAGE_SIZE);
}

async function entries(query: URLSearchParams): Promise<LedgerEntry[]> {
  const asked = new URLSearchParams(query);
  asked.set('limit', String(PAGE_SIZE));
  return (await get<LedgerEntry[]>(`${ledgerPath()}?${asked.toString()}`)).body;
}

/** One entry in its canonical text: the bytes the tree's leaf is of. */
export async function entryText(sequence: number): Promise<string> {
  return (await send('GET', `${ledgerPath()}/entries/${sequence}`, {})).text();
}

/** The present checkpoint, byte for byte. */
export async function presentCheckpoint(): Promise<string> {
  return (await send('GET', `${ledgerPath()}/checkpoint`, { accept: 'text/plain' })).text();
}

/** The key the service says it signs with. */
export async function shownKey(): Promise<string> {
  return (await send('GET', `${ledgerPath()}/verifier-key`, { accept: 'text/plain' })).text();
}

export async function consistencyPath(older: bigint, newer: bigint): Promise<string[]> {
  const proof = await get<{ path: string[] }>(
    `${ledgerPath()}/proofs/consistency?older=${older}&newer=${newer}`,
  );
  return proof.body.path;
}

export async function inclusionPath(sequence: number, size: bigint): Promise<string[]> {
  const proof = await get<{ path: string[] }>(
    `${ledgerPath()}/proofs/inclusion?sequence=${sequence}&size=${size}`,
  );
  return proof.body.path;
}
