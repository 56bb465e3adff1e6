import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import { name, say } from '../texts.js';
import { type Delegate, type Figures, type RollList, figureStrip, matching, rollPath, tagOf, whereabouts } from './roll-data.js';

/** The list is long: what other doors recorded is fetched this often at most. */
const LEAST_MILLISECONDS_BETWEEN_LISTS = 4_000;

const SHOWN = 8;

/** Made for the door of the hall: a card number or a part of a name, Enter, and the next one. */
class CheckInPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    delegates: { state: true },
    figures: { state: true },
    typed: { state: true },
    sending: { state: true },
    said: { state: true },
    arrived: { state: true },
  };

  declare private delegates: readonly Delegate[];
  declare private figures: Figures | null;
  declare private typed: string;
  declare private sending: boolean;
  declare private said: string;
  /** Who was let in at this door, the last first. */
  declare private arrived: readonly string[];
  private listedAt = 0;
  private later = 0;

  constructor() {
    super();
    this.delegates = [];
    this.figures = null;
    this.typed = '';
    this.sending = false;
    this.said = '';
    this.arrived = [];
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    const wait = this.listedAt + LEAST_MILLISECONDS_BETWEEN_LISTS - Date.now();
    if (wait > 0) {
      window.clearTimeout(this.later);
      this.later = window.setTimeout(() => void this.reload(), wait + 50);
      return;
    }
    await this.list();
  }

  private async list(): Promise<void> {
    const { body } = await get<RollList>(rollPath());
    const first = this.listedAt === 0;
    this.listedAt = Date.now();
    this.delegates = body.delegates.filter((one) => one.withdrawn === null);
    this.figures = body.figures;
    if (first) {
      await this.updateComplete;
      this.field()?.focus();
    }
  }

  private field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('#check-in-field');
  }

  override disconnectedCallback(): void {
    window.clearTimeout(this.later);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const found = matching(this.delegates, this.typed);
    return html`<h1>${say('roll.checkIn')}</h1>
      ${this.figures === null ? nothing : figureStrip(this.figures)}
      ${this.fault()}
      <section class="card check-in">
        <form @submit=${this.enter} novalidate>
          <label for="check-in-field">${say('roll.cardOrName')}</label>
          <input id="check-in-field" name="typed" autocomplete="off" spellcheck="false" autofocus .value=${this.typed}
            ?disabled=${this.figures === null} aria-describedby="check-in-hint"
            @input=${(event: Event) => ((this.typed = (event.target as HTMLInputElement).value), (this.said = ''))}>
          <p class="soft small" id="check-in-hint">${say('roll.enterHint')}</p>
        </form>
        <p role="status" class="check-in-said">${this.said}</p>
        ${this.typed.trim() === '' ? nothing : this.choices(found)}
      </section>
      ${this.last()}`;
  }

  private choices(found: readonly Delegate[]): TemplateResult {
    return html`<p>${say('roll.matches', { found: found.length })}</p>
      <ul class="plain check-in-list">
        ${found.slice(0, SHOWN).map((one) => this.row(one, true))}
      </ul>`;
  }

  private last(): TemplateResult | typeof nothing {
    const rows = this.arrived.flatMap((card) => this.delegates.filter((one) => one.delegate === card));
    return rows.length === 0
      ? nothing
      : html`<section class="card"><h2>${say('roll.lastHere')}</h2>
          <ul class="plain check-in-list">${rows.map((one) => this.row(one, false))}</ul></section>`;
  }

  private row(one: Delegate, offer: boolean): TemplateResult {
    const here = one.presence.status === 'PRESENT';
    return html`<li data-delegate=${one.delegate} data-status=${one.presence.status}>
      <span class="check-in-card">${one.delegate}</span>
      <span><strong>${one.name}</strong><br><span class="small">${one.unit} ${one.kind === 'OFFICIAL' ? '' : `(${name('delegateKind', one.kind)})`}</span></span>
      <span>${whereabouts(one)}</span>
      <span class="row">
        ${offer && !here
          ? html`<button type="button" class="primary" ?disabled=${this.sending}
              @click=${() => void this.record(one, 'PRESENT')}>${say('roll.markPresent')}</button>`
          : nothing}
        ${here
          ? html`<button type="button" class="quiet" ?disabled=${this.sending}
              @click=${() => void this.record(one, offer ? 'LEFT' : 'NOT_YET_ARRIVED')}>
              ${say(offer ? 'roll.markLeft' : 'roll.undo')}</button>`
          : nothing}
        <a class="button" href=${`#/secretariat/roll/${one.delegate}`}>${say('roll.absenceOrOther')}</a>
      </span>
    </li>`;
  }

  private async enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const found = matching(this.delegates, this.typed);
    const card = this.typed.trim().toLowerCase();
    const exact = found.find((one) => one.delegate === card) ?? (found.length === 1 ? found[0] : undefined);
    if (exact === undefined) {
      this.said = say(found.length === 0 ? 'roll.nobody' : 'roll.several');
      return;
    }
    if (exact.presence.status === 'PRESENT') {
      this.said = say('roll.alreadyHere', { name: exact.name });
      this.typed = '';
      return;
    }
    await this.record(exact, 'PRESENT');
  }

  private async record(one: Delegate, status: string): Promise<void> {
    if (this.sending) {
      return;
    }
    this.sending = true;
    const done = await this.attempt(async () => {
      const answer = await put<{ delegate: Delegate; figures: Figures }>(
        `${rollPath()}/${one.delegate}/presence`,
        { status },
        { ifMatch: tagOf(one.presence.version) },
      );
      this.delegates = this.delegates.map((other) => (other.delegate === one.delegate ? answer.body.delegate : other));
      this.figures = answer.body.figures;
      this.said = say('roll.recorded', { name: one.name, status: name('presenceStatus', status) });
      this.arrived = [one.delegate, ...this.arrived.filter((card) => card !== one.delegate)].slice(0, SHOWN);
      this.typed = '';
    });
    this.sending = false;
    if (!done) {
      // Another door may have been first.
      const wrong = this.wrong;
      await this.attempt(() => this.list());
      this.wrong = wrong;
    }
    await this.updateComplete;
    this.field()?.focus();
  }
}

customElements.define('kp-check-in', CheckInPage);
