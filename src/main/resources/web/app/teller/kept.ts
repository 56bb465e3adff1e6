/** What the browser keeps of a reading besides its outbox: the sheet half typed, and the measure. */
import { session } from '../session.js';
import type { Draft } from './draft.js';
import { type Measure, UNMEASURED } from './measure.js';
import type { At } from './sheet-keying.js';

/** A sheet that was being typed when the window went away. */
export interface KeptDraft {
  readonly at: At;
  readonly draft: Draft;
}

export function keepMeasure(reading: string, measure: Measure): void {
  keep('measure', reading, measure);
}

export function keptMeasure(reading: string): Measure {
  return { ...(kept<Measure>('measure', reading) ?? UNMEASURED), lastKeyAt: null };
}

export function keepDraft(reading: string, draft: KeptDraft | null): void {
  keep('draft', reading, draft);
}

export function keptDraft(reading: string): KeptDraft | null {
  return kept<KeptDraft>('draft', reading);
}

function keyOf(kind: string, reading: string): string {
  return `kiemphieu.${kind}:${session()?.username ?? ''}:${reading}`;
}

function keep(kind: string, reading: string, value: unknown): void {
  try {
    if (value === null) {
      localStorage.removeItem(keyOf(kind, reading));
    } else {
      localStorage.setItem(keyOf(kind, reading), JSON.stringify(value));
    }
  } catch {
    // A full browser loses a measure or half a sheet; recorded sheets are the outbox's, which says so.
  }
}

function kept<T>(kind: string, reading: string): T | null {
  const text = localStorage.getItem(keyOf(kind, reading));
  return text === null ? null : (JSON.parse(text) as T);
}
