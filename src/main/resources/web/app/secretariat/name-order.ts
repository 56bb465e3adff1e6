/**
 * The legal order as an aid to whoever writes a list: given name, family name, middle name, then
 * longer membership (244 Art. 16, 190 Art. 14). The service's check says whether it is right.
 */
import { isoDay } from './dates.js';
import { type Row, isEmpty } from './rows.js';

const ALPHABET = new Intl.Collator('vi', { caseFirst: 'lower' });

/** The rows in the order of the rule, those alike as they stood, empty ones last. */
export function inOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort((left, right) => {
    if (isEmpty(left) || isEmpty(right)) {
      return Number(isEmpty(left)) - Number(isEmpty(right));
    }
    return byName(left.name, right.name) || bySince(left.memberSince, right.memberSince);
  });
}

function byName(left: string, right: string): number {
  const [a, b] = [parts(left), parts(right)];
  return (
    ALPHABET.compare(a.given, b.given) || ALPHABET.compare(a.family, b.family) || ALPHABET.compare(a.middle, b.middle)
  );
}

function parts(name: string) {
  const syllables = name.normalize('NFC').trim().split(/\s+/u);
  return {
    given: syllables[syllables.length - 1] ?? '',
    family: syllables.length < 2 ? '' : syllables[0]!,
    middle: syllables.slice(1, -1).join(' '),
  };
}

/** Where a day is not known either order is legal: those stay behind the ones known. */
function bySince(left: string, right: string): number {
  const [a, b] = [isoDay(left) ?? '9999', isoDay(right) ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
}
