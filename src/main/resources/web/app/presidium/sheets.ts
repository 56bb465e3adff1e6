/** How far the papers of a count are: only how many, never what a reading not compared yet says. */
import type { BatchView, TallyView } from '../api/types.js';

export interface SheetsSoFar {
  readonly collected: number;
  /** Accepted, and settled whether valid: these are in the tally. */
  readonly counted: number;
  /** Accepted, but the counting board has to rule whether they count. */
  readonly awaitingRuling: number;
  /** Read as often as needed; the readings differ and the head teller has to look. */
  readonly differing: number;
  /** Read by at least one teller, not compared yet. */
  readonly beingRead: number;
  /** Read by nobody, in a declared batch or in none. */
  readonly unread: number;
  /** Everything that is not in the tally yet. */
  readonly outstanding: number;
}

export function sheetsSoFar(tally: TallyView, batches: readonly BatchView[]): SheetsSoFar {
  const { valid, invalid, awaitingRuling } = tally.ballots;
  const counted = valid + invalid;
  const differing = sum(batches.map((batch) => batch.differing ?? 0));
  const beingRead = sum(batches.map(readOnce));
  return {
    collected: tally.collected,
    counted,
    awaitingRuling,
    differing,
    beingRead,
    unread: Math.max(0, tally.collected - counted - awaitingRuling - differing - beingRead),
    outstanding: Math.max(0, tally.collected - counted),
  };
}

function readOnce(batch: BatchView): number {
  return batch.state === 'BEING_READ'
    ? Math.max(0, ...batch.readings.filter((one) => one.setAside === undefined).map((one) => one.keyed))
    : 0;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
