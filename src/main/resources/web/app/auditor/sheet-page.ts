import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { dayAndTime, name, say } from '../texts.js';
import { CountPage } from './count-page.js';
import type { PastAcceptance, PastRuling, ReadingHistory, SheetHistory } from './history.js';
import {
  countPage,
  defectsInWords,
  ledgerPage,
  marksInWords,
  pageOf,
  scrolling,
  tableOf,
} from './places.js';
import { verdictInWords } from './sheets-page.js';

/** One sheet with everything that was ever recorded of it. */
class SheetPage extends CountPage {
  static override properties = { ...CountPage.properties, history: { state: true } };

  declare private history: SheetHistory | null;

  constructor() {
    super();
    this.history = null;
  }

  private get batch(): number {
    return Number(this.path[3]);
  }

  private get position(): number {
    return Number(this.path[4]);
  }

  protected override async load(): Promise<() => void> {
    this.history = null;
    const path = `${this.count}/batches/${this.batch}/sheets/${this.position}`;
    const history = (await get<SheetHistory>(path)).body;
    return () => (this.history = history);
  }

  protected override render(): TemplateResult {
    const { batch, position } = this;
    return html`<h1>${say('auditor.sheetOf', { batch, position })}</h1>
      <p>${this.where} · <a href=${countPage(this.place, 'batch', batch)}>${say('auditor.batchSheets', { batch })}</a></p>
      ${this.history === null ? this.waiting() : this.shown(this.history)}`;
  }

  private shown(history: SheetHistory): TemplateResult {
    const { sheet } = history;
    const subject = `elections/${this.place.election}/rounds/${this.place.round}/counts/${this.place.count}/batches/${this.batch}`;
    const ledger = ledgerPage({ subject, below: 'true', position: this.position });
    return html`<section class="card" aria-labelledby="stands">
        <h2 id="stands">${say('auditor.asItStands')}</h2>
        <dl class="facts">
          <dt>${say('auditor.fieldState')}</dt>
          <dd data-state=${sheet.state}>${sheetState(sheet.state)}</dd>
          ${sheet.marks === undefined
            ? nothing
            : html`<dt>${say('auditor.fieldMarks')}</dt>
                <dd data-marks>${marksInWords(sheet.marks)}</dd>
                <dt>${say('auditor.fieldDefects')}</dt>
                <dd>${defectsInWords(sheet.defects ?? [])}</dd>`}
          ${sheet.verdict === undefined
            ? nothing
            : html`<dt>${say('auditor.verdict')}</dt>
                <dd>${verdictInWords(sheet.verdict)}</dd>`}
        </dl>
        <p><a class="button" href=${ledger}>${say('auditor.sheetLedger')}</a></p>
      </section>
      <section class="card auditor-below" aria-labelledby="keyed">
        <h2 id="keyed">${say('auditor.keyed')}</h2>
        ${history.readings.map((reading) => this.reading(reading))}
      </section>
      <section class="card auditor-below" aria-labelledby="accepted">
        <h2 id="accepted">${say('auditor.acceptances')}</h2>
        ${history.acceptances.length === 0 ? html`<p>${say('auditor.none')}</p>` : acceptances(history.acceptances)}
      </section>
      <section class="card auditor-below" aria-labelledby="ruled">
        <h2 id="ruled">${say('auditor.rulings')}</h2>
        ${history.rulings.length === 0 ? html`<p>${say('auditor.none')}</p>` : rulings(history.rulings)}
      </section>`;
  }

  private reading(reading: ReadingHistory): TemplateResult {
    const last = Math.max(...reading.entries.map((entry) => entry.version));
    const title = say('auditor.readingBy', { reading: reading.reading, teller: reading.teller });
    return html`<h3>${title}</h3>
      ${reading.setAside === undefined
        ? nothing
        : html`<p class="notice notice-doubt">${say('auditor.setAside', { reason: reading.setAside })}</p>`}
      ${scrolling(
        title,
        html`<table data-reading=${reading.reading}>
          <caption class="visually-hidden">${title}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">${say('auditor.version')}</th>
              <th scope="col">${say('auditor.fieldMarks')}</th>
              <th scope="col">${say('auditor.fieldDefects')}</th>
              <th scope="col">${say('auditor.at')}</th>
            </tr>
          </thead>
          <tbody>
            ${reading.entries.map(
              (entry) => html`<tr class=${entry.version < last ? 'superseded' : ''}>
                <th scope="row" class="number">${entry.version}</th>
                <td>${marksInWords(entry.marks)}
                  ${entry.version < last ? html`<em class="small">${say('auditor.corrected')}</em>` : nothing}</td>
                <td>${defectsInWords(entry.defects)}</td>
                <td class="time">${dayAndTime(entry.at)}</td>
              </tr>`,
            )}
          </tbody>
        </table>`,
      )}
      <p><a href=${pageOf(reading.ledger, this.place)}>${say('auditor.readingLedger', { reading: reading.reading })}</a></p>`;
  }
}

/** How far a sheet is. */
export function sheetState(state: SheetHistory['sheet']['state']): string {
  switch (state) {
    case 'DIFFERS':
      return say('auditor.sheetDiffers');
    case 'AWAITS_RULING':
      return say('auditor.awaitingRuling');
    case 'ACCEPTED':
      return say('auditor.sheetAccepted');
  }
}

function acceptances(all: readonly PastAcceptance[]): TemplateResult {
  return tableOf(
    say('auditor.acceptances'),
    [
      { number: say('auditor.version') },
      say('auditor.fieldMarks'),
      say('auditor.fieldDefects'),
      say('auditor.fieldGrounds'),
      say('auditor.recordedBy'),
    ],
    all.map(
      (one) => html`<tr>
        <th scope="row" class="number">${one.version}</th>
        <td>${marksInWords(one.marks)}</td>
        <td>${defectsInWords(one.defects)}</td>
        <td>${acceptedFor(one.grounds)} ${one.pass > 1 ? say('auditor.passOf', { pass: one.pass }) : nothing}
          ${one.note === '' ? nothing : html`<br><q>${one.note}</q>`}</td>
        <td>${one.by}<br><span class="small">${dayAndTime(one.at)}</span></td>
      </tr>`,
    ),
  );
}

function acceptedFor(grounds: PastAcceptance['grounds']): string {
  switch (grounds) {
    case 'READINGS_AGREE':
      return say('auditor.readingsAgree');
    case 'READINGS_AGREE_ALIGNED':
      return say('auditor.readingsAgreeAligned');
    case 'HEAD_TELLER_LOOKED':
      return say('auditor.headTellerLooked');
  }
}

function rulings(all: readonly PastRuling[]): TemplateResult {
  return tableOf(
    say('auditor.rulings'),
    [
      { number: say('auditor.version') },
      say('auditor.ruling'),
      say('auditor.fieldGrounds'),
      say('auditor.fieldPresent'),
      say('auditor.recordedBy'),
    ],
    all.map(
      (one) => html`<tr>
        <th scope="row" class="number">${one.version}</th>
        <td>${say(one.valid ? 'auditor.heldValid' : 'auditor.heldInvalid')}
          ${one.marks === undefined ? nothing : html`<br>${marksInWords(one.marks)}`}</td>
        <td>${one.grounds === undefined ? nothing : name('validityGrounds', one.grounds)}
          ${one.reason === undefined ? nothing : name('refusal', one.reason)}
          ${one.note === '' ? nothing : html`<br><q>${one.note}</q>`}</td>
        <td>${one.present.join(', ')}</td>
        <td>${one.by}<br><span class="small">${dayAndTime(one.at)}</span></td>
      </tr>`,
    ),
  );
}

customElements.define('kp-auditor-sheet', SheetPage);
