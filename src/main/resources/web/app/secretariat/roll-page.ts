import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { download, openPdf } from '../parts/files.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';
import './delegate-form.js';
import './roll-import.js';
import { type Delegate, type RollList, figureStrip, folded, rollPath, whereabouts } from './roll-data.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** As many lines as a person can look through; a search finds the others. */
const SHOWN = 400;

/** The roll of those convened: figures, the list, files in and out. */
class RollPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    roll: { state: true },
    typed: { state: true },
    status: { state: true },
  };

  declare private roll: RollList | null;
  declare private typed: string;
  declare private status: string;

  constructor() {
    super();
    this.roll = null;
    this.typed = '';
    this.status = '';
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    this.roll = (await get<RollList>(rollPath())).body;
  }

  protected override render(): TemplateResult {
    const roll = this.roll;
    return html`<h1>${say('roll.title')}</h1>
      ${this.fault()}
      ${roll === null ? nothing : roll.delegates.length === 0 ? html`<p>${say('roll.empty')}</p>` : this.kept(roll)}
      ${roll === null
        ? nothing
        : html`<kp-roll-import .version=${roll.version} @imported=${() => void this.reload()}></kp-roll-import>
            <kp-delegate-form @kp-enrolled=${() => void this.reload()}></kp-delegate-form>`}`;
  }

  private kept(roll: RollList): TemplateResult {
    const found = roll.delegates.filter((one) => this.shows(one));
    return html`${figureStrip(roll.figures)}
      <p class="row">
        <a class="button primary" href="#/secretariat/check-in">${say('roll.toCheckIn')}</a>
        <button type="button" @click=${() => void this.report()}>${say('roll.report')}</button>
        <button type="button" @click=${() => void this.workbook()}>${say('roll.workbook')}</button>
      </p>
      <section class="card">
        <h2>${say('roll.people')}</h2>
        <div class="columns">
          <div class="field"><label for="roll-search">${say('roll.search')}</label>
            <input id="roll-search" name="search" autocomplete="off" .value=${this.typed}
              @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}></div>
          <div class="field"><label for="roll-status">${say('roll.presence')}</label>
            <select id="roll-status" name="status"
              @change=${(event: Event) => (this.status = (event.target as HTMLSelectElement).value)}>
              <option value="">${say('roll.everybody')}</option>
              ${[...new Set(roll.delegates.map((one) => one.presence.status))].map(
                (status) => html`<option value=${status} ?selected=${status === this.status}>${name('presenceStatus', status)}</option>`,
              )}
            </select></div>
        </div>
        <p role="status">${say('roll.found', { found: found.length, all: roll.delegates.length })}</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${say('roll.people')}>
          <table class="roll-table">
            <caption class="visually-hidden">${say('roll.people')}</caption>
            <thead><tr>
              <th scope="col">${say('roll.card')}</th>
              <th scope="col">${say('roll.name')}</th>
              <th scope="col">${say('roll.unit')}</th>
              <th scope="col">${say('roll.kind')}</th>
              <th scope="col">${say('roll.seat')}</th>
              <th scope="col">${say('roll.presence')}</th>
            </tr></thead>
            <tbody>${found.slice(0, SHOWN).map((one) => line(one))}</tbody>
          </table>
        </div>
      </section>`;
  }

  private shows(one: Delegate): boolean {
    const wanted = folded(this.typed);
    const text = folded(`${one.delegate} ${one.name} ${one.unit} ${one.section}`);
    return text.includes(wanted) && (this.status === '' || one.presence.status === this.status);
  }

  private async report(): Promise<void> {
    await this.attempt(() =>
      openPdf(`${assemblyPath(signedIn().assembly)}/credentials-report.pdf`, 'bao-cao-tham-tra-tu-cach-dai-bieu.pdf'),
    );
  }

  private async workbook(): Promise<void> {
    await this.attempt(() => download(`${rollPath()}.xlsx`, XLSX, 'danh-sach-trieu-tap.xlsx'));
  }
}

function line(one: Delegate): TemplateResult {
  const kind = name('delegateKind', one.kind);
  return html`<tr data-delegate=${one.delegate} class=${one.convened ? '' : 'soft'}>
    <td>${one.delegate}</td>
    <th scope="row"><a href=${`#/secretariat/roll/${one.delegate}`}>${one.name}</a></th>
    <td>${one.unit}</td>
    <td>${one.conveningCommittee ? `${kind}, ${say('roll.ofCommittee')}` : kind}</td>
    <td>${[one.section, one.seat].filter((part) => part !== '').join(' – ')}</td>
    <td>${whereabouts(one)}</td>
  </tr>`;
}

customElements.define('kp-roll', RollPage);
