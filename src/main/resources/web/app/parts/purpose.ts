/** What ballots are cast for, in words. */
import type { Purpose } from '../api/types.js';
import { name, say } from '../texts.js';

/** How many are elected, or what is asked where nobody is. */
export function purposeText(of: { readonly purpose: Purpose; readonly seats: number }): string {
  return of.purpose === 'ELECTION' ? say('rounds.seats', { seats: of.seats }) : name('purpose', of.purpose);
}
