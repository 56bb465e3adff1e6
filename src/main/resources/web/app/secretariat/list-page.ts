import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { Finding } from '../api/results.js';
import { Refused, Unreachable, get, post, put } from '../api/client.js';
import { electionPath, roundPath } from '../api/paths.js';
import type { CandidateListView, ElectionView, RoundView } from '../api/types.js';
import { signedIn } from '../session.js';
import { termsLine } from '../parts/round-terms.js';
import { name, say } from '../texts.js';
import { guess, rowsFrom } from './columns.js';
import { FormPage, orNone } from './form-page.js';
import { type Draft, draft, drop, keep as keepDraft } from './list-draft.js';
import { asFindings, findingText, ofLine, ofList, surplusText, toMend, verdictText } from './list-findings.js';
import './list-import.js';
import type { GivenRows } from './list-import.js';
import { type TableActions, listShown, listTable } from './list-table.js';
import { inOrder } from './name-order.js';
import { pastedLines } from './pasted.js';
import './print-panel.js';
import { EMPTY, type Row, daysReadable, isEmpty, rowsOf, sent } from './rows.js';
import { purposeText } from '../parts/purpose.js';

/** So long after the last key the list is checked. */
const REST_MILLISECONDS = 500;

const AGAIN_MILLISECONDS = 3_000;

type ListAnswer = CandidateListView & { readonly findings: readonly Finding[] };

/** The candidate list of a round while it is drafted; what the regulation says stands in its place at once. */
class ListPage extends FormPage implements TableActions {
  static override properties = {
    ...FormPage.properties,
    rows: { state: true },
    findings: { state: true },
    checked: { state: true },
    drafted: { state: true },
  };

  declare private rows: readonly Row[];
  declare private findings: readonly Finding[];
  /** Whether the findings are those of what is shown. */
  declare private checked: boolean;
  /** Whether what is shown is only in this browser. */
  declare private drafted: boolean;
  /** Whether the draft was begun from an older version than the service has. */
  private outdated = false;
  private unkept = false;
  private version: number | null = null;
  private election: ElectionView | null = null;
  private round: RoundView | null = null;
  private resting = 0;
  private asked = 0;

  constructor() {
    super();
    this.rows = [];
    this.findings = [];
    this.checked = false;
    this.drafted = false;
  }

  private get key(): [string, string, number] {
    return [signedIn().assembly, this.path[0] ?? '', Number(this.path[1] ?? '1')];
  }

  private get address(): string {
    return roundPath(...this.key);
  }

  /** Another list may be shown by the same element. */
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('path') as string[] | undefined;
    if (before !== undefined && before.join('/') !== this.path.join('/')) {
      void this.reload();
    }
  }

  override disconnectedCallback(): void {
    window.clearTimeout(this.resting);
    super.disconnectedCallback();
  }

  protected override async load(): Promise<void> {
    const [assembly, code] = this.key;
    const election = (await get<ElectionView>(electionPath(assembly, code))).body;
    const round = (await get<RoundView>(this.address)).body;
    const found = await orNone(get<ListAnswer>(`${this.address}/candidate-list`), 'LIST_NOT_PROPOSED');
    this.election = election;
    this.round = round;
    this.tag = found?.tag ?? null;
    this.version = found?.body.version ?? null;
    this.saved = false;
    const kept = this.editable ? draft(...this.key) : null;
    this.drafted = kept !== null;
    this.outdated = kept !== null && kept.tag !== this.tag;
    const rows = kept?.rows ?? rowsOf(found?.body.candidates ?? []);
    this.rows = this.editable && rows.length === 0 ? [EMPTY] : rows;
    this.findings = found?.body.findings ?? [];
    this.checked = found !== null && kept === null;
    if (this.editable) {
      await this.check();
    } else {
      // Names that are not on the list need not stay on a machine others use.
      drop(...this.key);
    }
  }

  protected override hasPlace(field: string): boolean {
    return /^(candidates|seats)/.test(field);
  }

  private get editable(): boolean {
    const { round } = this;
    return round !== null && round.commands.includes('PROPOSE_LIST') && !round.terms.listFixed;
  }

  protected override render(): TemplateResult {
    const { election, round } = this;
    if (!this.loaded || election === null || round === null) {
      return html`<h1>${say('secretariat.list')}</h1>${super.fault()}`;
    }
    return html`<h1>${say('secretariat.list')}</h1>
      <p>${election.title} · ${say('rounds.round', { round: round.round })} · ${purposeText(round)}</p>
      ${termsLine(round)} ${this.fault()}${this.done()}
      ${this.editable
        ? this.editor()
        : html`<p class="notice">${round.terms.listFixed
              ? say('secretariat.listOfTied')
              : say('secretariat.listFixed')} <span class="stage">${name('roundStage', round.state)}</span></p>
            ${surplusText(this.rows.length, round.seats)}
            ${this.paper()}
            ${ofList(this.findings).map(findingText)}${listShown(this.rows)}`}`;
  }

  private paper(): TemplateResult | typeof nothing {
    return this.version === null
      ? nothing
      : html`<kp-secretariat-print .round=${this.round} .address=${this.address}></kp-secretariat-print>`;
  }

  private editor(): TemplateResult {
    const { candidates, rowOf } = sent(this.rows);
    const placeOf = new Map(rowOf.map((row, place) => [row, place]));
    return html`${this.state()}
      ${this.round?.terms.newNames === undefined
        ? nothing
        : html`<p class="notice">${say(
            this.round.terms.newNames ? 'secretariat.listMayAdd' : 'secretariat.listOfThoseLeft',
          )}</p>`}
      <kp-secretariat-import @rows=${(event: CustomEvent<GivenRows>) => this.take(event.detail)}></kp-secretariat-import>
      <section class="card">
        <h2>${say('secretariat.listTable')}</h2>
        ${candidates.length === 0 ? nothing : surplusText(candidates.length, this.round!.seats)}
        <div aria-live="polite">${ofList(this.findings).map(findingText)}</div>
        <p class="row">
          <button type="button" @click=${() => this.become(inOrder(this.rows))}>${say('secretariat.sort')}</button>
          <button type="button" @click=${() => this.insert(this.rows.length)}>${say('secretariat.addLine')}</button>
          <span role="status" data-verdict>
            ${candidates.length === 0
              ? nothing
              : this.checked
                ? verdictText(this.findings, this.unreadableDays)
                : say('secretariat.checking')}
          </span>
        </p>
        ${listTable(
          this.rows,
          (index) => {
            const place = placeOf.get(index);
            return place === undefined ? [] : ofLine(this.findings, place);
          },
          this,
        )}
        ${this.proposal()}
      </section>
      ${this.paper()}`;
  }

  /** Whether what is shown is proposed or only a draft of this browser. */
  private state(): TemplateResult {
    if (!this.drafted) {
      return this.version === null || this.saved
        ? html``
        : html`<p class="notice notice-good">${say('secretariat.listProposed', { version: this.version })}</p>`;
    }
    return html`<div class="notice notice-doubt" data-draft>
      <p>${say('secretariat.draft')}
        ${this.unkept ? say('secretariat.draftNotKept') : nothing}
        ${this.outdated ? say('secretariat.draftOutdated', { version: this.version ?? 0 }) : nothing}</p>
      ${this.version === null
        ? nothing
        : html`<button type="button" @click=${this.forget}>${say('secretariat.forgetDraft', { version: this.version })}</button>`}
    </div>`;
  }

  private get unreadableDays(): number {
    return this.rows.filter((row) => !daysReadable(row)).length;
  }

  private proposal(): TemplateResult {
    const mend = toMend(this.findings).length + this.unreadableDays;
    const people = sent(this.rows).candidates.length;
    const possible = this.checked && mend === 0 && people > 0 && this.drafted && !this.sending;
    return html`<p class="row proposal">
      <button type="button" class="primary" ?disabled=${!possible} @click=${this.propose}>
        ${say('secretariat.propose', { people })}</button>
      ${mend > 0
        ? html`<span class="finding-bad">${say('secretariat.toMend', { faults: mend })}</span>`
        : html`<span class="soft">${say('secretariat.proposeHint')}</span>`}
    </p>`;
  }

  change(index: number, part: Partial<Row>): void {
    const row = this.rows[index];
    const same = row !== undefined && Object.entries(part).every(([field, value]) => row[field as keyof Row] === value);
    if (same) {
      this.requestUpdate();
    } else {
      this.keep(this.rows.map((one, i) => (i === index ? { ...one, ...part } : one)));
    }
  }

  move(index: number, by: number): void {
    const rows = [...this.rows];
    const [row] = rows.splice(index, 1);
    rows.splice(index + by, 0, row!);
    this.become(rows);
  }

  insert(index: number): void {
    this.become([...this.rows.slice(0, index), EMPTY, ...this.rows.slice(index)]);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[name="name-${index + 1}"]`)?.focus());
  }

  removeLine(index: number): void {
    this.become(this.rows.filter((_, i) => i !== index));
  }

  pasted(index: number, text: string): void {
    const lines = pastedLines(text);
    const { rows } = rowsFrom(lines, guess(lines));
    const replaced = isEmpty(this.rows[index] ?? EMPTY) ? 1 : 0;
    this.become([...this.rows.slice(0, index), ...rows, ...this.rows.slice(index + replaced)]);
  }

  private take({ rows, replace }: GivenRows): void {
    this.become(replace ? rows : [...this.rows.filter((row) => !isEmpty(row)), ...rows]);
  }

  /** Other rows than before: what was found is of none of them. */
  private become(rows: readonly Row[]): void {
    this.findings = [];
    this.keep(rows);
  }

  /** Whatever changes is kept at once, and checked when the hands rest. */
  private keep(rows: readonly Row[]): void {
    this.rows = rows;
    this.checked = false;
    this.saved = false;
    this.drafted = true;
    const kept: Draft = { rows, tag: this.outdated ? 'outdated' : this.tag, keptAt: new Date().toISOString() };
    this.unkept = !keepDraft(...this.key, kept);
    this.checkSoon(REST_MILLISECONDS);
  }

  /** Checks after a while, and again when the service could not be reached. */
  private checkSoon(milliseconds: number): void {
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(async () => {
      if (!(await this.attempt(() => this.check())) && this.wrong instanceof Unreachable && this.isConnected) {
        this.checkSoon(AGAIN_MILLISECONDS);
      }
    }, milliseconds);
  }

  /** Asks what the regulation says; an answer to an older question is dropped. */
  private async check(): Promise<void> {
    const asked = ++this.asked;
    const { candidates } = sent(this.rows);
    let findings: readonly Finding[] = [];
    if (candidates.length > 0) {
      try {
        const path = `${this.address}/candidate-list/check`;
        findings = (await post<{ findings: readonly Finding[] }>(path, { candidates })).body.findings;
      } catch (wrong) {
        if (!(wrong instanceof Refused) || !wrong.reasons.every((reason) => this.hasPlace(reason.field))) {
          throw wrong;
        }
        findings = asFindings(wrong.reasons);
      }
    }
    if (asked === this.asked) {
      this.findings = findings;
      this.checked = true;
    }
  }

  private async propose(): Promise<void> {
    await this.send(async () => {
      const { candidates } = sent(this.rows);
      const answer = await put<ListAnswer>(`${this.address}/candidate-list`, { candidates }, { ifMatch: this.tag });
      drop(...this.key);
      this.tag = answer.tag;
      this.version = answer.body.version;
      this.rows = rowsOf(answer.body.candidates);
      this.findings = answer.body.findings;
      this.drafted = false;
      this.outdated = false;
    });
    if (this.wrong instanceof Refused && this.wrong.reasons.every((reason) => this.hasPlace(reason.field))) {
      this.findings = asFindings(this.wrong.reasons);
    }
    window.scrollTo(0, 0);
  }

  private forget(): void {
    drop(...this.key);
    void this.reload();
  }
}

customElements.define('kp-secretariat-list', ListPage);
