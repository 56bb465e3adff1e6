/** What the auditor keeps in this browser, per assembly: checkpoints, and the key that signs them. */

/** A checkpoint with what came of checking it last. */
export interface KeptCheckpoint {
  readonly note: string;
  readonly size: string;
  readonly keptAt: string;
  readonly checkedAt?: string;
  readonly result?: 'OK' | 'FAILED' | 'NOT_CHECKED';
}

/** A key and where the auditor has it from: outside the service, or only from the service itself. */
export interface KeptKey {
  readonly text: string;
  readonly source: 'OWN' | 'SERVICE';
}

const CHECKPOINTS = 'kiemphieu.checkpoints.';
const KEY = 'kiemphieu.verifier-key.';

export function keptCheckpoints(assembly: string): readonly KeptCheckpoint[] {
  return read<KeptCheckpoint[]>(CHECKPOINTS + assembly) ?? [];
}

/** Keeps a checkpoint, in place of the same one kept before; the newest first. */
export function keep(assembly: string, checkpoint: KeptCheckpoint): void {
  const others = keptCheckpoints(assembly).filter((kept) => kept.note !== checkpoint.note);
  write(CHECKPOINTS + assembly, [checkpoint, ...others].sort(newestFirst));
}

export function forget(assembly: string, note: string): void {
  write(
    CHECKPOINTS + assembly,
    keptCheckpoints(assembly).filter((kept) => kept.note !== note),
  );
}

export function keptKey(assembly: string): KeptKey | null {
  return read<KeptKey>(KEY + assembly);
}

export function keepKey(assembly: string, key: KeptKey): void {
  write(KEY + assembly, key);
}

function newestFirst(one: KeptCheckpoint, other: KeptCheckpoint): number {
  return other.keptAt.localeCompare(one.keptAt);
}

function read<T>(key: string): T | null {
  const stored = localStorage.getItem(key);
  return stored === null ? null : (JSON.parse(stored) as T);
}

function write(key: string, value: unknown): void {
  localStorage.setItem(key, JSON.stringify(value));
}
