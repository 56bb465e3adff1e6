/** Sheets made up for training: what voters do, and now and then what they should not. */
import { defectsOn } from '../parts/defects.js';
import type { Mark, Paper, SheetContent, Sign } from './paper.js';

const SIGNS: readonly Sign[] = ['-', '-', '-', '*', '?'];

const LEVELS: readonly Sign[] = ['=', '=', '=', '=', '-', '-', '*', '?'];

/**
 * One sheet.
 *
 * @param random gives numbers from 0 to below 1
 */
export function inventSheet(paper: Paper, random: () => number): SheetContent {
  const count = Math.max(0, Math.min(paper.names, usual(paper) + slip(random())));
  const numbers = new Set<number>();
  while (numbers.size < count) {
    numbers.add(1 + Math.floor(random() * paper.names));
  }
  const marks = [...numbers]
    .sort((one, other) => one - other)
    .map((number): Mark => ({ number, sign: signOf(paper, random()) }));
  const possible = defectsOn(paper.kind);
  const defects = random() < 0.12 ? [possible[Math.floor(random() * possible.length)]!.code] : [];
  return { marks, defects };
}

/** As many marks as it takes to vote for just as many as there are seats. */
function usual(paper: Paper): number {
  switch (paper.kind) {
    case 'STRIKE_OUT':
      return paper.names - paper.seats;
    case 'MARK_FOR':
      return paper.seats;
    case 'AGREE_DISAGREE':
      return 0;
    case 'THREE_LEVELS':
      return Math.floor(paper.names / 3);
  }
}

function slip(chance: number): number {
  if (chance < 0.55) {
    return 0;
  }
  return chance < 0.7 ? 1 : chance < 0.8 ? 2 : chance < 0.92 ? -1 : -2;
}

function signOf(paper: Paper, chance: number): Sign {
  switch (paper.kind) {
    case 'STRIKE_OUT':
    case 'MARK_FOR':
      return '';
    case 'AGREE_DISAGREE':
      return SIGNS[Math.floor(chance * SIGNS.length)]!;
    case 'THREE_LEVELS':
      return LEVELS[Math.floor(chance * LEVELS.length)]!;
  }
}
