import { type TemplateResult, html, nothing } from 'lit';
import type { RoundView } from '../api/types.js';
import { freshness } from '../parts/freshness.js';
import { LivePage } from '../parts/live-page.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';
import { type BoardData, BoardLoader, type Counting } from './board-data.js';
import { figureStrip } from './figure-strip.js';
import { identitiesLine } from './identities-line.js';
import { RECORDED } from './panel.js';
import { DECIDED } from './papers-view.js';
import type { BatchPapers, Place } from './queue.js';
import { queuePanel } from './queue-panel.js';
import './ballots-panel.js';
import './batches-panel.js';
import './documents-panel.js';
import './ending-panel.js';
import './recount-panel.js';
import { purposeText } from '../parts/purpose.js';
import { termsLine } from '../parts/round-terms.js';

/** How exact durations are, so that not everything is drawn anew every second. */
const DURATION_MILLISECONDS = 10_000;

/** The head teller's board of one round: `{election}/{round}`, and below it the papers to look at. */
class Board extends LivePage {
  static override properties = { ...LivePage.properties, data: { state: true } };

  declare private data: BoardData | null;
  private loader: BoardLoader | null = null;
  /** What was decided here, by batch, with when: a load begun before does not know of it. */
  private readonly decisions = new Map<number, { readonly papers: BatchPapers; readonly at: number }>();

  constructor() {
    super();
    this.data = null;
    this.addEventListener(RECORDED, () => void this.reload());
    this.addEventListener(DECIDED, (event) => this.decided((event as CustomEvent<BatchPapers>).detail));
  }

  protected override async load(): Promise<void> {
    const [election = '', round = ''] = this.path;
    this.loader ??= new BoardLoader(signedIn().assembly, election, Number(round));
    const begun = Date.now();
    const loaded = await this.loader.load();
    this.data = loaded.counting === null ? loaded : { ...loaded, counting: this.known(loaded.counting, begun) };
  }

  /** What was loaded, with what was decided here since the load began. */
  private known(counting: Counting, begun: number): Counting {
    const papers = counting.papers.map((one) => {
      const decision = this.decisions.get(one.batch);
      return decision !== undefined && decision.at >= begun ? decision.papers : one;
    });
    return { ...counting, papers };
  }

  private decided(papers: BatchPapers): void {
    this.decisions.set(papers.batch, { papers, at: Date.now() });
    this.loader?.forget(papers.batch);
    const counting = this.data?.counting;
    if (this.data && counting) {
      const others = counting.papers.filter((one) => one.batch !== papers.batch);
      this.data = { ...this.data, counting: { ...counting, papers: [...others, papers] } };
    }
  }

  protected override render(): TemplateResult {
    const { data } = this;
    return html`${data === null
      ? html`<h1>${say('head.title')}</h1> ${this.wrong === null ? freshness(false, 0, null) : nothing}`
      : this.heading(data)}
    ${this.fault()} ${data === null ? nothing : html`${termsLine(data.round)} ${this.body(data)}`}`;
  }

  private heading({ election, round, counting }: BoardData): TemplateResult {
    const count = counting?.ordinal ?? 1;
    return html`<div class="row spread head-top">
      <div>
        <h1>${election.title}</h1>
        <p>${round.purpose === 'ELECTION'
            ? say('head.roundOf', { round: round.round, seats: round.seats })
            : `${say('rounds.round', { round: round.round })} · ${purposeText(round)}`}
          ${count > 1 ? say('head.inCount', { count }) : nothing}
          <span class="stage" data-stage=${round.state}>${name('roundStage', round.state)}</span></p>
      </div>
      <div class="row">
        ${freshness(this.fresh, this.loadedAt, this.stream?.lastChange ?? null)}
        <button type="button" class="quiet" @click=${() => this.reload()}>${say('head.reload')}</button>
      </div>
    </div>`;
  }

  private body(data: BoardData): TemplateResult {
    const { round, counting } = data;
    const opened = openedAt(this.path);
    if (counting !== null && opened !== undefined) {
      return html`${identitiesLine(counting.tally.identities, false)}
        <kp-papers .round=${round} .counting=${counting} .opened=${opened} .to=${this.address(round)}></kp-papers>`;
    }
    return counting === null ? this.beforeCounting(data) : this.board(data, counting);
  }

  private address(round: RoundView): string {
    return `#/head-teller/${encodeURIComponent(round.election)}/${round.round}`;
  }

  private beforeCounting({ path, round }: BoardData): TemplateResult {
    return html`${waitingFor(round)}
      <kp-ballots-panel .round=${round} .roundPath=${path}></kp-ballots-panel>`;
  }

  private board({ path, round }: BoardData, counting: Counting): TemplateResult {
    const to = this.address(round);
    const now = Math.floor(Date.now() / DURATION_MILLISECONDS) * DURATION_MILLISECONDS;
    return html`${waitingFor(round)} ${figureStrip(counting)}
      ${identitiesLine(counting.tally.identities)}
      <div class="head-board">
        <div class="head-main">
          <kp-ending-panel .round=${round} .counting=${counting} .to=${to}></kp-ending-panel>
          <kp-batches-panel .round=${round} .counting=${counting} .now=${now}></kp-batches-panel>
        </div>
        <div class="head-side">
          ${queuePanel(counting, to)}
          <kp-ballots-panel .round=${round} .roundPath=${path}></kp-ballots-panel>
          <kp-documents-panel .stage=${round.state} .countPath=${counting.path}></kp-documents-panel>
          <kp-recount-panel .round=${round} .roundPath=${path} .counting=${counting}></kp-recount-panel>
        </div>
      </div>`;
  }
}

/** The sheet an address opens; null for all that are left, undefined for the board itself. */
function openedAt(path: readonly string[]): Place | null | undefined {
  const [, , view, batch, position] = path;
  if (view !== 'papers') {
    return undefined;
  }
  return batch === undefined || position === undefined
    ? null
    : { batch: Number(batch), position: Number(position) };
}

/** What the head teller waits for when it is somebody else's turn. */
function waitingFor(round: RoundView): TemplateResult | typeof nothing {
  switch (round.state) {
    case 'DRAFT':
      return html`<p class="notice">${say('head.waitList')}</p>`;
    case 'ANNULLED':
      return html`<p class="notice notice-bad">${say('head.annulled', { reason: round.annulledFor ?? '' })}</p>`;
    default:
      return nothing;
  }
}

customElements.define('kp-head-teller-board', Board);
