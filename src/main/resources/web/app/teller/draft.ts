/** The sheet under the teller's hands, kept as the steps that made it: each can be undone alone. */
import { type Mark, type Paper, type SheetContent, isNumber, mayGrow, plainSign } from './paper.js';

type Step =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'defect'; readonly defect: string }
  | { readonly kind: 'cleared' };

/** Why the number being typed cannot stand. */
export type NumberFault =
  | { readonly kind: 'notOnList'; readonly typed: string }
  | { readonly kind: 'twice'; readonly typed: string };

export interface Draft {
  readonly steps: readonly Step[];
  /** Digits of a number not finished, also of one that cannot stand: they are there until undone. */
  readonly digits: string;
  readonly fault: NumberFault | null;
}

export const BLANK: Draft = { steps: [], digits: '', fault: null };

/** A draft that begins with what was recorded, each mark of which can be undone. */
export function draftOf(content: SheetContent): Draft {
  return {
    ...BLANK,
    steps: [
      ...content.marks.map((mark): Step => ({ kind: 'mark', mark })),
      ...content.defects.map((defect): Step => ({ kind: 'defect', defect })),
    ],
  };
}

/** Marks and defects of finished steps. */
export function finished(draft: Draft): SheetContent {
  let marks: Mark[] = [];
  let defects: string[] = [];
  for (const step of draft.steps) {
    switch (step.kind) {
      case 'mark':
        marks = [...marks, step.mark];
        break;
      case 'defect':
        defects = defects.includes(step.defect)
          ? defects.filter((defect) => defect !== step.defect)
          : [...defects, step.defect];
        break;
      case 'cleared':
        marks = [];
        defects = [];
    }
  }
  return { marks, defects };
}

/** What the list shows: finished marks, and the number being typed where it already is one. */
export function shown(paper: Paper, draft: Draft): SheetContent {
  const content = finished(draft);
  const sign = plainSign(paper);
  const pending = draft.fault === null && draft.digits !== '' && sign !== null;
  return pending
    ? { ...content, marks: [...content.marks, { number: Number(draft.digits), sign }] }
    : content;
}

export function untouched(draft: Draft): boolean {
  return draft.steps.length === 0 && draft.digits === '';
}

export function typeDigit(paper: Paper, draft: Draft, digit: string): Draft {
  const typed = draft.digits + digit;
  if (!isNumber(paper, typed)) {
    return { ...draft, digits: typed, fault: { kind: 'notOnList', typed } };
  }
  // "1" on a list of 29 may still become 17; what cannot grow is refused at once.
  const twice = !mayGrow(paper, typed) && has(draft, typed);
  return { ...draft, digits: typed, fault: twice ? { kind: 'twice', typed } : null };
}

/** The number typed becomes a mark, unless it stands already. */
export function finishNumber(draft: Draft, sign: Mark['sign']): Draft {
  if (has(draft, draft.digits)) {
    return { ...draft, fault: { kind: 'twice', typed: draft.digits } };
  }
  const mark = { number: Number(draft.digits), sign };
  return { steps: [...draft.steps, { kind: 'mark', mark }], digits: '', fault: null };
}

/** Adds a defect, or takes off the one that is there. */
export function toggleDefect(draft: Draft, defect: string): Draft {
  return { ...draft, steps: [...draft.steps, { kind: 'defect', defect }] };
}

/** Everything off the sheet; one step back brings it again. */
export function clear(draft: Draft): Draft {
  return { steps: [...draft.steps, { kind: 'cleared' }], digits: '', fault: null };
}

/** One step back: the last digit, else the last mark, defect or clearing. */
export function undo(draft: Draft): Draft {
  return draft.digits !== ''
    ? { ...draft, digits: draft.digits.slice(0, -1), fault: null }
    : { ...draft, steps: draft.steps.slice(0, -1), fault: null };
}

function has(draft: Draft, typed: string): boolean {
  return finished(draft).marks.some((mark) => mark.number === Number(typed));
}
