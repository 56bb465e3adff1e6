/**
 * What every key does to a reading under way. No element, no network, no clock: a state and a key
 * give the next state and what is to be done.
 */
import type { VerdictView } from '../api/types.js';
import { defectsOn } from '../parts/defects.js';
import {
  BLANK,
  type Draft,
  type NumberFault,
  clear,
  draftOf,
  finishNumber,
  finished,
  toggleDefect,
  typeDigit,
  undo,
  untouched,
} from './draft.js';
import type { Key } from './keys.js';
import { type Paper, type SheetContent, type Sign, plainSign, same, signsOf } from './paper.js';

/** A sheet the teller has recorded; the verdict comes with the service's answer. */
export interface RecordedSheet {
  readonly position: number;
  readonly content: SheetContent;
  readonly verdict: VerdictView | null;
}

/** Which sheet the keys go to. */
export type At =
  | { readonly kind: 'next'; readonly position: number }
  | { readonly kind: 'earlier'; readonly position: number; readonly waiting: Draft }
  | { readonly kind: 'allKeyed' };

/** What digits mean at the moment. */
export type Panel =
  | { readonly kind: 'sheet' }
  | { readonly kind: 'defects' }
  | { readonly kind: 'opening'; readonly digits: string }
  | { readonly kind: 'counting'; readonly digits: string };

/** What the screen answers to the last key. */
export type Said =
  | { readonly kind: 'nothing' }
  | NumberFault
  | { readonly kind: 'signNeeded'; readonly typed: string }
  | { readonly kind: 'noBoxes' | 'noSuchBox' | 'numberFirst' | 'finishFirst' | 'allKeyed' | 'noDefect' }
  | { readonly kind: 'notKeyed'; readonly typed: string }
  | { readonly kind: 'recorded' | 'corrected' | 'unchanged' | 'opened' | 'left'; readonly position: number }
  /** The browser could not keep the sheet; it is still under the teller's hands. */
  | { readonly kind: 'notKept'; readonly position: number }
  /** A reading is completed when all of it is with the service. */
  | { readonly kind: 'notSafe'; readonly waiting: number };

export interface Keying {
  readonly paper: Paper;
  /** Sheets in the stack, as declared. */
  readonly sheets: number;
  readonly recorded: ReadonlyMap<number, RecordedSheet>;
  readonly at: At;
  readonly draft: Draft;
  readonly panel: Panel;
  readonly said: Said;
}

export type Effect =
  | { readonly kind: 'none' | 'refused' | 'accepted' | 'leave' }
  | { readonly kind: 'record'; readonly sheet: RecordedSheet; readonly correction: boolean }
  | { readonly kind: 'complete'; readonly sheets: number };

export interface Pressed {
  readonly keying: Keying;
  readonly effect: Effect;
}

const SHEET: Panel = { kind: 'sheet' };
const NOTHING: Said = { kind: 'nothing' };

/** A reading with what is recorded of it. */
export function beginKeying(paper: Paper, sheets: number, recorded: readonly RecordedSheet[]): Keying {
  const known = new Map(recorded.map((sheet) => [sheet.position, sheet]));
  return {
    paper,
    sheets,
    recorded: known,
    at: nextPlace(sheets, known),
    draft: BLANK,
    panel: SHEET,
    said: NOTHING,
  };
}

export function press(keying: Keying, key: Key): Pressed {
  switch (keying.panel.kind) {
    case 'sheet':
      return onSheet({ ...keying, said: NOTHING }, key);
    case 'defects':
      return onDefects({ ...keying, said: NOTHING }, key);
    case 'opening':
      return onNumber({ ...keying, said: NOTHING }, key, keying.panel, openEarlier);
    case 'counting':
      return onNumber({ ...keying, said: NOTHING }, key, keying.panel, (counted, digits) =>
        done({ ...counted, panel: SHEET }, { kind: 'complete', sheets: Number(digits) }),
      );
  }
}

/** The service's verdict on what was recorded, unless the sheet was corrected since. */
export function withVerdict(keying: Keying, answered: RecordedSheet): Keying {
  const standing = keying.recorded.get(answered.position);
  return standing === undefined || !same(standing.content, answered.content)
    ? keying
    : { ...keying, recorded: new Map(keying.recorded).set(answered.position, answered) };
}

function onSheet(keying: Keying, key: Key): Pressed {
  if (keying.at.kind === 'allKeyed' && !['open', 'complete', 'escape'].includes(key.kind)) {
    return refuse(keying, { kind: 'allKeyed' });
  }
  const { draft } = keying;
  switch (key.kind) {
    case 'digit':
      return draft.fault !== null
        ? refuse(keying, { kind: 'finishFirst' })
        : drafted(keying, typeDigit(keying.paper, draft, key.digit));
    case 'sign':
      return signed(keying, key.sign);
    case 'separator':
      return draft.digits === '' ? done(keying) : closeNumber(keying);
    case 'enter':
      return enter(keying);
    case 'backspace':
      return done({ ...keying, draft: undo(draft) });
    case 'clear':
      return done({ ...keying, draft: untouched(draft) ? draft : clear(draft) });
    case 'escape':
      return escape(keying);
    case 'defect':
      return afterNumber(keying, (closed) => done({ ...closed, panel: { kind: 'defects' } }));
    case 'open':
      return keying.at.kind === 'earlier'
        ? refuse(keying, { kind: 'finishFirst' })
        : done({ ...keying, panel: { kind: 'opening', digits: '' } });
    case 'complete':
      return keying.at.kind === 'earlier' || !untouched(draft)
        ? refuse(keying, { kind: 'finishFirst' })
        : done({ ...keying, panel: { kind: 'counting', digits: '' } });
    default:
      return done(keying);
  }
}

/** A choice of one key, after which the sheet has the keys again. */
function onDefects(keying: Keying, key: Key): Pressed {
  const sheet = { ...keying, panel: SHEET };
  const typed = key.kind === 'digit' ? key.digit : key.kind === 'sign' ? key.sign : '';
  const chosen = defectsOn(keying.paper.kind).find((defect) => defect.key === typed);
  if (chosen !== undefined) {
    return done({ ...sheet, draft: toggleDefect(keying.draft, chosen.code) });
  }
  return key.kind === 'escape' || key.kind === 'backspace'
    ? done(sheet)
    : refuse(keying, { kind: 'noDefect' });
}

/** A number that is not a mark: of a sheet to open, or of sheets counted. */
function onNumber(
  keying: Keying,
  key: Key,
  panel: Extract<Panel, { digits: string }>,
  finish: (keying: Keying, digits: string) => Pressed,
): Pressed {
  switch (key.kind) {
    case 'digit':
      return done({ ...keying, panel: { ...panel, digits: (panel.digits + key.digit).slice(0, 5) } });
    case 'backspace':
      return done({ ...keying, panel: { ...panel, digits: panel.digits.slice(0, -1) } });
    case 'escape':
      return done({ ...keying, panel: SHEET });
    case 'enter':
      return panel.digits === '' ? refuse(keying, { kind: 'numberFirst' }) : finish(keying, panel.digits);
    default:
      return refuse(keying, { kind: 'numberFirst' });
  }
}

function openEarlier(keying: Keying, digits: string): Pressed {
  const sheet = keying.recorded.get(Number(digits));
  if (sheet === undefined) {
    return refuse({ ...keying, panel: { kind: 'opening', digits: '' } }, { kind: 'notKeyed', typed: digits });
  }
  return done({
    ...keying,
    at: { kind: 'earlier', position: sheet.position, waiting: keying.draft },
    draft: draftOf(sheet.content),
    panel: SHEET,
    said: { kind: 'opened', position: sheet.position },
  });
}

function signed(keying: Keying, sign: Sign): Pressed {
  if (!signsOf(keying.paper).includes(sign)) {
    return refuse(keying, { kind: signsOf(keying.paper).length === 0 ? 'noBoxes' : 'noSuchBox' });
  }
  if (keying.draft.digits === '') {
    return refuse(keying, { kind: 'numberFirst' });
  }
  return keying.draft.fault !== null
    ? refuse(keying, { kind: 'finishFirst' })
    : drafted(keying, finishNumber(keying.draft, sign));
}

function enter(keying: Keying): Pressed {
  return afterNumber(keying, (closed) => {
    const content = finished(closed.draft);
    switch (closed.at.kind) {
      case 'allKeyed':
        return refuse(closed, { kind: 'allKeyed' });
      case 'next':
        return record(closed, { position: closed.at.position, content, verdict: null }, BLANK);
      case 'earlier': {
        const { position, waiting } = closed.at;
        return same(closed.recorded.get(position)!.content, content)
          ? back(closed, waiting, { kind: 'unchanged', position }, { kind: 'accepted' })
          : record(closed, { position, content, verdict: null }, waiting);
      }
    }
  });
}

function record(keying: Keying, sheet: RecordedSheet, draft: Draft): Pressed {
  const correction = keying.recorded.has(sheet.position);
  const recorded = new Map(keying.recorded).set(sheet.position, sheet);
  return back(
    { ...keying, recorded },
    draft,
    { kind: correction ? 'corrected' : 'recorded', position: sheet.position },
    { kind: 'record', sheet, correction },
  );
}

function escape(keying: Keying): Pressed {
  if (keying.draft.digits !== '') {
    return done({ ...keying, draft: { ...keying.draft, digits: '', fault: null } });
  }
  if (keying.at.kind === 'earlier') {
    return back(
      keying,
      keying.at.waiting,
      { kind: 'left', position: keying.at.position },
      { kind: 'none' },
    );
  }
  return untouched(keying.draft) ? done(keying, { kind: 'leave' }) : refuse(keying, { kind: 'finishFirst' });
}

/** The cursor goes to the first sheet not keyed, with what was typed there. */
function back(keying: Keying, draft: Draft, said: Said, effect: Effect): Pressed {
  return done({ ...keying, at: nextPlace(keying.sheets, keying.recorded), draft, said }, effect);
}

function nextPlace(sheets: number, recorded: ReadonlyMap<number, RecordedSheet>): At {
  for (let position = 1; position <= sheets; position++) {
    if (!recorded.has(position)) {
      return { kind: 'next', position };
    }
  }
  return { kind: 'allKeyed' };
}

/** Finishes the number being typed, if there is one, and goes on unless it cannot stand. */
function afterNumber(keying: Keying, goOn: (closed: Keying) => Pressed): Pressed {
  if (keying.draft.digits === '') {
    return goOn(keying);
  }
  const closed = closeNumber(keying);
  return closed.effect.kind === 'refused' ? closed : goOn(closed.keying);
}

function closeNumber(keying: Keying): Pressed {
  const { draft, paper } = keying;
  if (draft.fault !== null) {
    return refuse(keying, { kind: 'finishFirst' });
  }
  const sign = plainSign(paper);
  return sign === null
    ? refuse(keying, { kind: 'signNeeded', typed: draft.digits })
    : drafted(keying, finishNumber(draft, sign));
}

function drafted(keying: Keying, draft: Draft): Pressed {
  return draft.fault === null
    ? done({ ...keying, draft })
    : refuse({ ...keying, draft }, draft.fault);
}

function done(keying: Keying, effect: Effect = { kind: 'none' }): Pressed {
  return { keying, effect };
}

function refuse(keying: Keying, said: Said): Pressed {
  return { keying: { ...keying, said }, effect: { kind: 'refused' } };
}
