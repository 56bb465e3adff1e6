import { type TemplateResult, html, nothing } from 'lit';
import { type ReportedPage, reportedCongresses } from '../api/reported.js';
import { type CongressState, STATES, type Subordinate, type SubordinatePage, subordinatePage, subordinates } from '../api/subordinates.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import { officeDay } from '../secretariat/dates.js';
import { signedIn } from '../session.js';
import { clock, name, say } from '../texts.js';
import { congressHead } from './congress-head.js';
import { reportedTable } from './reported-table.js';
import { levelText, turnoutText } from './words.js';

/** Other assemblies tell nothing of themselves to this one's stream: what is shown is asked for again. */
const AGAIN_MILLISECONDS = 30_000;

/** After the last key. */
const REST_MILLISECONDS = 400;

/** Deeper than organisations go. */
const LEVELS = [1, 2, 3, 4];

/** The assemblies below, by code, with filters. */
class SubordinateList extends LivePage {
  static override properties = {
    ...LivePage.properties,
    words: { state: true },
    state: { state: true },
    level: { state: true },
    page: { state: true },
    reported: { state: true },
  };

  declare private words: string;
  declare private state: string;
  declare private level: string;
  declare private page: SubordinatePage | null;
  declare private reported: ReportedPage | null;
  /** How many pages are shown one below the other. */
  private pages = 1;
  private resting = 0;
  private asking = 0;

  constructor() {
    super();
    this.words = '';
    this.state = '';
    this.level = '';
    this.page = null;
    this.reported = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.asking = window.setInterval(() => void this.reload(), AGAIN_MILLISECONDS);
  }

  override disconnectedCallback(): void {
    window.clearInterval(this.asking);
    window.clearTimeout(this.resting);
    super.disconnectedCallback();
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    const filter = { words: this.words, state: this.state, level: this.level };
    let page = await subordinates(assembly, filter, '');
    for (let shown = 1; shown < this.pages && page.next !== undefined; shown++) {
      const next = await subordinates(assembly, filter, page.next);
      page = { ...next, subordinates: [...page.subordinates, ...next.subordinates] };
    }
    this.reported = await reportedCongresses(assembly, this.words, '');
    this.page = page;
  }

  protected override render(): TemplateResult {
    const { page } = this;
    return html`<h1>${say('subordinates.title')}</h1>
      ${this.fault()}
      ${page === null ? html`<p aria-busy="true">${say('fresh.loading')}</p>` : this.shown(page)}
      ${this.onlyReported()}`;
  }

  /** Apart from those counted here; the filters of state and level are of those. */
  private onlyReported(): TemplateResult | typeof nothing {
    const { reported } = this;
    if (reported === null || reported.total === 0 || this.state !== '' || this.level !== '') {
      return nothing;
    }
    return html`<h2>${say('reported.title')}</h2>
      <p>${say('reported.shown', { shown: reported.congresses.length, total: reported.total })}
        <a href="#/subordinates/reported">${say('reported.more')}</a></p>
      ${reportedTable(reported.congresses)}`;
  }

  private shown(page: SubordinatePage): TemplateResult {
    const filtered = this.words !== '' || this.state !== '' || this.level !== '';
    if (page.total === 0 && !filtered) {
      return html`<div class="notice">
        <p><strong>${say('subordinates.none')}</strong></p>
        <p>${say('subordinates.noneHow', { code: signedIn().assembly })}</p>
      </div>`;
    }
    const wanted = this.state === '' ? page.total : page.states[this.state as CongressState];
    return html`${this.filters(page)}
      <p role="status">
        ${say('subordinates.shown', { shown: page.subordinates.length, total: wanted })}
        ${this.loadedAt > 0 ? say('subordinates.asOf', { time: clock(this.loadedAt) }) : nothing}
      </p>
      ${table(page.subordinates)}
      ${page.next === undefined
        ? nothing
        : html`<p><button type="button" @click=${this.more}>${say('subordinates.more')}</button></p>`}`;
  }

  private filters(page: SubordinatePage): TemplateResult {
    return html`<form class="subordinate-filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="subordinate-words">${say('subordinates.search')}</label>
        <input id="subordinate-words" type="search" maxlength="100" autocomplete="off" .value=${this.words}
          @input=${(event: Event) => this.soon((event.target as HTMLInputElement).value)}>
      </div>
      <div class="field">
        <label for="subordinate-state">${say('subordinates.state')}</label>
        <select id="subordinate-state" @change=${(event: Event) => this.choose('state', event)}>
          <option value="" ?selected=${this.state === ''}>${say('subordinates.anyState', { total: page.total })}</option>
          ${STATES.map(
            (one) => html`<option value=${one} ?selected=${one === this.state}
              >${name('congressState', one)} (${page.states[one]})</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="subordinate-level">${say('subordinates.level')}</label>
        <select id="subordinate-level" @change=${(event: Event) => this.choose('level', event)}>
          <option value="" ?selected=${this.level === ''}>${say('subordinates.anyLevel')}</option>
          ${LEVELS.map(
            (one) => html`<option value=${one} ?selected=${String(one) === this.level}>${levelText(one)}</option>`,
          )}
        </select>
      </div>
    </form>`;
  }

  private soon(words: string): void {
    this.words = words;
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.anew(), REST_MILLISECONDS);
  }

  private choose(what: 'state' | 'level', event: Event): void {
    this[what] = (event.target as HTMLSelectElement).value;
    this.anew();
  }

  private anew(): void {
    this.pages = 1;
    void this.reload();
  }

  private more(): void {
    this.pages++;
    void this.reload();
  }
}

function table(list: readonly Subordinate[]): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('subordinates.title')}>
    <table class="subordinates">
      <caption>${say('subordinates.caption')}</caption>
      ${congressHead()}
      <tbody>
        ${list.map(
          (one) => html`<tr data-code=${one.code}>
            <th scope="row">
              <a href=${subordinatePage(one.code)}>${one.organisation}</a>
              <span class="soft small">${one.name} · ${levelText(one.level)}</span>
            </th>
            <td>${officeDay(one.heldOn)}</td>
            <td><span class="stage" data-state=${one.state}>${name('congressState', one.state)}</span></td>
            <td>${turnoutText(one.turnout)}</td>
            <td>
              ${one.elections.map(
                (election) => html`<span class="subordinate-election">${name('office', election.office)}:
                  ${say('subordinates.electedOf', { elected: election.elected, seats: election.seats })}</span>`,
              )}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

customElements.define('kp-subordinate-list', SubordinateList);
