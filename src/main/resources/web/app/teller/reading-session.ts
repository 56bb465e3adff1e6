/**
 * A reading under way in this window: the keys change it, the outbox sends it, the measure follows.
 * Everything the page shows is here; the page only draws.
 */
import { put } from '../api/client.js';
import type { BallotView, Candidate, ReadingView } from '../api/types.js';
import { untouched } from './draft.js';
import { keepDraft, keepMeasure, keptDraft, keptMeasure } from './kept.js';
import type { Key } from './keys.js';
import { type Measure, ballotDone, keyPressed } from './measure.js';
import { OUTBOX_CHANGED, type Outbox } from './outbox.js';
import { outboxOf } from './outboxes.js';
import { type Paper, notation } from './paper.js';
import { type ReadingSource, recordedSheet, waitingSheet } from './reading-source.js';
import {
  type Effect,
  type Keying,
  type RecordedSheet,
  type Said,
  beginKeying,
  press,
  withVerdict,
} from './sheet-keying.js';
import { soundAccepted, soundRefused } from './sounds.js';

export class ReadingSession {
  keying: Keying;
  measure: Measure;
  /** Position of the sheet recorded last in this window, or null. */
  last: number | null = null;
  complete: boolean;

  readonly candidates: readonly Candidate[];
  readonly batch: number;
  /** Which reading of the batch it is. */
  readonly number: number;
  readonly outbox: Outbox;

  private readonly reading: string;
  /** Versions as the service last told them. */
  private readonly versions = new Map<number, number>();
  private readonly recorded = (event: Event) => this.answered((event as CustomEvent<BallotView>).detail);

  /**
   * @param redraw called when something shown changed
   */
  constructor(
    source: ReadingSource,
    private readonly redraw: () => void,
  ) {
    this.reading = source.reading;
    this.candidates = source.candidates;
    this.batch = source.view.batch;
    this.number = source.view.reading;
    this.complete = source.view.complete;
    this.outbox = outboxOf(source.reading);
    this.keying = this.withKeptDraft(this.standing(source.paper, source.view));
    this.measure = keptMeasure(this.reading);
    this.outbox.addEventListener('recorded', this.recorded);
    this.outbox.addEventListener(OUTBOX_CHANGED, this.redraw);
    this.outbox.start();
  }

  /** Shows no more; what waits goes on being sent. */
  close(): void {
    this.outbox.removeEventListener('recorded', this.recorded);
    this.outbox.removeEventListener(OUTBOX_CHANGED, this.redraw);
  }

  /** Does what a key says; the answer tells the page what is left to do. */
  key(key: Key): Effect {
    this.measure = keyPressed(this.measure, Date.now());
    const { keying, effect } = press(this.keying, key);
    if (effect.kind === 'record' && !this.kept(effect.sheet)) {
      this.refuse({ kind: 'notKept', position: effect.sheet.position });
      return { kind: 'refused' };
    }
    this.keying = keying;
    if (effect.kind === 'record') {
      this.last = effect.sheet.position;
      this.measure = effect.correction ? this.measure : ballotDone(this.measure);
    }
    this.keepRest();
    sound(effect);
    this.redraw();
    return effect;
  }

  /** Drops the refused entry; its sheet is again what the service has of it. */
  async giveUp(reload: () => Promise<ReadingView>): Promise<void> {
    this.outbox.giveUp();
    this.keying = this.standing(this.keying.paper, await reload());
    this.redraw();
  }

  /** The reading as the service has it, with what it answered meanwhile and what still waits. */
  private standing(paper: Paper, view: ReadingView): Keying {
    const ballots = new Map(view.ballots.map((ballot) => [ballot.position, ballot]));
    for (const answer of this.outbox.answers.values()) {
      if ((ballots.get(answer.position)?.version ?? 0) < answer.version) {
        ballots.set(answer.position, answer);
      }
    }
    this.versions.clear();
    ballots.forEach((ballot) => this.versions.set(ballot.position, ballot.version));
    return beginKeying(paper, view.sheets, [
      ...[...ballots.values()].map(recordedSheet),
      ...this.outbox.unsafe.map(waitingSheet),
    ]);
  }

  /** Completes the reading with the sheets counted, once all of it is with the service. */
  async completeWith(sheets: number): Promise<void> {
    await this.outbox.settled();
    const waiting = this.outbox.unsafe.length;
    if (waiting > 0) {
      this.refuse({ kind: 'notSafe', waiting });
      return;
    }
    const { body } = await put<ReadingView>(`${this.reading}/completion`, { sheets });
    this.complete = body.complete;
    keepDraft(this.reading, null);
    soundAccepted();
    this.redraw();
  }

  private refuse(said: Said): void {
    this.keying = { ...this.keying, said };
    soundRefused();
    this.redraw();
  }

  private kept(sheet: RecordedSheet): boolean {
    try {
      const { marks, defects } = sheet.content;
      this.outbox.add(
        { position: sheet.position, marks: notation(marks), defects },
        this.versions.get(sheet.position) ?? null,
      );
      return true;
    } catch (full) {
      console.warn('not kept', full);
      return false;
    }
  }

  private keepRest(): void {
    keepMeasure(this.reading, this.measure);
    const { at, draft } = this.keying;
    keepDraft(this.reading, at.kind === 'next' && untouched(draft) ? null : { at, draft });
  }

  /** A sheet half typed when the window went away is there again, also one that was being corrected. */
  private withKeptDraft(keying: Keying): Keying {
    const kept = keptDraft(this.reading);
    if (kept === null) {
      return keying;
    }
    const fits =
      kept.at.kind === 'earlier'
        ? keying.recorded.has(kept.at.position)
        : kept.at.kind === 'next' && keying.at.kind === 'next' && keying.at.position === kept.at.position;
    return fits ? { ...keying, at: kept.at, draft: kept.draft } : keying;
  }

  private answered(ballot: BallotView): void {
    this.versions.set(ballot.position, ballot.version);
    this.keying = withVerdict(this.keying, recordedSheet(ballot));
    this.redraw();
  }
}

function sound(effect: Effect): void {
  if (effect.kind === 'refused') {
    soundRefused();
  } else if (effect.kind === 'record' || effect.kind === 'accepted') {
    soundAccepted();
  }
}
