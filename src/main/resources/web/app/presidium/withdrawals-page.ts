import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { type ShowOfHands, votesPath } from '../api/hands.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import {
  type NominationView,
  type Nominations,
  type WithdrawalView,
  loadNominations,
  nominationsPath,
  originCell,
  stateCell,
  tagOf,
  voteText,
} from '../parts/nominations.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import './act.js';
import { type Act, textOf } from './act.js';

/** Who asks to withdraw: what the presidium proposes, and what the assembly decided. */
class WithdrawalsPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    data: { state: true },
    act: { state: true },
    said: { state: true },
  };

  declare private data: Nominations | null;
  declare private act: Act | null;
  /** What was recorded last from here. */
  declare private said: string;
  /** Shows of hands on withdrawals that were declared. */
  private hands: readonly ShowOfHands[] = [];

  constructor() {
    super();
    this.data = null;
    this.act = null;
    this.said = '';
  }

  private get code(): string {
    return this.path[0] ?? '';
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    const [data, hands] = await Promise.all([
      loadNominations(assembly, this.code),
      get<readonly ShowOfHands[]>(votesPath(assembly)),
    ]);
    this.hands = hands.body.filter(
      ({ matter, stage, election }) =>
        matter === 'WITHDRAWAL' && stage === 'DECLARED' && (election ?? this.code) === this.code,
    );
    this.data = data;
  }

  protected override render(): TemplateResult {
    const { data } = this;
    return html`<p><a href=${`#/presidium/${this.code}/${data?.round ?? 1}`}>← ${say('nominations.toRound')}</a></p>
      <h1>${say('nominations.withdrawals')}</h1>
      ${this.fault()}
      <p role="status">${this.said === '' ? nothing : html`<span class="notice notice-good">${this.said}</span>`}</p>
      ${data === null ? nothing : this.page(data)}
      <kp-act .act=${this.act} @kp-left=${() => (this.act = null)} @kp-done=${this.recorded}></kp-act>`;
  }

  private page(data: Nominations): TemplateResult {
    const asking = data.all.filter((one) => one.withdrawal !== undefined);
    return html`<p>${data.election.title} · ${say('nominations.all', { people: data.all.length })} ·
        ${say('nominations.list', { people: data.list.candidates.length })}</p>
      ${asking.length === 0
        ? html`<p class="notice">${say('nominations.nobodyWithdraws')}</p>`
        : html`<ul class="plain withdrawals">${asking.map((one) => this.card(one))}</ul>`}`;
  }

  private card(one: NominationView): TemplateResult {
    const withdrawal = one.withdrawal!;
    const may = (command: string) => one.commands.includes(command);
    const undecided = withdrawal.accepted === undefined;
    return html`<li class="card" data-nominee=${one.nominee}>
      <h2><bdi>${one.name}</bdi></h2>
      <dl class="facts">
        <dt>${say('nominations.origin')}</dt><dd>${originCell(one)}</dd>
        <dt>${say('nominations.reason')}</dt><dd>${withdrawal.reason}</dd>
        <dt>${say('nominations.state')}</dt><dd>${stateCell(one)}</dd>
        ${withdrawal.accept === undefined
          ? nothing
          : html`<dt>${say('nominations.proposal')}</dt><dd>${proposalText(withdrawal.accept)} ${withdrawal.note}</dd>`}
        ${undecided
          ? nothing
          : html`<dt>${say('nominations.assemblyDecided')}</dt><dd>${decisionText(withdrawal.accepted)}: ${voteText(withdrawal)}</dd>`}
      </dl>
      <p class="row">
        ${may('PROPOSE_WITHDRAWAL')
          ? html`<button type="button" class=${withdrawal.accept === undefined ? 'primary' : ''}
              @click=${() => this.ask(this.proposing(one))}>${say('nominations.propose')}</button>`
          : nothing}
        ${may('DECIDE_WITHDRAWAL')
          ? html`<button type="button" class=${undecided ? 'primary' : ''}
              @click=${() => this.ask(this.deciding(one))}>${undecided
                ? say('nominations.decide')
                : say('nominations.decideAnew')}</button>`
          : nothing}
      </p>
    </li>`;
  }

  private proposing(one: NominationView): Act {
    const said = (values: FormData) => values.get('accept') !== 'no';
    return {
      title: say('nominations.proposeOn', { name: one.name }),
      fields: () => html`${yesOrNo('accept', say('nominations.proposal'), one.withdrawal?.accept ?? true, proposalText)}
        <label>${say('nominations.note')}
          <textarea name="note" rows="2" maxlength="500" .value=${one.withdrawal?.note ?? ''}></textarea></label>`,
      record: (values) => [
        [say('nominations.fullName'), one.name],
        [say('nominations.proposal'), proposalText(said(values))],
      ],
      submit: say('nominations.record'),
      send: async (values) => {
        await put(
          `${this.pathOf(one)}/proposal`,
          { accept: said(values), note: textOf(values, 'note') },
          { ifMatch: tagOf(one) },
        );
      },
      done: say('nominations.recorded'),
    };
  }

  private deciding(one: NominationView): Act {
    const { withdrawal } = one;
    const shows = this.hands.filter(({ names }) => names.includes(one.name));
    const shown = (values: FormData) =>
      shows.length === 0
        ? ''
        : values.has('showOfHands')
          ? textOf(values, 'showOfHands')
          : (withdrawal?.showOfHands ?? shows.at(-1)!.vote);
    const said = (values: FormData) => values.get('accepted') !== 'no';
    return {
      title: say('nominations.decideOn', { name: one.name }),
      words: say('nominations.decideWords'),
      fields: (values) => html`${shows.length === 0
        ? nothing
        : html`<label>${say('nominations.showOfHands')}
            <select name="showOfHands">
              ${shows.map(
                ({ vote, question }) => html`<option value=${vote} ?selected=${vote === shown(values)}>${question}</option>`,
              )}
              <option value="">${say('nominations.keyed')}</option>
            </select></label>`}
      ${shown(values) === '' ? decisionFields(withdrawal) : nothing}`,
      record: (values) => [
        [say('nominations.fullName'), one.name],
        ...(shown(values) === ''
          ? [
              [say('nominations.voting'), voteText(keyedVote(values))] as const,
              [say('nominations.assemblyDecided'), decisionText(said(values))] as const,
            ]
          : [[say('nominations.assemblyDecided'), say('nominations.ofHands')] as const]),
      ],
      submit: say('nominations.record'),
      send: async (values) => {
        const showOfHands = shown(values);
        const vote = keyedVote(values);
        await put(
          `${this.pathOf(one)}/decision`,
          showOfHands === ''
            ? { accepted: said(values), for: vote.for, against: vote.against, other: vote.other }
            : { showOfHands },
          { ifMatch: tagOf(one) },
        );
      },
      done: say('nominations.recorded'),
    };
  }

  private pathOf(one: NominationView): string {
    return `${nominationsPath(signedIn().assembly, this.code)}/${one.nominee}/withdrawal`;
  }

  private ask(act: Act): void {
    this.said = '';
    this.act = act;
  }

  private recorded(event: CustomEvent<string>): void {
    const words = event.detail;
    void this.reload().then(() => (this.said = words));
  }
}

function decisionFields(before: WithdrawalView | undefined): TemplateResult {
  return html`<div class="columns">
      ${number('for', say('nominations.inFavour'), before?.for)}
      ${number('against', say('nominations.against'), before?.against)}
      ${number('other', say('nominations.other'), before?.other)}
    </div>
    ${yesOrNo(
      'accepted',
      say('nominations.assemblyDecided'),
      before?.accepted ?? before?.accept ?? true,
      decisionText,
    )}`;
}

function keyedVote(values: FormData): WithdrawalView {
  const figure = (field: string) => Number(textOf(values, field));
  return { reason: '', for: figure('for'), against: figure('against'), other: figure('other') };
}

function proposalText(accept: boolean): string {
  return accept ? say('nominations.proposeYes') : say('nominations.proposeNo');
}

function decisionText(accepted: boolean | undefined): string {
  return accepted ? say('nominations.decidedYes') : say('nominations.decidedNo');
}

function yesOrNo(
  field: string,
  legend: string,
  before: boolean,
  text: (yes: boolean) => string,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <label><input type="radio" name=${field} value="yes" ?checked=${before}> ${text(true)}</label>
    <label><input type="radio" name=${field} value="no" ?checked=${!before}> ${text(false)}</label>
  </fieldset>`;
}

function number(field: string, label: string, before: number | undefined): TemplateResult {
  return html`<label>${label}
    <input name=${field} type="number" min="0" required .value=${before === undefined ? '' : String(before)}></label>`;
}

customElements.define('kp-withdrawals', WithdrawalsPage);
