/** Training: the same keys on invented sheets. Nothing is sent but the question what marks would mean. */
import { post } from '../api/client.js';
import type { VerdictView } from '../api/types.js';
import type { Key } from './keys.js';
import { type Measure, UNMEASURED, ballotDone, keyPressed } from './measure.js';
import { inventSheet } from './invented-sheets.js';
import { type Paper, type SheetContent, notation, same } from './paper.js';
import { type Effect, type Keying, type RecordedSheet, beginKeying, press, withVerdict } from './sheet-keying.js';
import { soundAccepted, soundRefused } from './sounds.js';

const SHEETS = 20;

export class TrainingSession {
  keying: Keying;
  measure: Measure = UNMEASURED;
  last: number | null = null;
  finished = false;

  readonly wanted: readonly SheetContent[];

  /**
   * @param round path of the round in the API
   * @param redraw called when a verdict came
   */
  constructor(
    private readonly round: string,
    paper: Paper,
    private readonly redraw: () => void,
  ) {
    this.keying = beginKeying(paper, SHEETS, []);
    this.wanted = Array.from({ length: SHEETS }, () => inventSheet(paper, Math.random));
  }

  /** The invented sheet that lies before the teller. */
  get paper(): SheetContent | null {
    const { at } = this.keying;
    return at.kind === 'allKeyed' ? null : this.wanted[at.position - 1]!;
  }

  /** Whether a sheet was keyed as it is, or null when it was not keyed. */
  right(position: number): boolean | null {
    const sheet = this.keying.recorded.get(position);
    return sheet === undefined ? null : same(sheet.content, this.wanted[position - 1]!);
  }

  /** How many were keyed as they are. */
  get rightOnes(): number {
    return this.wanted.filter((_, index) => this.right(index + 1) === true).length;
  }

  key(key: Key): Effect {
    this.measure = keyPressed(this.measure, Date.now());
    const { keying, effect } = press(this.keying, key);
    this.keying = keying;
    if (effect.kind === 'record') {
      this.last = effect.sheet.position;
      this.measure = effect.correction ? this.measure : ballotDone(this.measure);
      this.finished = keying.at.kind === 'allKeyed';
      void this.ask(effect.sheet);
    }
    const bad = effect.kind === 'refused' || (effect.kind === 'record' && !this.right(effect.sheet.position));
    if (bad) {
      soundRefused();
    } else if (effect.kind === 'record' || effect.kind === 'accepted') {
      soundAccepted();
    }
    return effect;
  }

  /** The verdict, where the service can be asked; training goes on without. */
  private async ask(sheet: RecordedSheet): Promise<void> {
    try {
      const { marks, defects } = sheet.content;
      const asked = { marks: notation(marks), defects };
      const { body } = await post<{ verdict: VerdictView }>(`${this.round}/verdicts`, asked);
      this.keying = withVerdict(this.keying, { ...sheet, verdict: body.verdict });
      this.redraw();
    } catch {
      // Arithmetic alone is shown.
    }
  }
}
