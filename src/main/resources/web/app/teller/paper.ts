import type { PaperKind } from '../api/types.js';

/**
 * What stands behind a number on a paper with boxes. Two: disagree, both, neither. Three: low, several,
 * none, and = for confidence. Nothing elsewhere.
 */
export type Sign = '' | '-' | '=' | '*' | '?';

/** One line as the voter marked it. */
export interface Mark {
  readonly number: number;
  readonly sign: Sign;
}

/** The paper that lies in the stack: its kind, how many names are on it, for how many seats. */
export interface Paper {
  readonly kind: PaperKind;
  readonly names: number;
  /** As many as there are names where nobody is elected. */
  readonly seats: number;
  readonly elects: boolean;
}

/** How many names have each level on a paper of a vote of confidence. */
export interface Levels {
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
}

/** What can be seen on one sheet. */
export interface SheetContent {
  readonly marks: readonly Mark[];
  readonly defects: readonly string[];
}

/** Votes on the paper by arithmetic alone; whether they count is the regulation's to say. */
export function votes(paper: Paper, marks: readonly Mark[]): number {
  return paper.kind === 'MARK_FOR' ? marks.length : paper.names - marks.length;
}

/** The levels on a paper with three boxes, by arithmetic alone. */
export function levels(paper: Paper, marks: readonly Mark[]): Levels {
  const of = (sign: Sign) => marks.filter((mark) => mark.sign === sign).length;
  return { high: paper.names - marks.length, confidence: of('='), low: of('-') };
}

/** The signs that can follow a number on this paper. */
export function signsOf(paper: Paper): readonly Sign[] {
  switch (paper.kind) {
    case 'STRIKE_OUT':
    case 'MARK_FOR':
      return [];
    case 'AGREE_DISAGREE':
      return ['-', '*', '?'];
    case 'THREE_LEVELS':
      return ['-', '=', '*', '?'];
  }
}

/** What a number without a sign is marked as; null where it needs one. */
export function plainSign(paper: Paper): Sign | null {
  switch (paper.kind) {
    case 'STRIKE_OUT':
    case 'MARK_FOR':
      return '';
    case 'AGREE_DISAGREE':
      return null;
    case 'THREE_LEVELS':
      return '=';
  }
}

/** Whether digits are a number on the paper. */
export function isNumber(paper: Paper, digits: string): boolean {
  return !digits.startsWith('0') && Number(digits) <= paper.names;
}

/** Whether a further digit would still give a number on the paper. */
export function mayGrow(paper: Paper, digits: string): boolean {
  return Number(digits) * 10 <= paper.names;
}

/** The marks in the service's notation, in ascending order. */
export function notation(marks: readonly Mark[]): string {
  return [...marks]
    .sort((one, other) => one.number - other.number)
    .map((mark) => `${mark.number}${mark.sign}`)
    .join(' ');
}

/** The marks of a stored notation. */
export function marksOf(text: string): Mark[] {
  return [...text.matchAll(/(\d+)([-=*?]?)/g)].map((found) => ({
    number: Number(found[1]),
    sign: found[2] as Sign,
  }));
}

/** Whether two sheets look the same. */
export function same(one: SheetContent, other: SheetContent): boolean {
  const defects = (content: SheetContent) => [...content.defects].sort().join(' ');
  return notation(one.marks) === notation(other.marks) && defects(one) === defects(other);
}
