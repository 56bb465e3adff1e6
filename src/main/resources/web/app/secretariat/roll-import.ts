import { type TemplateResult, html, nothing } from 'lit';
import { post, put } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { reasonHere } from './fields.js';
import { FormPage } from './form-page.js';
import { pastedLines } from './pasted.js';
import { type ReadLines, readHeadings, readLines } from './roll-columns.js';
import { rollPath, tagOf } from './roll-data.js';

interface SpreadsheetRows {
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A roll out of a spreadsheet: all of it is taken, or nothing with what is wrong in which line. */
class RollImport extends FormPage {
  static override properties = { ...FormPage.properties, version: { attribute: false }, read: { state: true }, problem: { state: true } };

  /** Version of the roll that the list changes. */
  declare version: number;
  declare private read: ReadLines | null;
  declare private problem: boolean;

  constructor() {
    super();
    this.version = 0;
    this.read = null;
    this.problem = false;
  }

  protected override async load(): Promise<void> {}

  protected override hasPlace(field: string): boolean {
    return /^delegates\[\d+\]/.test(field);
  }

  protected override render(): TemplateResult {
    return html`<section class="card import">
      <h2>${say('roll.import')}</h2>
      ${this.fault()}
      <div role="status">${this.saved ? html`<p class="notice notice-good">${say('roll.imported')}</p>` : nothing}</div>
      ${this.read === null ? this.sources() : this.check(this.read)}
    </section>`;
  }

  private sources(): TemplateResult {
    return html`${this.problem ? html`<p class="notice notice-doubt" role="status">${say('roll.noHeadings')}</p>` : nothing}
      <div class="columns">
        <form @submit=${this.paste}>
          <label for="roll-pasted">${say('roll.paste')}</label>
          <textarea id="roll-pasted" name="pasted" rows="4" spellcheck="false"></textarea>
          <p><button>${say('roll.readPasted')}</button></p>
        </form>
        <div>
          <label for="roll-file">${say('roll.file')}</label>
          <p class="soft small" id="roll-file-hint">${say('roll.fileHint')}
            <a href="/api/spreadsheet-templates/delegates.xlsx" download>${say('roll.template')}</a></p>
          <input id="roll-file" name="spreadsheet" type="file" accept=".xlsx,.csv,text/csv,${XLSX}"
            aria-describedby="roll-file-hint" ?disabled=${this.sending} @change=${this.file}>
        </div>
      </div>`;
  }

  private check(read: ReadLines): TemplateResult {
    const faults = this.reasons.filter(({ field }) => this.hasPlace(field));
    return html`<p>${say('roll.readPeople', { people: read.delegates.length })}</p>
      ${read.unread.length === 0
        ? nothing
        : html`<div class="notice notice-doubt"><p>${say('roll.unread', { cells: read.unread.length })}</p>
            <ul>${read.unread.slice(0, 20).map(({ line, cell }) => html`<li>${say('roll.unreadCell', { line, cell })}</li>`)}</ul></div>`}
      ${faults.length === 0
        ? nothing
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('roll.faults')}>
            <table><caption>${say('roll.faults')}</caption>
              <thead><tr><th scope="col">${say('roll.lineOfFile')}</th><th scope="col">${say('roll.name')}</th>
                <th scope="col">${say('roll.whatIsWrong')}</th></tr></thead>
              <tbody>${faults.map((reason) => {
                const index = Number(/\[(\d+)\]/.exec(reason.field)?.[1] ?? 0);
                return html`<tr data-code=${reason.code}><td>${read.lineOf[index]}</td>
                  <th scope="row">${String(read.delegates[index]?.['name'] ?? '')}</th><td>${reasonHere(reason)}</td></tr>`;
              })}</tbody>
            </table></div>`}
      <p class="row">
        <button type="button" class="primary" ?disabled=${this.sending || read.delegates.length === 0}
          @click=${() => void this.enrol(read)}>${say('roll.enrol', { people: read.delegates.length })}</button>
        <button type="button" class="quiet" @click=${this.cancel}>${say('roll.cancel')}</button>
      </p>`;
  }

  private readonly cancel = (): void => {
    this.read = null;
    this.wrong = null;
  };

  private async enrol(read: ReadLines): Promise<void> {
    await this.send(async () => {
      await put(rollPath(), { delegates: read.delegates }, { ifMatch: tagOf(this.version) });
      this.read = null;
      this.dispatchEvent(new CustomEvent('imported'));
    });
  }

  private paste(event: SubmitEvent): void {
    event.preventDefault();
    this.show(pastedLines(String(new FormData(event.target as HTMLFormElement).get('pasted') ?? '')));
  }

  private async file(event: Event): Promise<void> {
    const chosen = (event.target as HTMLInputElement).files?.[0];
    if (!chosen) {
      return;
    }
    await this.attempt(async () => {
      const type = chosen.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX;
      const { rows } = (await post<SpreadsheetRows>(`${assemblyPath(signedIn().assembly)}/spreadsheet-rows`, chosen, { type })).body;
      // Empty rows are left out by the service; the numbers of the file stay.
      const lines: string[][] = [];
      rows.forEach(({ row, cells }) => {
        while (lines.length < row - 1) {
          lines.push([]);
        }
        lines.push([...cells]);
      });
      this.show(lines);
    });
  }

  private show(lines: readonly (readonly string[])[]): void {
    const reading = readHeadings(lines);
    this.saved = false;
    this.problem = reading === null;
    this.read = reading === null ? null : readLines(lines, reading);
  }
}

customElements.define('kp-roll-import', RollImport);
