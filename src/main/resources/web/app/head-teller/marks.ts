/** The marks notation (src/docs/marks-notation.md), as far as the screens need to show it. */
import type { PaperKind } from '../api/types.js';
import type { LineMark } from './answers.js';

const SIGNS: Readonly<Record<string, LineMark>> = { '-': 'DISAGREE', '*': 'BOTH', '?': 'NEITHER' };

/** The lines that are marked, by number. What cannot be read is passed over: the service names it. */
export function linesOf(notation: string, paper: PaperKind): ReadonlyMap<number, LineMark> {
  const lines = new Map<number, LineMark>();
  for (const [, digits = '', sign = ''] of notation.matchAll(/(\d+)([-*?]?)/g)) {
    const plain = paper === 'MARK_FOR' ? 'CHOSEN' : 'STRUCK';
    lines.set(Number(digits), SIGNS[sign] ?? plain);
  }
  return lines;
}

/** How many of `names` the marks vote for. */
export function votesOf(lines: ReadonlyMap<number, LineMark>, paper: PaperKind, names: number): number {
  const marked = [...lines.keys()].filter((number) => number <= names).length;
  return paper === 'MARK_FOR' ? marked : names - marked;
}

/** Every number that one of the readings marks, in order. */
export function markedLines(readings: readonly ReadonlyMap<number, LineMark>[]): number[] {
  return [...new Set(readings.flatMap((lines) => [...lines.keys()]))].sort((a, b) => a - b);
}
