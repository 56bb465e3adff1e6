import { type TemplateResult, html, nothing } from 'lit';
import { type Reported, XLSX, reportedCongresses } from '../api/reported.js';
import { assemblyPath } from '../api/paths.js';
import { LoadedPage } from '../auditor/loaded-page.js';
import { downloadAsNamed } from '../parts/files.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import './reported-import.js';
import { reportedTable } from './reported-table.js';

/** What was reported of congresses that are not counted here, and where workbooks of it are read in. */
class ReportedListPage extends LoadedPage {
  static override properties = { ...LoadedPage.properties, list: { state: true }, total: { state: true }, next: { state: true } };

  declare private list: readonly Reported[] | null;
  declare private total: number;
  declare private next: string | null;

  constructor() {
    super();
    this.list = null;
    this.total = 0;
    this.next = null;
  }

  protected override async load(): Promise<() => void> {
    const page = await reportedCongresses(signedIn().assembly, '', '');
    return () => {
      this.list = page.congresses;
      this.total = page.total;
      this.next = page.next ?? null;
    };
  }

  protected override render(): TemplateResult {
    const { list } = this;
    if (list === null) {
      return this.waiting();
    }
    return html`<h1>${say('reported.title')}</h1>
      ${this.fault()}
      <p>${say('reported.about')}</p>
      ${signedIn().role === 'SECRETARIAT'
        ? html`<kp-reported-import @recorded=${() => void this.reload()}></kp-reported-import>`
        : nothing}
      <h2>${say('reported.onRecord')}</h2>
      ${list.length === 0
        ? html`<p class="notice">${say('reported.none')}</p>`
        : html`<p class="row">
              <span role="status">${say('subordinates.shown', { shown: list.length, total: this.total })}</span>
              <button type="button" @click=${() => void this.workbook()}>${say('reported.workbook')}</button>
            </p>
            ${reportedTable(list)}`}
      ${this.next === null
        ? nothing
        : html`<p><button type="button" @click=${() => void this.more()}>${say('subordinates.more')}</button></p>`}`;
  }

  private async more(): Promise<void> {
    await this.attempt(async () => {
      const page = await reportedCongresses(signedIn().assembly, '', this.next ?? '');
      this.list = [...(this.list ?? []), ...page.congresses];
      this.next = page.next ?? null;
    });
  }

  private async workbook(): Promise<void> {
    await this.attempt(async () => {
      await downloadAsNamed(`${assemblyPath(signedIn().assembly)}/reported-congresses.xlsx`, XLSX, 'ket-qua-bao-cao.xlsx');
    });
  }
}

customElements.define('kp-reported', ReportedListPage);
