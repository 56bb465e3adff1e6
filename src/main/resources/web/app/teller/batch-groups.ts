/** Which batches are a teller's to key. */
import type { BatchView, ReadingProgress } from '../api/types.js';

/** What a batch is to one teller. */
export type Standing =
  | { readonly kind: 'mine'; readonly keyed: number }
  | { readonly kind: 'free' }
  | { readonly kind: 'done' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'setAside' };

export interface Offer {
  readonly batch: BatchView;
  readonly standing: Standing;
}

export function standingOf(batch: BatchView, teller: string, needed: number): Standing {
  const own = batch.readings.find((reading) => reading.teller === teller);
  if (own !== undefined) {
    if (own.setAside !== undefined) {
      return { kind: 'setAside' };
    }
    return own.complete ? { kind: 'done' } : { kind: 'mine', keyed: own.keyed };
  }
  const live = batch.readings.filter((reading: ReadingProgress) => reading.setAside === undefined);
  return batch.state === 'BEING_READ' && live.length < (batch.readingsNeeded ?? needed)
    ? { kind: 'free' }
    : { kind: 'taken' };
}

/** Mine to go on with first, then free ones, each in the order of their numbers. */
export function toKey(offers: readonly Offer[]): Offer[] {
  const rank = (offer: Offer) => (offer.standing.kind === 'mine' ? 0 : 1);
  return offers
    .filter(({ standing }) => standing.kind === 'mine' || standing.kind === 'free')
    .sort((one, other) => rank(one) - rank(other) || one.batch.batch - other.batch.batch);
}
