import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import {
  type SignedRound,
  type Subordinate,
  type SubordinateResult,
  subordinatePage,
  subordinatePath,
} from '../api/subordinates.js';
import { LoadedPage } from '../auditor/loaded-page.js';
import { openPdf } from '../parts/files.js';
import { officeDay } from '../secretariat/dates.js';
import { signedIn } from '../session.js';
import { dayAndTime, name, percent, say } from '../texts.js';
import { makeUpTables } from './make-up.js';
import { levelText, turnoutText } from './words.js';

/** One assembly below, or one of its elections once it is confirmed. */
class SubordinateOne extends LoadedPage {
  static override properties = { ...LoadedPage.properties, one: { state: true }, result: { state: true } };

  declare private one: Subordinate | null;
  declare private result: SubordinateResult | null;

  constructor() {
    super();
    this.one = null;
    this.result = null;
  }

  private get service(): string {
    return subordinatePath(signedIn().assembly, this.path[0] ?? '');
  }

  protected override async load(): Promise<() => void> {
    const election = this.path[1];
    const one = (await get<Subordinate>(this.service)).body;
    const result =
      election === undefined
        ? null
        : (await get<SubordinateResult>(`${this.service}/elections/${encodeURIComponent(election)}/result`)).body;
    return () => {
      this.one = one;
      this.result = result;
    };
  }

  protected override render(): TemplateResult {
    const { one } = this;
    if (one === null) {
      return this.waiting();
    }
    return html`<h1>${one.organisation}</h1>
      ${this.fault()}
      ${this.result === null ? this.assembly(one) : this.election(one, this.result)}`;
  }

  private assembly(one: Subordinate): TemplateResult {
    return html`<dl class="facts">
        <dt>${say('subordinates.congress')}</dt>
        <dd>${one.name} (${name('assemblyKind', one.kind)})</dd>
        <dt>${say('subordinates.level')}</dt>
        <dd>${levelText(one.level)}</dd>
        <dt>${say('subordinates.heldOn')}</dt>
        <dd>${one.heldOn === undefined ? say('subordinates.noDay') : officeDay(one.heldOn)}</dd>
        <dt>${say('subordinates.state')}</dt>
        <dd><span class="stage" data-state=${one.state}>${name('congressState', one.state)}</span></dd>
        <dt>${say('subordinates.turnout')}</dt>
        <dd>${turnoutText(one.turnout)}</dd>
      </dl>
      <h2>${say('subordinates.elections')}</h2>
      ${one.elections.length === 0 ? html`<p class="notice">${say('subordinates.noElections')}</p>` : nothing}
      <ul class="cards">
        ${one.elections.map(
          (election) => html`<li class="card" data-election=${election.election}>
            <h3>${election.title}</h3>
            <p>${name('office', election.office)}:
              ${say('subordinates.electedOf', { elected: election.elected, seats: election.seats })}</p>
            ${election.elected > 0 || election.confirmed
              ? html`<a class="button" href=${subordinatePage(one.code, election.election)}
                  >${say('subordinates.openResult')}</a>`
              : html`<p class="soft">${say('subordinates.notConfirmed')}</p>`}
          </li>`,
        )}
      </ul>
      <p><a href=${`#/subordinates/consolidated/${encodeURIComponent(one.code)}`}>${say('subordinates.sumsBelow')}</a></p>`;
  }

  private election(one: Subordinate, result: SubordinateResult): TemplateResult {
    const { election } = result;
    return html`<p><a href=${subordinatePage(one.code)}>← ${say('subordinates.backToAssembly')}</a></p>
      <h2>${election.title}</h2>
      <p>${say('subordinates.electedOf', { elected: election.elected, seats: election.seats })}</p>
      ${result.rounds.map((round) => this.round(round, election.election))}
      <section class="card make-up">
        <h3>${say('subordinates.makeUp')}</h3>
        ${result.makeUp.people === 0 ? nothing : makeUpTables(result.makeUp, name('office', election.office))}
      </section>`;
  }

  private round({ round, result }: SignedRound, election: string): TemplateResult {
    const caption = say('subordinates.resultOf', { round });
    const elected = new Set(result.outcome.elected.map(({ number }) => number));
    return html`<section class="card" data-round=${round}>
      <h3>${caption}</h3>
      <p>
        ${say('subordinates.ballots', {
          issued: result.issued,
          collected: result.collected,
          valid: result.ballots.valid,
          invalid: result.ballots.invalid,
        })}
        ${say('subordinates.confirmedAt', { time: dayAndTime(result.confirmedAt) })}
      </p>
      <p>
        <button type="button" class="primary" @click=${() => void this.minutes(election, round)}
          >${say('subordinates.openMinutes')}</button>
      </p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
        <table>
          <caption>${say('subordinates.votesOver', { base: result.baseFigure })}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">${say('subordinates.number')}</th>
              <th scope="col">${say('subordinates.person')}</th>
              <th scope="col" class="number">${say('subordinates.votes')}</th>
              <th scope="col" class="number">${say('subordinates.share')}</th>
              <th scope="col">${say('subordinates.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            ${result.votes.map(
              (line) => html`<tr>
                <td class="number">${line.number}</td>
                <th scope="row">${line.name}</th>
                <td class="number">${line.votes}</td>
                <td class="number">${percent(line.percentage)}</td>
                <td>${elected.has(line.number) ? html`<strong>${say('subordinates.isElected')}</strong>` : nothing}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private async minutes(election: string, round: number): Promise<void> {
    await this.attempt(() =>
      openPdf(
        `${this.service}/elections/${encodeURIComponent(election)}/rounds/${round}/minutes.pdf`,
        `bien-ban-${this.path[0] ?? ''}-${election}-${round}.pdf`,
      ),
    );
  }
}

customElements.define('kp-subordinate-one', SubordinateOne);
