import type { TallyLine } from '../api/types.js';

/** In the order of the ballot, or by votes; equal votes in the order of the ballot. */
export type Order = 'BALLOT' | 'VOTES';

export function ordered(lines: readonly TallyLine[], order: Order): TallyLine[] {
  const sorted = [...lines].sort((one, other) => one.number - other.number);
  return order === 'BALLOT' ? sorted : sorted.sort((one, other) => other.votes - one.votes);
}
