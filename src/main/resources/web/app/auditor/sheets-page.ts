import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { reasonText } from '../parts/reasons.js';
import { name, say } from '../texts.js';
import type { VerdictView } from '../api/types.js';
import { CountPage } from './count-page.js';
import type { CountedSheet } from './history.js';
import { defectsInWords, marksInWords, sheetPage, tableOf } from './places.js';

/** Shown at once: more rows than that nobody reads, and a slow machine not either. */
const SHOWN = 200;

/** The accepted sheets behind one figure. */
class SheetsPage extends CountPage {
  static override properties = {
    ...CountPage.properties,
    sheets: { state: true },
    most: { state: true },
  };

  declare private sheets: readonly CountedSheet[] | null;
  declare private most: number;

  constructor() {
    super();
    this.sheets = null;
    this.most = SHOWN;
  }

  private get query(): URLSearchParams {
    return new URLSearchParams(this.path[3] ?? '');
  }

  protected override async load(): Promise<() => void> {
    this.sheets = null;
    this.most = SHOWN;
    const sheets = await get<CountedSheet[]>(`${this.count}/sheets?${this.query.toString()}`);
    return () => (this.sheets = sheets.body);
  }

  protected override render(): TemplateResult {
    const { sheets } = this;
    return html`<h1>${figureInWords(this.query)}</h1>
      <p>${this.where}</p>
      ${sheets === null
        ? this.waiting()
        : html`<p class="row"><strong class="figure" data-count>${sheets.length}</strong> ${say('auditor.sheetsBehind')}</p>
            ${sheets.length === 0 ? nothing : this.table(sheets)}`}`;
  }

  private table(sheets: readonly CountedSheet[]): TemplateResult {
    return html`${tableOf(
      say('auditor.sheets'),
      [
        say('auditor.sheet'),
        say('auditor.fieldMarks'),
        say('auditor.fieldDefects'),
        say('auditor.verdict'),
      ],
      sheets.slice(0, this.most).map(
        (sheet) => html`<tr data-sheet=${`${sheet.batch}/${sheet.position}`}>
          <th scope="row"><a href=${sheetPage(this.place, sheet.batch, sheet.position)}
            >${say('auditor.sheetOf', { batch: sheet.batch, position: sheet.position })}</a></th>
          <td>${marksInWords(sheet.marks)}</td>
          <td>${defectsInWords(sheet.defects)}</td>
          <td>${verdictInWords(sheet.verdict)}</td>
        </tr>`,
      ),
    )}
    ${sheets.length > this.most
      ? html`<p><button type="button" @click=${() => (this.most += SHOWN)}>
          ${say('auditor.more', { shown: this.most, all: sheets.length })}
        </button></p>`
      : nothing}`;
  }
}

/** What a figure counts, from what its link asks for. */
function figureInWords(query: URLSearchParams): string {
  const candidate = query.get('candidate');
  const reason = query.get('reason');
  const verdict = query.get('verdict');
  if (candidate !== null) {
    const number = { number: candidate };
    switch (query.get('vote')) {
      case 'FOR':
        return say('auditor.sheetsFor', number);
      case 'NOT_FOR':
        return say('auditor.sheetsNotFor', number);
      default:
        return say('auditor.sheetsNotCounted', number);
    }
  }
  if (reason !== null) {
    return say('auditor.invalidFor', { reason: name('refusal', reason) });
  }
  return verdict === null ? say('auditor.settled') : verdictName(verdict);
}

export function verdictName(kind: string): string {
  switch (kind) {
    case 'VALID':
      return say('auditor.valid');
    case 'INVALID':
      return say('auditor.invalid');
    default:
      return say('auditor.awaitingRuling');
  }
}

/** The verdict with every reason and its article. */
export function verdictInWords(verdict: VerdictView): TemplateResult {
  return html`${verdictName(verdict.kind)}${verdict.reasons.map(
    (reason) => html`<br><span class="small">${reasonText(reason)}</span>`,
  )}`;
}

customElements.define('kp-auditor-sheets', SheetsPage);
