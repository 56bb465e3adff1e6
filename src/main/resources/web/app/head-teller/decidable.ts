/** What can be decided on a sheet as it stands. */
import type { RoundView } from '../api/types.js';
import type { SheetView } from './answers.js';
import { takes } from './board-data.js';

/** Provisions of this certainty leave the counting board nothing to rule. */
const CERTAIN = ['READ', 'INHERENT'];

/** Whether the head teller says what stands on it: what independent readings agree on nobody changes. */
export function acceptable(round: RoundView, sheet: SheetView): boolean {
  return (
    takes(round, 'ACCEPT_SHEET') &&
    (sheet.state === 'DIFFERS' || sheet.grounds === 'HEAD_TELLER_LOOKED')
  );
}

/** Whether it is doubtful, was ruled on, or is invalid under a provision that is not certain. */
export function rulable(sheet: SheetView): boolean {
  if (sheet.state === 'DIFFERS') {
    return false;
  }
  const reasons = sheet.verdict?.reasons ?? [];
  return (
    sheet.state === 'AWAITS_RULING' ||
    sheet.ruling !== undefined ||
    reasons.some((reason) => !CERTAIN.includes(reason.certainty ?? ''))
  );
}
