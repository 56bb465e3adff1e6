import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import type { BatchView } from '../api/types.js';
import { say } from '../texts.js';
import { CountPage } from './count-page.js';
import type { SheetView } from './history.js';
import { countPage, defectsInWords, marksInWords, pageOf, sheetPage, tableOf } from './places.js';
import { sheetState } from './sheet-page.js';
import { verdictInWords } from './sheets-page.js';

/** The batches of a count; or of one of them every sheet, where its readings are complete. */
class BatchesPage extends CountPage {
  static override properties = {
    ...CountPage.properties,
    batches: { state: true },
    sheets: { state: true },
  };

  declare private batches: readonly BatchView[] | null;
  declare private sheets: readonly SheetView[] | null;

  constructor() {
    super();
    this.batches = null;
    this.sheets = null;
  }

  private get batch(): number | null {
    return this.path[3] === undefined ? null : Number(this.path[3]);
  }

  protected override async load(): Promise<() => void> {
    const { batch } = this;
    this.batches = null;
    this.sheets = null;
    if (batch !== null) {
      const sheets = (await get<SheetView[]>(`${this.count}/batches/${batch}/sheets`)).body;
      return () => (this.sheets = sheets);
    }
    const batches = (await get<BatchView[]>(`${this.count}/batches`)).body;
    return () => (this.batches = batches);
  }

  protected override render(): TemplateResult {
    const { batch, batches, sheets } = this;
    return html`<h1>${batch === null ? say('auditor.batches') : say('auditor.pathBatch', { number: batch })}</h1>
      <p>${this.where}
        ${batch === null
          ? nothing
          : html`· <a href=${countPage(this.place, 'batches')}>${say('auditor.batches')}</a>`}</p>
      ${batches === null && sheets === null ? this.waiting() : nothing}
      ${batches === null ? nothing : this.batchTable(batches)}
      ${sheets === null || batch === null ? nothing : this.sheetTable(batch, sheets)}`;
  }

  private batchTable(batches: readonly BatchView[]): TemplateResult {
    return tableOf(
      say('auditor.batches'),
      [
        { number: say('auditor.batch') },
        { number: say('auditor.fieldSheets') },
        say('auditor.fieldState'),
        say('auditor.fieldReadings'),
        say('auditor.actions'),
      ],
      batches.map(
        (batch) => html`<tr data-batch=${batch.batch}>
          <th scope="row" class="number">${batch.batch}</th>
          <td class="number">${batch.sheets}</td>
          <td>${batchState(batch)}</td>
          <td><ul class="plain">${batch.readings.map(
            (reading) => html`<li>${say('auditor.readingBy', { reading: reading.reading, teller: reading.teller })}:
              ${reading.keyed}/${batch.sheets}
              ${reading.setAside === undefined ? nothing : say('auditor.setAside', { reason: reading.setAside })}</li>`,
          )}</ul></td>
          <td><span class="row">
            ${batch.state === 'BEING_READ'
              ? nothing
              : html`<a href=${countPage(this.place, 'batch', batch.batch)}
                  >${say('auditor.batchSheets', { batch: batch.batch })}</a>`}
            ${batch.links['ledger'] === undefined
              ? nothing
              : html`<a href=${pageOf(batch.links['ledger'], this.place)}
                  >${say('auditor.batchLedger', { batch: batch.batch })}</a>`}
          </span></td>
        </tr>`,
      ),
    );
  }

  private sheetTable(batch: number, sheets: readonly SheetView[]): TemplateResult {
    return tableOf(
      say('auditor.sheets'),
      [
        say('auditor.sheet'),
        say('auditor.fieldState'),
        say('auditor.fieldMarks'),
        say('auditor.fieldDefects'),
        say('auditor.verdict'),
      ],
      sheets.map(
        (sheet) => html`<tr data-sheet=${`${batch}/${sheet.position}`}>
          <th scope="row"><a href=${sheetPage(this.place, batch, sheet.position)}
            >${say('auditor.pathSheet', { number: sheet.position })}</a></th>
          <td>${sheetState(sheet.state)}</td>
          <td>${sheet.marks === undefined ? '–' : marksInWords(sheet.marks)}</td>
          <td>${defectsInWords(sheet.defects ?? [])}</td>
          <td>${sheet.verdict === undefined ? '–' : verdictInWords(sheet.verdict)}</td>
        </tr>`,
      ),
    );
  }
}

function batchState(batch: BatchView): string {
  switch (batch.state) {
    case 'BEING_READ':
      return say('auditor.beingRead');
    case 'RECONCILING':
      return say('auditor.reconciling', {
        accepted: batch.accepted ?? 0,
        differing: batch.differing ?? 0,
        awaiting: batch.awaitingRuling ?? 0,
      });
    case 'ACCEPTED':
      return say('auditor.batchAccepted');
  }
}

customElements.define('kp-auditor-batches', BatchesPage);
