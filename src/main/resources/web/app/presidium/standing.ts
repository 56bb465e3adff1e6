/** What can still become of a candidate while papers are out. Decided in whole numbers. */

import { moreThanHalf } from '../parts/majority.js';

/** What elects, and on which figure. */
export interface MajorityRule {
  readonly majority: 'MORE_THAN_HALF' | 'PLURALITY';
  readonly basis: string;
  /** The figure as it stands now. */
  readonly base: number;
}

/** `PASSED` and `FALLEN` no paper that is still out can change. */
export type Standing = 'PASSED' | 'FALLEN' | 'OPEN';

/**
 * Where a candidate stands against the majority line.
 *
 * @param votes on papers that count already
 * @param outstanding papers collected of which it is not settled yet what they say
 * @returns null where no line has to be passed
 */
export function standing(votes: number, outstanding: number, rule: MajorityRule): Standing | null {
  if (rule.majority === 'PLURALITY') {
    return null;
  }
  // Of valid ballots the base itself grows with every paper that turns out valid.
  const most = rule.basis === 'VALID' ? rule.base + outstanding : rule.base;
  if (moreThanHalf(votes, most)) {
    return 'PASSED';
  }
  return moreThanHalf(votes + outstanding, most) ? 'OPEN' : 'FALLEN';
}
