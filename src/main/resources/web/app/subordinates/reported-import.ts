import { type TemplateResult, html, nothing } from 'lit';
import { Refused } from '../api/client.js';
import { type ReadCongress, type ReadReport, type RowReason, XLSX, readReport, recordReported } from '../api/reported.js';
import { Page } from '../parts/page.js';
import { reasonText } from '../parts/reasons.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';

/** A workbook of reported results: read by the service, looked at here, then recorded congress by congress. */
class ReportedImport extends Page {
  static override properties = {
    ...Page.properties,
    read: { state: true },
    file: { state: true },
    busy: { state: true },
    done: { state: true },
  };

  declare private read: ReadReport | null;
  declare private file: string;
  declare private busy: boolean;
  /** How many were recorded of the last workbook. */
  declare private done: number;

  constructor() {
    super();
    this.read = null;
    this.file = '';
    this.busy = false;
    this.done = 0;
  }

  protected override render(): TemplateResult {
    return html`<section class="card import">
      <h2>${say('reported.import')}</h2>
      ${this.fault()}
      <div role="status">
        ${this.busy ? html`<p>${say('reported.working')}</p>` : nothing}
        ${this.done > 0 && !this.busy ? html`<p class="notice notice-good">${say('reported.recorded', { count: this.done })}</p>` : nothing}
      </div>
      <label for="reported-file">${say('reported.file')}</label>
      <p class="soft small" id="reported-file-hint">${say('reported.fileHint')}
        <a href="/api/spreadsheet-templates/results.xlsx" download>${say('reported.template')}</a></p>
      <input id="reported-file" name="report" type="file" accept=".xlsx,.csv,text/csv,${XLSX}"
        aria-describedby="reported-file-hint" ?disabled=${this.busy} @change=${this.choose}>
      ${this.read === null ? nothing : this.preview(this.read)}
    </section>`;
  }

  private preview(read: ReadReport): TemplateResult {
    const sound = read.congresses.filter(isSound);
    const faulty = read.congresses.filter(({ faults, standing }) => faults.length > 0 || standing === 'COUNTED_HERE');
    return html`<h3>${say('reported.read', { file: this.file })}</h3>
      ${read.faults.length === 0 ? nothing : html`<ul class="notice notice-bad reasons">${read.faults.map(rowReason)}</ul>`}
      ${read.ignored.length === 0 ? nothing : html`<p class="notice">${say('reported.ignored', { columns: read.ignored.join(', ') })}</p>`}
      ${read.congresses.length === 0 ? nothing : previewTable(read.congresses)}
      ${faulty.length === 0
        ? nothing
        : html`<p class="notice notice-doubt">${say('reported.faulty', { count: faulty.length })}</p>`}
      <p class="row">
        <button type="button" class="primary" ?disabled=${this.busy || sound.length === 0} @click=${() => void this.record(sound)}
          >${say('reported.record', { count: sound.length })}</button>
        <button type="button" class="quiet" ?disabled=${this.busy} @click=${this.drop}>${say('reported.drop')}</button>
      </p>`;
  }

  private readonly drop = (): void => {
    this.read = null;
    this.wrong = null;
  };

  private async choose(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const chosen = input.files?.[0];
    if (!chosen) {
      return;
    }
    this.busy = true;
    this.done = 0;
    this.read = null;
    await this.attempt(async () => {
      this.read = await readReport(signedIn().assembly, chosen);
      this.file = chosen.name;
    });
    this.busy = false;
    // The same file, corrected, can be chosen again.
    input.value = '';
  }

  /** Each is recorded by itself: what went wrong is said, and what was recorded stays recorded. */
  private async record(sound: readonly ReadCongress[]): Promise<void> {
    this.busy = true;
    this.done = 0;
    const done = await this.attempt(async () => {
      for (const one of sound) {
        await recordReported(signedIn().assembly, one);
        this.done++;
      }
    });
    this.busy = false;
    if (done) {
      this.read = null;
    } else if (this.wrong instanceof Refused && this.read !== null) {
      this.read = { ...this.read, congresses: this.read.congresses.slice(this.read.congresses.indexOf(sound[this.done] as ReadCongress)) };
    }
    this.dispatchEvent(new CustomEvent('recorded'));
  }
}

/** Whether it can be recorded and is not yet. */
function isSound({ faults, standing }: ReadCongress): boolean {
  return faults.length === 0 && (standing === 'NEW' || standing === 'CHANGED');
}

function previewTable(congresses: readonly ReadCongress[]): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('reported.preview')}>
    <table class="subordinates reported-preview">
      <caption>${say('reported.preview')}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">${say('reported.row')}</th>
          <th scope="col">${say('subordinates.organisation')}</th>
          <th scope="col">${say('reported.check')}</th>
          <th scope="col">${say('reported.figures')}</th>
        </tr>
      </thead>
      <tbody>
        ${congresses.map(
          (one) => html`<tr data-code=${one.code}>
            <td class="number">${one.row}</td>
            <th scope="row">${one.congress?.organisation ?? one.code}<span class="soft small">${one.code}</span></th>
            <td>
              <strong>${standingText(one)}</strong>
              ${one.faults.length === 0 ? nothing : html`<ul class="reasons reported-faults">${one.faults.map(rowReason)}</ul>`}
              ${one.findings.length === 0
                ? nothing
                : html`<p class="small">${say('reported.remarkable')}</p><ul class="reasons">${one.findings.map(rowReason)}</ul>`}
            </td>
            <td>${figures(one)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function figures({ congress }: ReadCongress): TemplateResult {
  if (congress === undefined) {
    return html`${say('reported.unread')}`;
  }
  return html`${congress.convened === undefined
      ? say('reported.planned')
      : say('reported.attended', { convened: congress.convened, present: congress.present ?? 0 })}
    ${congress.results.map(
      (one) => html`<span class="subordinate-election">${resultText(one)}</span>`,
    )}`;
}

/** One round in a line. */
export function resultText(one: {
  readonly seats: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  readonly elected: readonly unknown[];
}): string {
  return say('reported.result', {
    seats: one.seats,
    issued: one.issued,
    collected: one.collected,
    valid: one.valid,
    invalid: one.invalid,
    elected: one.elected.length,
  });
}

function standingText({ standing, faults }: ReadCongress): string {
  if (standing === 'COUNTED_HERE') {
    return say('reported.standsCounted');
  }
  if (faults.length > 0) {
    return say('reported.standsFaulty');
  }
  return standing === 'NEW'
    ? say('reported.standsNew')
    : standing === 'CHANGED'
      ? say('reported.standsChanged')
      : say('reported.standsUnchanged');
}

function rowReason({ row, refusal }: RowReason): TemplateResult {
  return html`<li data-code=${refusal.code}>${say('reported.atRow', { row })} ${reasonText(refusal)}</li>`;
}

customElements.define('kp-reported-import', ReportedImport);
