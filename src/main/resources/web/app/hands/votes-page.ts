import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { type ShowOfHands, votePath, votesPath } from '../api/hands.js';
import { openPdf } from '../parts/files.js';
import { freshness } from '../parts/freshness.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import '../presidium/act.js';
import type { Act } from '../presidium/act.js';
import { type Role, signedIn } from '../session.js';
import { dayAndTime, name, percent, say } from '../texts.js';
import { base, figures, question, rules, sections } from './open-vote.js';
import { declareAct, openAct, withdrawAct } from './vote-acts.js';

/** Who may ask for what; the service refuses it all the same. */
const MAY: Readonly<Record<string, readonly Role[]>> = {
  PREPARE_SHOW_OF_HANDS: ['SECRETARIAT'],
  OPEN_SHOW_OF_HANDS: ['PRESIDIUM'],
  COUNT_HANDS: ['HEAD_TELLER'],
  DECLARE_SHOW_OF_HANDS: ['PRESIDIUM', 'HEAD_TELLER'],
  WITHDRAW_SHOW_OF_HANDS: ['PRESIDIUM'],
};

/** Every vote: the open one with its sections as they come in, what is prepared, what was decided. */
class VotesPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    votes: { state: true },
    act: { state: true },
    said: { state: true },
  };

  declare private votes: readonly ShowOfHands[] | null;
  declare private act: Act | null;
  declare private said: string;

  constructor() {
    super();
    this.votes = null;
    this.act = null;
    this.said = '';
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    this.votes = (await get<ShowOfHands[]>(votesPath(signedIn().assembly))).body;
  }

  protected override render(): TemplateResult {
    const votes = this.votes ?? [];
    const secretariat = signedIn().role === 'SECRETARIAT';
    return html`<h1>${say('hands.title')}</h1>
      ${freshness(this.fresh, this.loadedAt, this.stream?.lastChange ?? null)} ${this.fault()}
      <p role="status">${this.said === '' ? nothing : html`<span class="notice notice-good">${this.said}</span>`}</p>
      ${secretariat
        ? html`<p class="row">
            <a class="button primary" href="#/hands/motion">${say('hands.prepare')}</a>
            <a class="button" href="#/hands/sections">${say('hands.sections')}</a>
          </p>`
        : nothing}
      ${this.votes !== null && votes.length === 0 ? html`<p>${say('hands.none')}</p>` : nothing}
      <div class=${this.fresh ? '' : 'stale-figures'}>
        ${votes.filter((one) => one.stage === 'OPEN').map((one) => this.open(one))}
        ${this.list(say('hands.toVote'), votes.filter((one) => one.stage === 'PREPARED'))}
        ${this.list(say('hands.decided'), votes.filter((one) => one.stage === 'DECLARED').reverse())}
        ${this.list(say('hands.takenBack'), votes.filter((one) => one.stage === 'WITHDRAWN'))}
      </div>
      <kp-act .act=${this.act} @kp-left=${() => (this.act = null)} @kp-done=${this.recorded}></kp-act>`;
  }

  private open(vote: ShowOfHands): TemplateResult {
    const opened = vote.opened!;
    return html`<section class="card hands-open" aria-label=${say('hands.openNow')}>
      <div class="row spread">
        <h2>${say('hands.openNow')}: ${name('handsMatter', vote.matter)}</h2>
        <span class="stage">${name('handsStage', vote.stage)}</span>
      </div>
      ${question(vote)} ${figures(opened)}
      <div class="columns">${sections(opened)}<div>${base(opened)}${rules(vote)}</div></div>
      <p class="row">
        ${this.may(vote, 'DECLARE_SHOW_OF_HANDS')
          ? html`<button type="button" class="primary" ?disabled=${!opened.complete}
              @click=${() => (this.act = declareAct(vote))}>${say('hands.declare')}</button>`
          : nothing}
        ${this.may(vote, 'COUNT_HANDS')
          ? html`<a class="button" href="#/hands/count">${say('hands.count')}</a>`
          : nothing}
        ${this.withdrawing(vote)}
        ${opened.complete ? nothing : html`<span>${say('hands.waitingForSections')}</span>`}
      </p>
    </section>`;
  }

  private list(title: string, votes: readonly ShowOfHands[]): TemplateResult | typeof nothing {
    return votes.length === 0
      ? nothing
      : html`<section class="hands-list"><h2>${title}</h2>
          <ul class="plain">${votes.map((vote) => this.line(vote))}</ul>
        </section>`;
  }

  private line(vote: ShowOfHands): TemplateResult {
    return html`<li class="card" data-vote=${vote.vote} data-result=${vote.result ?? ''}>
      <div class="row spread">
        <h3>${name('handsMatter', vote.matter)}</h3>
        ${vote.result === undefined
          ? nothing
          : html`<strong class="hands-result">${name('handsResult', vote.result)}</strong>`}
      </div>
      ${question(vote)}
      ${vote.opened === undefined || vote.stage !== 'DECLARED' ? nothing : this.decided(vote)}
      ${vote.reason === undefined ? nothing : html`<p>${say('hands.reason')}: ${vote.reason}</p>`}
      <p class="row">
        ${this.may(vote, 'OPEN_SHOW_OF_HANDS')
          ? html`<button type="button" class="primary" @click=${() => (this.act = openAct(vote))}>${say('hands.open')}</button>`
          : nothing}
        ${this.may(vote, 'PREPARE_SHOW_OF_HANDS')
          ? html`<a class="button" href=${`#/hands/motion/${vote.vote}`}>${say('hands.edit')}</a>`
          : nothing}
        ${this.withdrawing(vote)}
        ${vote.stage === 'DECLARED'
          ? html`<button type="button" @click=${() => void this.minutes(vote)}>${say('hands.minutes')}</button>`
          : nothing}
      </p>
    </li>`;
  }

  private decided(vote: ShowOfHands): TemplateResult {
    const { hands, baseFigure, percentage } = vote.opened!;
    return html`<p>${say('hands.decidedFigures', {
      inFavour: hands.for,
      against: hands.against,
      other: hands.other,
      base: baseFigure,
      share: percent(percentage),
    })}</p>
    <p class="small soft">${vote.declaredAt === undefined ? '' : dayAndTime(vote.declaredAt)}</p>`;
  }

  private withdrawing(vote: ShowOfHands): TemplateResult | typeof nothing {
    return this.may(vote, 'WITHDRAW_SHOW_OF_HANDS')
      ? html`<button type="button" @click=${() => (this.act = withdrawAct(vote))}>${say('hands.withdraw')}</button>`
      : nothing;
  }

  private may(vote: ShowOfHands, command: string): boolean {
    return vote.commands.includes(command) && (MAY[command] ?? []).includes(signedIn().role);
  }

  private recorded(event: CustomEvent<string>): void {
    const words = event.detail;
    void this.reload().then(() => (this.said = words));
  }

  private async minutes(vote: ShowOfHands): Promise<void> {
    await this.attempt(() =>
      openPdf(`${votePath(signedIn().assembly, vote.vote)}/minutes.pdf`, `bien-ban-bieu-quyet-${vote.vote}.pdf`),
    );
  }
}

customElements.define('kp-hands-votes', VotesPage);
