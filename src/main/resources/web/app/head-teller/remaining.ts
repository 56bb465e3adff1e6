/** What stands between the count and its end. */
import type { Counting } from './board-data.js';
import { queueOf } from './queue.js';

export interface Remaining {
  /** Papers collected that are in no batch yet. */
  readonly undeclared: number;
  /** Batches that wait for readings, by number. */
  readonly unread: readonly number[];
  /** Batches whose readings are shifted against each other. */
  readonly shifted: number;
  /** Sheets on which readings differ. */
  readonly differing: number;
  /** Sheets that await a ruling. */
  readonly doubtful: number;
}

export function remainingOf(counting: Counting): Remaining {
  const items = queueOf(counting.papers);
  const many = (kind: string) => items.filter((item) => item.kind === kind).length;
  return {
    undeclared: counting.tally.collected - counting.tally.declared,
    unread: counting.batches
      .filter((batch) => batch.state === 'BEING_READ')
      .map((batch) => batch.batch),
    shifted: many('SHIFT'),
    differing: many('DIFFERENCE'),
    doubtful: many('DOUBT'),
  };
}

/** Whether nothing is left to do but to close. */
export function nothingRemains(remaining: Remaining): boolean {
  return (
    remaining.undeclared === 0 &&
    remaining.unread.length === 0 &&
    remaining.differing === 0 &&
    remaining.doubtful === 0
  );
}
