import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import type { AssemblyView } from '../api/types.js';
import { signedIn } from '../session.js';
import { name, percent, say } from '../texts.js';
import { fewestOverHalf } from '../parts/majority.js';
import { deductionKinds, reasonNeeded, twoThirds, workOut } from './base.js';
import { choice, input } from './fields.js';
import { FormPage, orNone } from './form-page.js';
import type { RollList } from './roll-data.js';

interface Line {
  readonly kind: string;
  readonly count: string;
  readonly reason: string;
}

interface Attendance {
  readonly convened: number;
  readonly present: number;
  readonly deductions: readonly { kind: string; count: number; reason?: string | null }[];
  readonly base?: number;
}

/** Who was convened, who is deducted, who is there, and the base as it comes about. */
class AttendanceForm extends FormPage {
  static override properties = {
    ...FormPage.properties,
    convened: { state: true },
    present: { state: true },
    lines: { state: true },
    recorded: { state: true },
  };

  declare private convened: string;
  declare private present: string;
  declare private lines: readonly Line[];
  /** The base as the service worked it out last. */
  declare private recorded: number | null;
  private assembly: AssemblyView | null = null;
  private fromRoll = false;
  private basis = 'CONVENED_LESS_DEDUCTIONS';

  constructor() {
    super();
    this.convened = '';
    this.present = '';
    this.lines = [];
    this.recorded = null;
  }

  protected override async load(): Promise<void> {
    const path = assemblyPath(signedIn().assembly);
    const assembly = (await get<AssemblyView & { ownRules?: { basis: string } }>(path)).body;
    const found = await orNone(get<Attendance>(`${path}/attendance`), 'ATTENDANCE_NOT_RECORDED');
    this.fromRoll = (await get<RollList>(`${path}/delegates`)).body.delegates.length > 0;
    this.assembly = assembly;
    this.basis = assembly.ownRules?.basis ?? 'CONVENED_LESS_DEDUCTIONS';
    this.saved = false;
    if (found !== null) {
      this.take(found.body, found.tag);
    }
  }

  private take(attendance: Attendance, tag: string | null): void {
    this.tag = tag;
    this.convened = String(attendance.convened);
    this.present = String(attendance.present);
    this.lines = attendance.deductions.map(({ kind, count, reason }) => ({
      kind,
      count: String(count),
      reason: reason ?? '',
    }));
    this.recorded = attendance.base ?? null;
  }

  protected override hasPlace(field: string): boolean {
    return /^(convened|present|deductions\[\d+\]\.(kind|count|reason))$/.test(field);
  }

  private get kinds(): readonly string[] {
    return deductionKinds(this.assembly?.kind ?? '', this.assembly?.regulation ?? '');
  }

  protected override render(): TemplateResult {
    if (!this.loaded) {
      return html`<h1>${say('secretariat.attendance')}</h1>${super.fault()}`;
    }
    if (this.fromRoll) {
      return html`<h1>${say('secretariat.attendance')}</h1>
        <p class="notice">${say('roll.fromRoll')} <a href="#/secretariat/roll">${say('roll.title')}</a></p>
        ${this.working()}`;
    }
    return html`<h1>${say('secretariat.attendance')}</h1>
      ${this.fault()}${this.done()}
      <p class="notice">${say('roll.instead')} <a href="#/secretariat/roll">${say('roll.title')}</a></p>
      <div class="columns">
        <form class="card" novalidate @submit=${this.submit}>
          ${this.number('convened', say('secretariat.convened'), this.convened, (v) => (this.convened = v))}
          <fieldset>
            <legend>${say('secretariat.deductions')}</legend>
            <p class="soft small">${name('assemblyKind', this.assembly?.kind ?? '')}: ${say('secretariat.deductionsHint')}</p>
            ${this.lines.map((line, index) => this.deduction(line, index))}
            <button type="button" @click=${this.add}>${say('secretariat.addDeduction')}</button>
          </fieldset>
          ${this.number('present', say('secretariat.present'), this.present, (v) => (this.present = v))}
          <button class="primary" ?disabled=${this.sending}>${say('secretariat.saveAttendance')}</button>
          <p class="soft small">${say('secretariat.attendanceLater')}</p>
        </form>
        ${this.working()}
      </div>`;
  }

  private number(field: string, label: string, value: string, change: (value: string) => void): TemplateResult {
    return input(
      { field, label, value, type: 'number', least: 0, required: true, change: (typed) => this.typed(() => change(typed)) },
      this.reasons,
    );
  }

  private deduction(line: Line, index: number): TemplateResult {
    const field = `deductions[${index}]`;
    const change = (part: Partial<Line>) =>
      this.typed(() => (this.lines = this.lines.map((one, i) => (i === index ? { ...one, ...part } : one))));
    return html`<div class="deduction" role="group" aria-label=${say('secretariat.deductionNumber', { number: index + 1 })}>
      ${choice(
        {
          field: `${field}.kind`,
          label: say('secretariat.deductionKind'),
          value: line.kind,
          choices: [...new Set([...this.kinds, line.kind])].map((kind) => ({ value: kind, label: name('deduction', kind) })),
          change: (kind) => change({ kind }),
        },
        this.reasons,
      )}
      ${input(
        {
          field: `${field}.count`,
          label: say('secretariat.deductionCount'),
          value: line.count,
          type: 'number',
          least: 1,
          change: (count) => change({ count }),
        },
        this.reasons,
      )}
      ${input(
        {
          field: `${field}.reason`,
          label: say(reasonNeeded(line.kind) ? 'secretariat.reasonNeeded' : 'secretariat.reason'),
          value: line.reason,
          longest: 500,
          required: reasonNeeded(line.kind),
          change: (reason) => change({ reason }),
        },
        this.reasons,
      )}
      <button type="button" class="quiet"
        @click=${() => this.typed(() => (this.lines = this.lines.filter((_, i) => i !== index)))}>
        ${say('secretariat.removeDeduction', { number: index + 1 })}</button>
    </div>`;
  }

  /** The base as it comes about, each line a sum. */
  private working(): TemplateResult {
    const convened = whole(this.convened);
    if (convened === null || convened === 0) {
      return html`<section class="card"><h2>${say('secretariat.base')}</h2>
        <p class="soft">${say('secretariat.baseWaits')}</p></section>`;
    }
    const { steps, base } = workOut(
      convened,
      this.lines.flatMap(({ kind, count }) => {
        const people = whole(count);
        return people === null ? [] : [{ kind, count: people }];
      }),
    );
    return html`<section class="card" aria-live="polite">
      <h2>${say('secretariat.base')}</h2>
      <ol class="working plain">
        <li><span class="sum">${convened}</span> <span>${say('secretariat.convenedPeople')}</span></li>
        ${steps.map(({ kind, sum }) => html`<li><span class="sum">${sum}</span> <span>${name('deduction', kind)}</span></li>`)}
      </ol>
      <p>${say('secretariat.base')}: <strong class="figure" data-base>${base}</strong></p>
      ${this.basis === 'CONVENED_LESS_DEDUCTIONS'
        ? html`<p>${say('secretariat.halfOfBase', { base, votes: fewestOverHalf(base) })}</p>`
        : html`<p class="notice">${say('secretariat.otherBasis')} <strong>${name('basis', this.basis)}</strong>.</p>`}
      ${this.quorum(convened)}
      ${this.saved && this.recorded !== null
        ? html`<p class=${this.recorded === base ? 'notice notice-good' : 'notice notice-bad'}>
            ${say('secretariat.baseRecorded', { base: this.recorded })}</p>`
        : nothing}
    </section>`;
  }

  private quorum(convened: number): TemplateResult | typeof nothing {
    const present = whole(this.present);
    if (present === null) {
      return nothing;
    }
    const share = percent(((100 * present) / convened).toFixed(2));
    return twoThirds(present, convened)
      ? html`<p class="notice notice-good">${say('secretariat.quorum', { present, convened, share })}</p>`
      : html`<p class="notice notice-doubt">${say('secretariat.quorumMissing', { present, convened, share })}</p>`;
  }

  private add(): void {
    this.typed(() => (this.lines = [...this.lines, { kind: this.kinds[0] ?? '', count: '1', reason: '' }]));
  }

  private typed(change: () => void): void {
    change();
    this.saved = false;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const path = `${assemblyPath(signedIn().assembly)}/attendance`;
    await this.send(async () => {
      const body = {
        convened: whole(this.convened),
        present: whole(this.present),
        deductions: this.lines.map(({ kind, count, reason }) => ({ kind, count: whole(count), reason })),
      };
      const answer = await put<Attendance>(path, body, { ifMatch: this.tag });
      this.take(answer.body, answer.tag);
    });
  }
}

/** The whole number a text is, or null. */
function whole(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

customElements.define('kp-secretariat-attendance', AttendanceForm);
