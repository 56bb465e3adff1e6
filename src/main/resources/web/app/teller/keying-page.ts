import { type PropertyValues, type TemplateResult, html } from 'lit';
import { Refused, Unreachable, get } from '../api/client.js';
import { countPath, readingPath } from '../api/paths.js';
import type { ReadingView } from '../api/types.js';
import { Page } from '../parts/page.js';
import { session } from '../session.js';
import { say } from '../texts.js';
import { candidateColumns } from './candidate-columns.js';
import { keyCard } from './key-card.js';
import { hints } from './key-hints.js';
import { panel } from './keying-panels.js';
import { type Key, PRINTED, listen } from './keys.js';
import { lastSheets } from './last-sheets.js';
import { measureText } from './measure-text.js';
import { OUTBOXES_CHANGED, tend, windowState } from './outboxes.js';
import { type BatchAddress, beginReading } from './reading-source.js';
import { ReadingSession } from './reading-session.js';
import { safety } from './safety.js';
import { answer, lastRecorded, sheetState } from './sheet-state.js';
import type { SignInAgain } from './sign-in-again.js';
import './sign-in-again.js';
import { soundRefused, switchSound } from './sounds.js';

/** How far the page is. */
type Stage =
  | { readonly kind: 'opening' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly reading: ReadingSession };

const RETRY_MILLISECONDS = 2_000;

/** Keying the sheets of one batch, by keyboard alone. */
class KeyingPage extends Page {
  static override properties = { ...Page.properties, stage: { state: true }, busy: { state: true } };

  declare private stage: Stage;
  /** While the completion is on its way. */
  declare private busy: boolean;

  private deaf: () => void = () => undefined;
  private retry = 0;
  private readonly windowChanged = () => {
    this.requestUpdate();
    void this.open();
  };

  constructor() {
    super();
    this.stage = { kind: 'opening' };
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(OUTBOXES_CHANGED, this.windowChanged);
    this.deaf = listen((key) => void this.pressed(key));
    tend();
    void this.open();
  }

  override disconnectedCallback(): void {
    window.removeEventListener(OUTBOXES_CHANGED, this.windowChanged);
    window.clearTimeout(this.retry);
    this.deaf();
    this.shut();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('path') && changed.get('path') !== undefined && String(changed.get('path')) !== String(this.path)) {
      this.shut();
      void this.open();
    }
  }

  private shut(): void {
    if (this.stage.kind === 'open') {
      this.stage.reading.close();
    }
    this.stage = { kind: 'opening' };
    this.wrong = null;
  }

  private get address(): BatchAddress {
    const [election = '', round = '', count = '', batch = ''] = this.path;
    const assembly = session()?.assembly ?? '';
    return { assembly, election, round: Number(round), count: Number(count), batch: Number(batch) };
  }

  private async open(): Promise<void> {
    if (windowState() !== 'alone' || this.stage.kind !== 'opening' || this.busy) {
      return;
    }
    this.busy = true;
    const asked = String(this.path);
    const opened = await this.attempt(async () => {
      const source = await beginReading(this.address);
      if (this.isConnected && asked === String(this.path)) {
        this.stage = { kind: 'open', reading: new ReadingSession(source, () => this.requestUpdate()) };
      }
    });
    this.busy = false;
    if (!this.isConnected) {
      this.shut();
    } else if (!opened && this.wrong instanceof Unreachable) {
      this.retry = window.setTimeout(() => void this.open(), RETRY_MILLISECONDS);
    } else if (!opened) {
      this.stage = { kind: 'closed' };
    } else if (this.stage.kind === 'opening') {
      void this.open();
    }
  }

  private async pressed(key: Key): Promise<void> {
    if (key.kind === 'card') {
      return this.querySelector<HTMLDialogElement>('dialog.card-dialog')?.showModal();
    }
    if (key.kind === 'sound') {
      switchSound();
      return this.requestUpdate();
    }
    if (this.stage.kind !== 'open' || this.stage.reading.complete || this.busy) {
      return key.kind === 'escape' ? this.leave() : undefined;
    }
    const { reading } = this.stage;
    switch (key.kind) {
      case 'again':
        return reading.outbox.again();
      case 'signIn':
        return this.querySelector<SignInAgain>('kp-sign-in-again')?.open();
      case 'giveUp':
        return reading.outbox.state.kind === 'refused'
          ? this.querySelector<HTMLDialogElement>('dialog.give-up')?.showModal()
          : undefined;
      default: {
        this.wrong = null;
        const effect = reading.key(key);
        if (effect.kind === 'leave') {
          this.leave();
        } else if (effect.kind === 'complete') {
          await this.complete(reading, effect.sheets);
        }
      }
    }
  }

  private leave(): void {
    const { election, round } = this.address;
    location.hash = `#/teller/${election}/${round}`;
  }

  private async complete(reading: ReadingSession, sheets: number): Promise<void> {
    this.busy = true;
    if (!(await this.attempt(() => reading.completeWith(sheets)))) {
      soundRefused();
    }
    this.busy = false;
  }

  private readonly giveUp = async () => {
    this.querySelector<HTMLDialogElement>('dialog.give-up')?.close();
    if (this.stage.kind === 'open') {
      const { reading } = this.stage;
      await this.attempt(() => reading.giveUp(() => this.reload(reading)));
    }
  };

  private async reload(reading: ReadingSession): Promise<ReadingView> {
    const { assembly, election, round, count, batch } = this.address;
    const path = readingPath(countPath(assembly, election, round, count), batch, reading.number);
    return (await get<ReadingView>(path)).body;
  }

  protected override render(): TemplateResult {
    return html`${this.body()}
      <dialog class="card-dialog" aria-labelledby="card-title">
        <h2 id="card-title">${say('card.title')}</h2>
        ${keyCard()}
        <form method="dialog"><button class="primary">${say('card.close')}</button></form>
      </dialog>`;
  }

  private body(): TemplateResult {
    if (windowState() === 'elsewhere') {
      return html`${this.heading()}<p class="notice notice-doubt" role="alert">${say('keying.elsewhere')}</p>`;
    }
    switch (this.stage.kind) {
      case 'opening':
        return html`${this.heading()}${this.fault()}<p class="waiting" aria-busy="true">${say('keying.opening')}</p>`;
      case 'closed':
        return html`${this.heading()}${this.fault()}<p><kbd>${PRINTED.escape}</kbd> ${say('keying.backToList')}</p>`;
      case 'open':
        return this.stage.reading.complete ? this.completed(this.stage.reading) : this.keying(this.stage.reading);
    }
  }

  private heading(): TemplateResult {
    return html`<h1>${say('keying.title', { batch: this.address.batch })}</h1>`;
  }

  private completed(reading: ReadingSession): TemplateResult {
    return html`${this.heading()}
      <div class="notice notice-good" role="status">
        <p class="figure">✓ ${say('keying.completed', { sheets: reading.keying.sheets })}</p>
        <p>${say('keying.completedNext')}</p>
      </div>
      ${measureText(reading.measure)}
      <p><kbd>${PRINTED.escape}</kbd> ${say('keying.backToList')}</p>`;
  }

  private keying(reading: ReadingSession): TemplateResult {
    const { keying, candidates, outbox, measure, last } = reading;
    return html`<div class="keying">
      <div class="keying-main">
        <h1 class="keying-title">${say('keying.title', { batch: reading.batch })}</h1>
        ${sheetState(keying)} ${answer(keying)} ${this.refusedCompletion()}
        ${panel(keying) ?? candidateColumns(keying.paper, candidates, keying.draft)}
      </div>
      <section class="keying-side" aria-label=${say('keying.side')}>
        ${lastRecorded(keying, last)} ${safety(outbox)}
        ${lastSheets(keying, new Set(outbox.unsafe.map((entry) => entry.position)))} ${measureText(measure)}
      </section>
      ${hints(keying)}
      <kp-sign-in-again></kp-sign-in-again>
      <dialog class="give-up" aria-labelledby="give-up-title">
        <h2 id="give-up-title">${say('safety.giveUpTitle')}</h2>
        <p>${say('safety.giveUpWarning')}</p>
        <form method="dialog" class="row">
          <button>${say('safety.keep')}</button>
          <button type="button" class="primary" @click=${this.giveUp}>${say('safety.giveUpYes')}</button>
        </form>
      </dialog>
    </div>`;
  }

  /** Why the reading is not complete, and whom to call. */
  private refusedCompletion(): TemplateResult {
    const papers = this.wrong instanceof Refused;
    return html`${this.fault()}${papers ? html`<p class="notice notice-bad">${say('keying.callHead')}</p>` : ''}`;
  }
}

customElements.define('kp-keying', KeyingPage);
