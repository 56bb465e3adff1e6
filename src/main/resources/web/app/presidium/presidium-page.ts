import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { type ShowOfHands, votesPath } from '../api/hands.js';
import { handsAbout } from '../hands/about.js';
import { download } from '../parts/files.js';
import { age, freshness } from '../parts/freshness.js';
import { LivePage } from '../parts/live-page.js';
import { roomLinks } from '../parts/room-links.js';
import { type ElectionRounds, loadRounds, roundList } from '../parts/round-list.js';
import { termsLine } from '../parts/round-terms.js';
import { signedIn } from '../session.js';
import { clock, name, say } from '../texts.js';
import './act.js';
import type { Act } from './act.js';
import { baseSection } from './base-section.js';
import { countsSection } from './counts-section.js';
import './displays-section.js';
import { type CountFile, dutiesSection } from './duties-section.js';
import { listSection } from './list-section.js';
import type { Order } from './order.js';
import { outcomeSection } from './outcome-section.js';
import { progressSection } from './progress-section.js';
import './rulings-section.js';
import {
  type RoundData,
  articleOf,
  lastStep,
  countOf,
  loadRound,
  majorityOf,
  outcomeOf,
} from './round-data.js';
import { sheetsSoFar } from './sheets.js';
import { tallySection } from './tally-section.js';
import { personsSection } from './persons-section.js';

/** What the presidium follows and does: the rounds to choose from, or one round. */
class PresidiumPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    elections: { state: true },
    data: { state: true },
    hands: { state: true },
    act: { state: true },
    said: { state: true },
    order: { state: true },
    arithmetic: { state: true },
  };

  declare private elections: readonly ElectionRounds[] | null;
  declare private data: RoundData | null;
  /** Votes by a show of hands about the election shown. */
  declare private hands: readonly ShowOfHands[];
  declare private act: Act | null;
  /** What was recorded last from here. */
  declare private said: string;
  declare private order: Order;
  declare private arithmetic: boolean;

  constructor() {
    super();
    this.elections = null;
    this.data = null;
    this.hands = [];
    this.act = null;
    this.said = '';
    this.order = 'BALLOT';
    this.arithmetic = false;
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    const elections = await loadRounds(assembly);
    const chosen = chosenRound(this.path, elections);
    const title = elections.find((one) => one.election.code === chosen?.election)?.election.title;
    this.data =
      chosen === null
        ? null
        : await loadRound(assembly, chosen.election, chosen.round, title ?? chosen.election);
    this.hands =
      chosen === null
        ? []
        : (await get<ShowOfHands[]>(`${votesPath(assembly)}?election=${encodeURIComponent(chosen.election)}`)).body;
    this.elections = elections;
  }

  protected override render(): TemplateResult {
    const chosen = chosenRound(this.path, this.elections ?? []);
    const { data } = this;
    const shown =
      data !== null && data.round.election === chosen?.election && data.round.round === chosen.round;
    return html`${roomLinks()}
      ${shown ? this.round(data) : this.choice(chosen !== null)}
      <kp-act .act=${this.act} @kp-left=${() => (this.act = null)} @kp-done=${this.recorded}></kp-act>`;
  }

  private choice(loading: boolean): TemplateResult {
    return html`<h1>${say('presidium.title')}</h1>
      ${this.fault()}
      ${loading || this.elections === null
        ? this.wrong === null
          ? html`<p aria-busy="true">${say('fresh.loading')}</p>`
          : nothing
        : html`${this.age()} ${roundList(this.elections, '/presidium')}<kp-rulings></kp-rulings><kp-displays></kp-displays>`}`;
  }

  private round(data: RoundData): TemplateResult {
    const { round } = data;
    const several = (this.elections ?? []).flatMap((one) => one.rounds).length > 1;
    return html`${several ? html`<p><a href="#/presidium">${say('presidium.allRounds')}</a></p>` : nothing}
      <div class="row spread presidium-heading">
        <h1>${data.title} – ${say('rounds.round', { round: round.round })}</h1>
        <span class="stage">${name('roundStage', round.state)}</span>
      </div>
      ${termsLine(round)} ${this.age()} ${this.fault()}
      <p role="status" class="presidium-said">${this.said === ''
        ? nothing
        : html`<span class="notice notice-good">${this.said}</span>`}</p>
      <div class=${this.fresh ? 'presidium-round' : 'presidium-round stale-figures'}>
        ${dutiesSection(data, (act) => this.ask(act), (file) => void this.download(file))}
        ${this.figures(data)} ${countsSection(data.counts)}
        ${round.state === 'DRAFT'
          ? html`<p><a class="button" href=${`#/withdrawals/${round.election}`}>${say('nominations.withdrawals')}</a></p>`
          : nothing}
        ${listSection(data.list, round.state === 'DRAFT')} ${handsAbout(this.hands)}
      </div>
      <kp-rulings></kp-rulings><kp-displays></kp-displays>`;
  }

  private figures(data: RoundData): TemplateResult | typeof nothing {
    const { tally } = data;
    if (tally === null) {
      return nothing;
    }
    const sheets = sheetsSoFar(tally, data.batches);
    if (tally.purpose !== 'ELECTION') {
      return html`<div class="presidium-figures">${progressSection(sheets)}</div>
        ${personsSection(tally, sheets.outstanding, outcomeOf(data))}`;
    }
    const rule = majorityOf(data, tally);
    return html`<div class="presidium-figures">
        ${progressSection(sheets)}
        ${baseSection(tally, rule, articleOf(data, rule.majority), lastStep(data, 'ISSUE_BALLOTS')?.at ?? '', this.arithmetic, () => {
          this.arithmetic = !this.arithmetic;
        })}
      </div>
      ${outcomeSection(data, tally)}
      ${tallySection(tally, rule, sheets.outstanding, outcomeOf(data), {
        order: this.order,
        arithmetic: this.arithmetic,
        reorder: (order) => (this.order = order),
      })}`;
  }

  /** How old the figures are; also while they are live. */
  private age(): TemplateResult {
    const heard = this.stream?.lastHeard ?? 0;
    return html`<div class="presidium-age">
      ${freshness(this.fresh, this.loadedAt, this.stream?.lastChange ?? null)}
      ${this.fresh
        ? html`<p class="small soft">${say('presidium.age', {
            loaded: clock(this.loadedAt),
            heard: age(heard),
          })}</p>`
        : nothing}
    </div>`;
  }

  private ask(act: Act): void {
    this.said = '';
    this.act = act;
  }

  private recorded(event: CustomEvent<string>): void {
    const words = event.detail;
    void this.reload().then(() => (this.said = words));
  }

  private async download(file: CountFile): Promise<void> {
    const { data } = this;
    if (data === null) {
      return;
    }
    await this.attempt(async () => {
      const { election, round, count } = data.round;
      const [kind, suffix] = file.split('.');
      await download(`${countOf(data.round)}/${file}`, '*/*', `${kind}-${election}-${round}-${count}.${suffix}`);
    });
  }
}

/** The round an address names; the only one there is where it names none. */
function chosenRound(
  path: readonly string[],
  elections: readonly ElectionRounds[],
): { election: string; round: number } | null {
  const [election = '', round = ''] = path;
  if (election !== '' && /^[1-9]\d*$/.test(round)) {
    return { election, round: Number(round) };
  }
  const all = elections.flatMap((one) => one.rounds);
  const only = all[0];
  return only !== undefined && all.length === 1
    ? { election: only.election, round: only.round }
    : null;
}

customElements.define('kp-presidium', PresidiumPage);
