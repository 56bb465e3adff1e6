import { type TemplateResult, html, nothing } from 'lit';
import { post } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { Page } from '../parts/page.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { COLUMNS, type Column, type Imported, type Reading, guess, rowsFrom } from './columns.js';
import { pastedLines } from './pasted.js';

/** What the service reads out of a file. */
interface SpreadsheetRows {
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** As many lines as show what a column is. */
const SHOWN = 4;

/** Names for a list out of a spreadsheet: what each column means is guessed, shown and can be changed. */
export class ListImport extends Page {
  static override properties = {
    ...Page.properties,
    lines: { state: true },
    reading: { state: true },
    source: { state: true },
    busy: { state: true },
    adding: { attribute: false },
  };

  /** Whether rows can only be added to what there is. */
  declare adding: boolean;

  declare private lines: readonly (readonly string[])[] | null;
  declare private reading: Reading;
  declare private source: string;
  declare private busy: boolean;

  constructor() {
    super();
    this.lines = null;
    this.reading = { headings: -1, columns: [] };
    this.source = '';
    this.busy = false;
    this.adding = false;
  }

  protected override render(): TemplateResult {
    return html`<section class="card import">
      <h2>${say('secretariat.import')}</h2>
      ${this.fault()}
      ${this.lines === null ? this.sources() : this.columns(this.lines)}
    </section>`;
  }

  private sources(): TemplateResult {
    return html`<div class="columns">
      <form @submit=${this.readPasted}>
        <label for="pasted">${say('secretariat.paste')}</label>
        <p class="soft small" id="pasted-hint">${say('secretariat.pasteHint')}</p>
        <textarea id="pasted" name="pasted" rows="5" spellcheck="false" aria-describedby="pasted-hint"></textarea>
        <p><button>${say('secretariat.readPasted')}</button></p>
      </form>
      <div>
        <label for="spreadsheet">${say('secretariat.file')}</label>
        <p class="soft small" id="spreadsheet-hint">${say('secretariat.fileHint')}
          <a href="/api/spreadsheet-templates/candidates.xlsx" download>${say('secretariat.template')}</a></p>
        <input id="spreadsheet" name="spreadsheet" type="file" accept=".xlsx,.csv,text/csv,${XLSX}"
          aria-describedby="spreadsheet-hint" ?disabled=${this.busy} @change=${this.readFile}>
        ${this.busy ? html`<p role="status">${say('secretariat.reading')}</p>` : nothing}
      </div>
    </div>`;
  }

  private columns(lines: readonly (readonly string[])[]): TemplateResult {
    const { rows, outOfSequence } = rowsFrom(lines, this.reading);
    const names = this.reading.columns.some((column) => column === 'NAME' || column === 'GIVEN');
    return html`<p>${say('secretariat.columnsHint', { source: this.source, people: rows.length })}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${say('secretariat.columnsTable')}>
        <table class="mapping">
          <caption class="visually-hidden">${say('secretariat.columnsTable')}</caption>
          <thead><tr>${this.reading.columns.map((column, index) => this.columnChoice(column, index, lines))}</tr></thead>
          <tbody>
            ${lines
              .slice(this.reading.headings + 1, this.reading.headings + 1 + SHOWN)
              .map((line) => html`<tr>${this.reading.columns.map((_, index) => html`<td>${line[index] ?? ''}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
      ${outOfSequence === null
        ? nothing
        : html`<p class="notice notice-doubt">${say('secretariat.outOfSequence', { ...outOfSequence })}</p>`}
      <p class="row">
        ${this.adding
          ? nothing
          : html`<button type="button" class="primary" ?disabled=${rows.length === 0 || !names}
              @click=${() => this.give(rows, true)}>${say('secretariat.replaceRows', { people: rows.length })}</button>`}
        <button type="button" ?disabled=${rows.length === 0 || !names}
          @click=${() => this.give(rows, false)}>${say('secretariat.appendRows')}</button>
        <button type="button" class="quiet" @click=${() => (this.lines = null)}>${say('secretariat.cancel')}</button>
      </p>`;
  }

  private columnChoice(chosen: Column, index: number, lines: readonly (readonly string[])[]): TemplateResult {
    const heading = this.reading.headings < 0 ? '' : (lines[this.reading.headings]![index] ?? '');
    const label = say('secretariat.columnOfFile', { column: index + 1, heading });
    return html`<th scope="col">
      <span>${heading === '' ? label : heading}</span>
      <select aria-label=${label} name=${`column-${index + 1}`}
        @change=${(event: Event) => this.choose(index, (event.target as HTMLSelectElement).value as Column)}>
        ${COLUMNS.map((column) => html`<option value=${column} ?selected=${column === chosen}>${columnText(column)}</option>`)}
      </select>
    </th>`;
  }

  private choose(index: number, chosen: Column): void {
    this.reading = {
      ...this.reading,
      // A meaning moves to the column it is given.
      columns: this.reading.columns.map((column, i) =>
        i === index ? chosen : column === chosen ? 'IGNORE' : column,
      ),
    };
  }

  private give(rows: Imported['rows'], replace: boolean): void {
    this.dispatchEvent(new CustomEvent<GivenRows>('rows', { detail: { rows, replace } }));
    this.lines = null;
  }

  private readPasted(event: SubmitEvent): void {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('pasted') ?? '');
    if (text.trim() !== '') {
      this.show(pastedLines(text), say('secretariat.pastedText'));
    }
  }

  private async readFile(event: Event): Promise<void> {
    const chosen = (event.target as HTMLInputElement).files?.[0];
    if (!chosen) {
      return;
    }
    this.busy = true;
    await this.attempt(async () => {
      const type = chosen.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX;
      const path = `${assemblyPath(signedIn().assembly)}/spreadsheet-rows`;
      const { rows } = (await post<SpreadsheetRows>(path, chosen, { type })).body;
      this.show(
        rows.map(({ cells }) => cells),
        chosen.name,
      );
    });
    this.busy = false;
  }

  private show(lines: readonly (readonly string[])[], source: string): void {
    this.lines = lines;
    this.source = source;
    this.reading = guess(lines);
    this.wrong = null;
  }
}

/** Rows to be put into the table, in place of those there or below them. */
export interface GivenRows {
  readonly rows: Imported['rows'];
  readonly replace: boolean;
}

function columnText(column: Column): string {
  switch (column) {
    case 'IGNORE':
      return say('secretariat.columnIgnored');
    case 'NUMBER':
      return say('secretariat.columnNumberLong');
    case 'NAME':
      return say('secretariat.fullName');
    case 'FAMILY':
      return say('secretariat.columnFamily');
    case 'GIVEN':
      return say('secretariat.columnGiven');
    case 'BORN':
      return say('secretariat.born');
    case 'MEMBER_SINCE':
      return say('secretariat.memberSince');
    case 'OFFICIAL':
      return say('secretariat.official');
    case 'NOMINATION':
      return say('secretariat.nomination');
  }
}

customElements.define('kp-secretariat-import', ListImport);
