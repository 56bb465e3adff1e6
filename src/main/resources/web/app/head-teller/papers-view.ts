import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { get, put } from '../api/client.js';
import { batchPath } from '../api/paths.js';
import type { RoundView } from '../api/types.js';
import { Page } from '../parts/page.js';
import { say } from '../texts.js';
import type { SheetHistory, SheetView } from './answers.js';
import { type Counting, takes } from './board-data.js';
import { acceptable, rulable } from './decidable.js';
import { ACCEPT, type Acceptance } from './difference-panel.js';
import { isTyping } from './keys.js';
import { Panel } from './panel.js';
import type { PaperList } from './paper-table.js';
import { allDone, lastLine, sheetAddress, whereText } from './papers-lines.js';
import {
  type BatchPapers,
  type Place,
  type QueueItem,
  itemBeside,
  itemFrom,
  placeOf,
  queueOf,
  withSheet,
} from './queue.js';
import { RULE, type Ruling } from './ruling-panel.js';
import { sheetHistory } from './sheet-history.js';
import { ALIGN } from './shift-panel.js';
import './difference-panel.js';
import './ruling-panel.js';
import './shift-panel.js';

/** Fired when papers of a batch were decided on, with what is now known of them. */
export const DECIDED = 'decided';

/** For so long after a paper appeared nothing is decided on it: it must have been seen. */
const UNSEEN_MILLISECONDS = 400;

/** A part that takes keys. */
interface TakesKeys extends Page {
  pressed(key: string): boolean;
}

/** The papers to be looked at, one after the other, each decided with one key. */
class PapersView extends Panel {
  static override properties = {
    ...Panel.properties,
    round: { attribute: false },
    counting: { attribute: false },
    opened: { attribute: false },
    to: { attribute: false },
    place: { state: true },
    history: { state: true },
    seen: { state: true },
    last: { state: true },
  };

  declare round: RoundView;
  declare counting: Counting;
  /** A sheet opened by its number; null to go through those that are left. */
  declare opened: Place | null;
  /** Address of the board. */
  declare to: string;
  declare private place: Place;
  declare private history: SheetHistory | null;
  /** Whether what is shown has been there long enough to be decided on. */
  declare private seen: boolean;
  declare private last: Place | null;
  private shown = '';

  constructor() {
    super();
    this.place = { batch: 0, position: 0 };
    this.history = null;
    this.seen = false;
    this.last = null;
    this.addEventListener('keydown', (event) => this.keyed(event));
    this.addEventListener(ACCEPT, (event) => void this.accept((event as CustomEvent<Acceptance>).detail));
    this.addEventListener(RULE, (event) => void this.rule((event as CustomEvent<Ruling>).detail));
    this.addEventListener(ALIGN, (event) => void this.align((event as CustomEvent<number>).detail));
  }

  private get queue(): QueueItem[] {
    return queueOf(this.counting.papers);
  }

  private get item(): QueueItem | undefined {
    return itemFrom(this.queue, this.place);
  }

  private get list(): PaperList {
    return {
      candidates: this.counting.fixed.candidates,
      paper: this.round.paper ?? 'STRIKE_OUT',
      seats: this.round.seats,
    };
  }

  /** The sheet that is shown, as it is known to stand. */
  private get sheet(): SheetView | undefined {
    if (this.opened !== null) {
      return this.history?.sheet;
    }
    return this.item === undefined || this.item.kind === 'SHIFT' ? undefined : this.item.sheet;
  }

  private get sheetPath(): string {
    const { batch, position } = this.opened ?? this.place;
    return `${batchPath(this.counting.path, batch)}/sheets/${position}`;
  }

  protected override willUpdate(): void {
    if (this.opened === null && this.item !== undefined) {
      this.place = placeOf(this.item);
    }
    const now = this.opened ?? (this.item === undefined ? null : this.place);
    const kind = this.opened === null ? this.item?.kind : 'OPENED';
    const shown = now === null ? '' : `${kind}-${now.batch}-${now.position}`;
    if (shown !== this.shown) {
      this.shown = shown;
      this.show(now);
    }
  }

  /** A new paper: nothing said of the one before holds for it. */
  private show(now: Place | null): void {
    this.history = null;
    this.seen = false;
    this.wrong = null;
    if (now === null) {
      return;
    }
    const { shown } = this;
    window.setTimeout(() => (this.seen ||= shown === this.shown), UNSEEN_MILLISECONDS);
    if (now.position > 0) {
      void this.attempt(() => this.loadHistory());
    }
  }

  private async loadHistory(): Promise<void> {
    const shown = this.shown;
    const history = (await get<SheetHistory>(this.sheetPath)).body;
    if (shown === this.shown) {
      this.history = history;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const heading = this.querySelector<HTMLElement>('h2');
    if (heading !== null && heading.dataset['shown'] !== this.shown) {
      heading.dataset['shown'] = this.shown;
      heading.focus();
      window.scrollTo(0, 0);
    }
  }

  protected override render(): TemplateResult {
    const many = this.queue.length;
    return html`<section class="card head-focus" aria-labelledby="paper" tabindex="-1"
      data-ready=${this.seen && (this.history !== null || this.place.position === 0) ? 'true' : 'false'}>
      <p class="row spread" aria-live="polite">
        <strong>${many === 0 ? say('head.queueEmpty') : say('head.queueLeft', { many })}</strong>
        ${lastLine(this.to, this.last)}
      </p>
      ${this.opened !== null || this.item !== undefined ? this.paper() : allDone(this.to)}
    </section>`;
  }

  private paper(): TemplateResult {
    const place = this.opened ?? this.place;
    return html`<h2 id="paper" tabindex="-1" class="head-where">
        ${whereText(place)}
      </h2>
      ${this.fault()} ${keyed(this.shown, this.content())}
      <div class="row head-keys head-moves">
        ${this.opened === null
          ? html`<button type="button" @click=${() => this.move(-1)}><kbd>←</kbd> ${say('head.before')}</button>
              <button type="button" @click=${() => this.move(1)}><kbd>→</kbd> ${say('head.skip')}</button>`
          : html`<a class="button" href=${`${this.to}/papers`}>${say('head.toQueue')}</a>`}
        <a class="button" href=${this.to}><kbd>Esc</kbd> ${say('head.toBoard')}</a>
      </div>
      ${this.history === null
        ? nothing
        : html`<details class="head-more" ?open=${this.opened !== null}>
            <summary>${say('head.history')}</summary>
            ${sheetHistory(this.history)}
          </details>`}`;
  }

  private content(): TemplateResult | typeof nothing {
    const { item, sheet } = this;
    if (this.opened === null && item?.kind === 'SHIFT') {
      const sheets = this.papers(item.batch)?.sheets ?? [];
      return html`<kp-shift .alignments=${item.alignments} .sheets=${sheets} .list=${this.list}></kp-shift>`;
    }
    if (sheet === undefined) {
      return nothing;
    }
    const ruled = rulable(sheet);
    const opened = this.opened !== null;
    const compared = sheet.state === 'DIFFERS' || (opened && (sheet.difference !== undefined || !ruled));
    return html`${compared
      ? html`<kp-difference .sheet=${sheet} .list=${this.list} .decides=${acceptable(this.round, sheet)}></kp-difference>`
      : nothing}
    ${ruled
      ? html`<kp-ruling .sheet=${sheet} .list=${this.list} .reasons=${this.counting.fixed.reasons}
          .members=${this.counting.fixed.members} .decides=${takes(this.round, 'RULE_ON_PAPER')}></kp-ruling>`
      : nothing}`;
  }

  private papers(batch: number): BatchPapers | undefined {
    return this.counting.papers.find((one) => one.batch === batch);
  }

  private move(step: 1 | -1): void {
    const item = itemBeside(this.queue, this.place, step);
    this.place = item === undefined ? this.place : placeOf(item);
  }

  private keyed(event: KeyboardEvent): void {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const withOthers = event.ctrlKey || event.altKey || event.metaKey;
    if (withOthers || event.repeat || isTyping(event) || this.querySelector('dialog[open]') !== null) {
      return;
    }
    if (this.pressed(key)) {
      event.preventDefault();
      void this.keepFocus();
    }
  }

  /** Keys are heard only here: what had the focus may be gone, as a form is after Esc. */
  private async keepFocus(): Promise<void> {
    await Promise.all(this.parts().map((part) => part.updateComplete));
    if (!this.contains(document.activeElement)) {
      this.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  private parts(): TakesKeys[] {
    return [...this.querySelectorAll<TakesKeys>('kp-shift, kp-difference, kp-ruling')];
  }

  private pressed(key: string): boolean {
    if (this.parts().some((part) => part.pressed(key))) {
      return true;
    }
    switch (key) {
      case ' ':
      case 'ArrowRight':
        this.move(1);
        return this.opened === null;
      case 'ArrowLeft':
        this.move(-1);
        return this.opened === null;
      case 'Backspace':
        if (this.last !== null && this.last.position > 0) {
          location.hash = sheetAddress(this.to, this.last);
        }
        return true;
      case 'Escape':
        location.hash = this.to;
        return true;
      default:
        return false;
    }
  }

  private accept(acceptance: Acceptance): Promise<void> {
    return this.decide('acceptance', acceptance, this.history?.acceptances.at(-1)?.version);
  }

  private rule(ruling: Ruling): Promise<void> {
    const versions = this.history?.rulings.map((one) => one.version) ?? [];
    return this.decide('ruling', ruling, versions.length === 0 ? undefined : Math.max(...versions));
  }

  /** Records what was decided on the sheet that is shown; the next one follows at once. */
  private async decide(what: string, body: object, version: number | undefined): Promise<void> {
    if (!this.seen || this.history === null) {
      return;
    }
    const place = this.opened ?? this.place;
    const path = `${this.sheetPath}/${what}`;
    const recorded = await this.send(async () => {
      const ifMatch = version === undefined ? null : `"${version}"`;
      const sheet = (await put<SheetView>(path, body, { ifMatch })).body;
      const papers = this.papers(place.batch);
      if (papers !== undefined) {
        this.decided(withSheet(papers, sheet));
      }
      this.last = place;
      if (this.opened !== null) {
        this.place = place;
        location.hash = `${this.to}/papers`;
      }
    });
    if (!recorded) {
      // Somebody else may have decided meanwhile: what is sent next must follow on that.
      await this.loadHistory().catch(() => undefined);
    }
  }

  private async align(reference: number): Promise<void> {
    const { batch } = this.place;
    const path = batchPath(this.counting.path, batch);
    await this.send(async () => {
      const alignments = (await put<BatchPapers['alignments']>(`${path}/alignment`, { reference })).body;
      const sheets = (await get<SheetView[]>(`${path}/sheets`)).body;
      this.decided({ batch, sheets, alignments });
      this.last = { batch, position: 0 };
    });
  }

  private decided(papers: BatchPapers): void {
    this.dispatchEvent(new CustomEvent<BatchPapers>(DECIDED, { detail: papers, bubbles: true }));
  }
}

customElements.define('kp-papers', PapersView);
