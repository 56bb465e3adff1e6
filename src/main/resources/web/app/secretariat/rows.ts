/** The lines of a candidate list while it is written; a line's number is where it stands. */
import type { Candidate } from '../api/types.js';
import { dayOrNothing, isoDay, officeDay } from './dates.js';

export const NOMINATIONS = ['CONVENING_COMMITTEE', 'ASSEMBLY', 'SELF'] as const;

export type Nomination = (typeof NOMINATIONS)[number];

export interface Row {
  readonly name: string;
  /** As typed. */
  readonly born: string;
  /** As typed. */
  readonly memberSince: string;
  readonly officialMember: boolean;
  readonly nomination: Nomination;
}

export const EMPTY: Row = {
  name: '',
  born: '',
  memberSince: '',
  officialMember: true,
  nomination: 'CONVENING_COMMITTEE',
};

/** Whether nobody stands on it: it is not sent and has no number. */
export function isEmpty(row: Row): boolean {
  return row.name.trim() === '' && row.born.trim() === '' && row.memberSince.trim() === '';
}

/** Whether its days can be read. */
export function daysReadable(row: Row): boolean {
  return dayOrNothing(row.born) && dayOrNothing(row.memberSince);
}

/** What is sent, and for each line of it the row it came from. */
export interface Sent {
  readonly candidates: readonly Candidate[];
  readonly rowOf: readonly number[];
}

/** The rows as the service takes them; a day that cannot be read is left out. */
export function sent(rows: readonly Row[]): Sent {
  const rowOf = rows.flatMap((row, index) => (isEmpty(row) ? [] : [index]));
  const candidates = rowOf.map((index, place) => {
    const row = rows[index]!;
    return {
      number: place + 1,
      name: row.name.trim(),
      born: isoDay(row.born),
      officialMember: row.officialMember,
      memberSince: isoDay(row.memberSince),
      nomination: row.nomination,
    };
  });
  return { candidates, rowOf };
}

/** The rows of a list the service has. */
export function rowsOf(candidates: readonly Candidate[]): Row[] {
  return candidates.map((one) => ({
    name: one.name,
    born: officeDay(one.born),
    memberSince: officeDay(one.memberSince),
    officialMember: one.officialMember,
    nomination: one.nomination as Nomination,
  }));
}
