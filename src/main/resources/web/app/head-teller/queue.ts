/** What the head teller still has to look at, in the order in which the stacks lie on the table. */
import type { Alignment, SheetView } from './answers.js';

/** What is known of the papers of a batch whose readings have been compared. */
export interface BatchPapers {
  readonly batch: number;
  readonly sheets: readonly SheetView[];
  readonly alignments: readonly Alignment[];
}

/** The readings of a batch are shifted, its readings differ on a sheet, or a sheet is doubtful. */
export type QueueItem =
  | { readonly kind: 'SHIFT'; readonly batch: number; readonly alignments: readonly Alignment[] }
  | { readonly kind: 'DIFFERENCE' | 'DOUBT'; readonly batch: number; readonly sheet: SheetView };

/** Batch by batch; in each the shift first, since it settles most differences, then sheet by sheet. */
export function queueOf(papers: readonly BatchPapers[]): QueueItem[] {
  return [...papers].sort((a, b) => a.batch - b.batch).flatMap(itemsOf);
}

function itemsOf({ batch, sheets, alignments }: BatchPapers): QueueItem[] {
  const items: QueueItem[] = [];
  const aligned = sheets.some((sheet) => sheet.grounds === 'READINGS_AGREE_ALIGNED');
  const differing = sheets.some((sheet) => sheet.state === 'DIFFERS');
  if (alignments.length > 0 && differing && !aligned) {
    items.push({ kind: 'SHIFT', batch, alignments });
  }
  for (const sheet of sheets) {
    if (sheet.state !== 'ACCEPTED') {
      items.push({ kind: sheet.state === 'DIFFERS' ? 'DIFFERENCE' : 'DOUBT', batch, sheet });
    }
  }
  return items;
}

/** Where an item is: a batch and a sheet, sheet 0 for what concerns the whole batch. */
export interface Place {
  readonly batch: number;
  readonly position: number;
}

export function placeOf(item: QueueItem): Place {
  return { batch: item.batch, position: item.kind === 'SHIFT' ? 0 : item.sheet.position };
}

/** The item at a place, else the next after it, else the first; nothing when nothing is left. */
export function itemFrom(items: readonly QueueItem[], place: Place): QueueItem | undefined {
  return items.find((item) => compare(placeOf(item), place) >= 0) ?? items[0];
}

/** The item after that of a place (or before it), going round. */
export function itemBeside(
  items: readonly QueueItem[],
  place: Place,
  step: 1 | -1,
): QueueItem | undefined {
  const after = step === 1 ? items : [...items].reverse();
  return after.find((item) => compare(placeOf(item), place) * step > 0) ?? after[0];
}

function compare(a: Place, b: Place): number {
  return a.batch - b.batch || a.position - b.position;
}

/** The batch with a sheet as it now stands in place of what was known of it. */
export function withSheet(papers: BatchPapers, sheet: SheetView): BatchPapers {
  return {
    ...papers,
    sheets: papers.sheets.map((one) => (one.position === sheet.position ? sheet : one)),
  };
}
