/** The marks notation (src/docs/marks-notation.md), as far as the screens need to show it. */
import type { PaperKind } from '../api/types.js';
import type { LineMark } from './answers.js';

const SIGNS: Readonly<Record<string, LineMark>> = { '-': 'DISAGREE', '*': 'BOTH', '?': 'NEITHER' };

const LEVELS: Readonly<Record<string, LineMark>> = {
  '=': 'CONFIDENCE',
  '-': 'LOW',
  '*': 'SEVERAL_BOXES',
  '?': 'NO_BOX',
};

/** The lines that are marked, by number. What cannot be read is passed over: the service names it. */
export function linesOf(notation: string, paper: PaperKind): ReadonlyMap<number, LineMark> {
  const lines = new Map<number, LineMark>();
  for (const [, digits = '', sign = ''] of notation.matchAll(/(\d+)([-=*?]?)/g)) {
    const plain = paper === 'MARK_FOR' ? 'CHOSEN' : 'STRUCK';
    const signs = paper === 'THREE_LEVELS' ? LEVELS : SIGNS;
    lines.set(Number(digits), signs[sign] ?? plain);
  }
  return lines;
}

/** How many of `names` the marks vote for. */
export function votesOf(lines: ReadonlyMap<number, LineMark>, paper: PaperKind, names: number): number {
  const marked = [...lines.keys()].filter((number) => number <= names).length;
  return paper === 'MARK_FOR' ? marked : names - marked;
}

/** How many of `names` have each level, in the order of the boxes: `5-3-2`. */
export function levelsOf(lines: ReadonlyMap<number, LineMark>, names: number): string {
  const marks = [...lines].filter(([number]) => number <= names).map(([, mark]) => mark);
  const of = (level: LineMark) => marks.filter((mark) => mark === level).length;
  return `${names - marks.length}-${of('CONFIDENCE')}-${of('LOW')}`;
}

/** Every number that one of the readings marks, in order. */
export function markedLines(readings: readonly ReadonlyMap<number, LineMark>[]): number[] {
  return [...new Set(readings.flatMap((lines) => [...lines.keys()]))].sort((a, b) => a - b);
}
