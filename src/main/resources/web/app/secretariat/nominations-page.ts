import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { assemblyPath, roundPath } from '../api/paths.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import {
  type NominationView,
  type Nominations,
  loadNominations,
  nominationsPath,
  originCell,
  stateCell,
  supportText,
} from '../parts/nominations.js';
import { reasonText } from '../parts/reasons.js';
import '../presidium/act.js';
import type { Act } from '../presidium/act.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { officeDay } from './dates.js';
import { orNone } from './form-page.js';
import { keep } from './list-draft.js';
import { findingText, surplusText } from './list-findings.js';
import './list-import.js';
import type { GivenRows } from './list-import.js';
import { type Poll, asking, nominating, striking, supporting } from './nomination-acts.js';
import { rowsOf, sent } from './rows.js';

/** Who is put forward for an election, and the list that follows. */
class NominationsPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    data: { state: true },
    act: { state: true },
    said: { state: true },
    sending: { state: true },
  };

  declare private data: Nominations | null;
  declare private act: Act | null;
  /** What was recorded last from here. */
  declare private said: string;
  declare private sending: boolean;
  private present: number | null = null;
  private polls: readonly Poll[] = [];

  constructor() {
    super();
    this.data = null;
    this.act = null;
    this.said = '';
    this.sending = false;
  }

  private get code(): string {
    return this.path[0] ?? '';
  }

  private get address(): string {
    return nominationsPath(signedIn().assembly, this.code);
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    const [data, attendance, elections] = await Promise.all([
      loadNominations(assembly, this.code),
      orNone(get<{ present: number }>(`${assemblyPath(assembly)}/attendance`), 'ATTENDANCE_NOT_RECORDED'),
      get<readonly (Poll & { readonly purpose?: string })[]>(`${assemblyPath(assembly)}/elections`),
    ]);
    this.polls = elections.body.filter(({ purpose }) => purpose === 'OPINION_POLL');
    this.present = attendance?.body.present ?? null;
    this.data = data;
  }

  protected override render(): TemplateResult {
    const { data } = this;
    return html`<h1>${say('nominations.title')}</h1>
      ${this.fault()}
      <p role="status">${this.said === '' ? nothing : html`<span class="notice notice-good">${this.said}</span>`}</p>
      ${data === null ? nothing : this.page(data)}
      <kp-act .act=${this.act} @kp-left=${() => (this.act = null)} @kp-done=${this.recorded}></kp-act>`;
  }

  private page(data: Nominations): TemplateResult {
    const open = data.all.length === 0 || data.all.some((one) => one.commands.length > 0);
    return html`<p>${data.election.title} · ${say('rounds.seats', { seats: data.election.seats })}</p>
      ${open
        ? html`<p class="row"><button type="button" class="primary" @click=${() =>
            this.ask(nominating(this.address, this.next(data), null))}>${say('nominations.add')}</button></p>`
        : html`<p class="notice">${say('nominations.closed')}</p>`}
      <section class="card">
        <h2>${say('nominations.all', { people: data.all.length })}</h2>
        ${data.all.length === 0 ? html`<p>${say('nominations.none')}</p>` : this.table(data.all)}
      </section>
      ${data.all.length === 0 ? nothing : this.list(data, open)}
      ${open
        ? html`<details class="nomination-import">
            <summary>${say('nominations.import')}</summary>
            <p>${say('nominations.importWords')}</p>
            ${this.sending ? html`<p role="status">${say('nominations.sending')}</p>` : nothing}
            <kp-secretariat-import .adding=${true}
              @rows=${(event: CustomEvent<GivenRows>) => void this.take(event.detail.rows)}></kp-secretariat-import>
          </details>`
        : nothing}`;
  }

  private table(all: readonly NominationView[]): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('nominations.title')}>
      <table class="nomination-table">
        <caption class="visually-hidden">${say('nominations.title')}</caption>
        <thead><tr>
          <th scope="col" class="number">${say('nominations.code')}</th>
          <th scope="col">${say('nominations.fullName')}</th>
          <th scope="col">${say('nominations.origin')}</th>
          <th scope="col">${say('nominations.support')}</th>
          <th scope="col">${say('nominations.state')}</th>
          <th scope="col">${say('nominations.toDo')}</th>
        </tr></thead>
        <tbody>${all.map((one) => this.line(one))}</tbody>
      </table>
    </div>`;
  }

  private line(one: NominationView): TemplateResult {
    const days = [officeDay(one.born), officeDay(one.memberSince)];
    return html`<tr data-nominee=${one.nominee} class=${one.standing ? '' : 'left-out'}>
      <td class="number">${one.nominee}</td>
      <th scope="row"><bdi>${one.name}</bdi>
        <p class="small soft">${days[0] === '' ? nothing : say('nominations.bornOn', { day: days[0]! })}
          ${one.conveningCommitteeMember ? say('nominations.ofCommittee') : nothing}</p></th>
      <td>${originCell(one)}</td>
      <td>${one.support === undefined
        ? '–'
        : html`${supportText(one.support)}<p class="small soft">${one.support.source ?? this.titleOf(one.support.poll)}</p>`}</td>
      <td>${stateCell(one)}
        ${one.withdrawal === undefined ? nothing : html`<p class="small soft">${one.withdrawal.reason}</p>`}</td>
      <td class="nomination-acts">${this.acts(one)}</td>
    </tr>`;
  }

  private acts(one: NominationView): TemplateResult[] {
    const may = (command: string) => one.commands.includes(command);
    const button = (label: string, act: () => Act) =>
      html`<button type="button" aria-label=${`${label}: ${one.name}`} @click=${() => this.ask(act())}>${label}</button>`;
    return [
      ...(may('RECORD_SUPPORT') && one.origin !== 'CONVENING_COMMITTEE'
        ? [button(say('nominations.support'), () => supporting(this.address, one, this.present, this.polls))]
        : []),
      ...(may('ASK_WITHDRAWAL')
        ? [button(say('nominations.withdrawal'), () => asking(this.address, one))]
        : []),
      ...(may('NOMINATE') ? [button(say('nominations.edit'), () => nominating(this.address, 0, one))] : []),
      ...(may('STRIKE_NOMINATION')
        ? [button(say('nominations.strike'), () => striking(this.address, one))]
        : []),
    ];
  }

  private list(data: Nominations, open: boolean): TemplateResult {
    const { list } = data;
    return html`<section class="card" data-nominated-list>
      <h2>${say('nominations.list', { people: list.candidates.length })}</h2>
      <p class="soft">${say('nominations.listWords')}</p>
      ${surplusText(list.candidates.length, list.seats)}
      <div aria-live="polite">${list.findings.length === 0
        ? html`<p class="finding-good"><strong>${say('nominations.noFindings')}</strong></p>`
        : list.findings.map(findingText)}</div>
      <ol class="nominated">${list.candidates.map((one) => html`<li><bdi>${one.name}</bdi></li>`)}</ol>
      ${list.leftOut.length === 0
        ? nothing
        : html`<h3>${say('nominations.leftOut', { people: list.leftOut.length })}</h3>
            <ul>${list.leftOut.map(
              (one) => html`<li data-left-out=${one.nominee}><bdi>${one.name}</bdi>:
                ${one.reasons.map(({ refusal }) => html`${reasonText(refusal)} `)}</li>`,
            )}</ul>`}
      ${open && list.candidates.length > 0
        ? html`<p class="row"><button type="button" class="primary" ?disabled=${this.sending} @click=${this.make}>
            ${say('nominations.make', { people: list.candidates.length })}</button></p>`
        : nothing}
    </section>`;
  }

  /** What people call a poll. */
  private titleOf(poll: string | undefined): string {
    return this.polls.find(({ code }) => code === poll)?.title ?? poll ?? '';
  }

  /** A number nobody has. */
  private next(data: Nominations): number {
    return 1 + Math.max(0, ...data.all.map((one) => Number(one.nominee)).filter(Number.isInteger));
  }

  private ask(act: Act): void {
    this.said = '';
    this.act = act;
  }

  private recorded(event: CustomEvent<string>): void {
    const words = event.detail;
    void this.reload().then(() => (this.said = words));
  }

  /** The names become the draft of the list, which is looked at and proposed on its own page. */
  private async make(): Promise<void> {
    const { data } = this;
    if (data === null) {
      return;
    }
    const { assembly } = signedIn();
    await this.attempt(async () => {
      const path = `${roundPath(assembly, this.code, data.round)}/candidate-list`;
      const proposed = await orNone(get(path), 'LIST_NOT_PROPOSED');
      keep(assembly, this.code, data.round, {
        rows: rowsOf(data.list.candidates),
        tag: proposed?.tag ?? null,
        keptAt: new Date().toISOString(),
      });
      window.location.hash = `#/secretariat/list/${this.code}/${data.round}`;
    });
  }

  /** Puts everybody of a file forward, one after the other; who is refused stops it. */
  private async take(rows: GivenRows['rows']): Promise<void> {
    const { data } = this;
    if (data === null || this.sending) {
      return;
    }
    this.sending = true;
    let number = this.next(data);
    const done = await this.attempt(async () => {
      for (const one of sent(rows).candidates) {
        const { born, memberSince, officialMember, nomination } = one;
        await put(`${this.address}/${number}`, {
          name: one.name,
          born,
          memberSince,
          officialMember,
          origin: nomination,
        });
        number++;
      }
    });
    this.sending = false;
    const { wrong } = this;
    await this.reload();
    if (done) {
      this.said = say('nominations.recorded');
    } else {
      this.wrong = wrong;
    }
  }
}

customElements.define('kp-secretariat-nominations', NominationsPage);
