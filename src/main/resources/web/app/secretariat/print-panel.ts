import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import type { RoundView } from '../api/types.js';
import { downloadAsNamed } from '../parts/files.js';
import { Page } from '../parts/page.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { orNone } from './form-page.js';

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** More than any round has. */
const MOST = 1_000_000;

interface Order {
  readonly perPage: number;
  readonly sides: number;
  readonly sheets: number;
}

/** The list of a round on paper: ballot papers, sheets for counting by hand, a workbook. */
class PrintPanel extends Page {
  static override properties = {
    ...Page.properties,
    round: { attribute: false },
    address: { attribute: false },
    copies: { state: true },
    perPage: { state: true },
    order: { state: true },
    saved: { state: true },
    busy: { state: true },
  };

  declare round: RoundView | null;
  /** Path of the round. */
  declare address: string;
  declare private copies: number | null;
  /** Papers on a sheet as chosen; empty for as many as the service thinks can be read. */
  declare private perPage: string;
  declare private order: Order | null;
  declare private saved: string;
  declare private busy: boolean;

  constructor() {
    super();
    this.round = null;
    this.address = '';
    this.copies = null;
    this.perPage = '';
    this.order = null;
    this.saved = '';
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.can('PRINT_BALLOTS')) {
      void this.attempt(() => this.begin());
    }
  }

  private can(command: string): boolean {
    return this.round?.commands.includes(command) ?? false;
  }

  /** A paper for everybody present, until another number is asked for. */
  private async begin(): Promise<void> {
    const path = `${assemblyPath(signedIn().assembly)}/attendance`;
    const attendance = await orNone(get<{ readonly present: number }>(path), 'ATTENDANCE_NOT_RECORDED');
    this.copies = Math.max(attendance?.body.present ?? 1, 1);
    await this.ask();
  }

  private async ask(): Promise<void> {
    this.order = null;
    this.order = (await get<Order>(`${this.address}/ballot-paper?${this.query()}`)).body;
  }

  private query(): string {
    const query = new URLSearchParams({ copies: String(this.copies ?? 1) });
    if (this.perPage !== '') {
      query.set('perPage', this.perPage);
    }
    return query.toString();
  }

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="papers-title" data-papers>
      <h2 id="papers-title">${say('papers.title')}</h2>
      ${this.fault()}
      ${this.can('PRINT_BALLOTS') ? this.ballots() : nothing}
      <p class="row">
        ${this.can('PRINT_TALLY_SHEETS')
          ? html`<button type="button" ?disabled=${this.busy}
              @click=${() => this.fetch('tally-sheet.pdf', PDF, 'phieu-kiem.pdf')}>${say('papers.tallySheet')}</button>`
          : nothing}
        <button type="button" ?disabled=${this.busy}
          @click=${() => this.fetch('candidate-list.pdf', PDF, 'danh-sach-bau-cu.pdf')}>${say('papers.listPdf')}</button>
        <button type="button" ?disabled=${this.busy}
          @click=${() => this.fetch('candidate-list.xlsx', XLSX, 'danh-sach.xlsx')}>${say('papers.list')}</button>
      </p>
      ${this.can('PRINT_TALLY_SHEETS') ? html`<p class="soft">${say('papers.tallySheetHint')}</p>` : nothing}
      <p role="status" data-saved>${this.saved}</p>
    </section>`;
  }

  private ballots(): TemplateResult {
    const { order } = this;
    return html`<div class="row">
        <label>${say('papers.copies')}
          <input type="number" name="copies" min="1" max=${MOST} required .value=${String(this.copies ?? '')}
            @change=${this.changed}></label>
        <label>${say('papers.perPage')}
          <select name="perPage" @change=${this.changed}>
            <option value="">${say('papers.auto')}</option>
            ${['1', '2', '4'].map((number) => html`<option value=${number}>${number}</option>`)}
          </select></label>
      </div>
      <p aria-live="polite" data-order>${order === null ? nothing : orderText(order)}</p>
      <p><button type="button" class="primary" ?disabled=${this.busy || order === null}
        @click=${() => this.fetch(`ballot-paper.pdf?${this.query()}`, PDF, 'phieu-bau.pdf')}>${say('papers.ballots')}</button></p>
      <p class="soft">${say('papers.ballotsHint')}</p>`;
  }

  private changed(): void {
    const copies = this.querySelector<HTMLInputElement>('[name="copies"]');
    const perPage = this.querySelector<HTMLSelectElement>('[name="perPage"]');
    if (copies === null || perPage === null || !copies.reportValidity()) {
      this.order = null;
      return;
    }
    this.copies = copies.valueAsNumber;
    this.perPage = perPage.value;
    void this.attempt(() => this.ask());
  }

  private async fetch(path: string, type: string, name: string): Promise<void> {
    this.busy = true;
    this.saved = '';
    await this.attempt(async () => {
      const file = await downloadAsNamed(`${this.address}/${path}`, type, name);
      this.saved = say('papers.saved', { file });
    });
    this.busy = false;
  }
}

function orderText({ perPage, sides, sheets }: Order): TemplateResult {
  return html`<strong>${say('papers.sheets', { sheets })}</strong>
    ${perPage > 1 ? say('papers.several', { perPage }) : say('papers.single')}
    ${sides > 1 ? say('papers.sides', { sides }) : nothing}`;
}

customElements.define('kp-secretariat-print', PrintPanel);
