import { type TemplateResult, html, nothing } from 'lit';
import { Refused } from '../api/client.js';
import { type HallElection, type HallView, hall } from '../api/hall.js';
import { assemblyPath } from '../api/paths.js';
import { age } from '../parts/freshness.js';
import { LivePage } from '../parts/live-page.js';
import { clock, name, say } from '../texts.js';
import { handsNow, handsSlide } from './hands-slide.js';
import { progressSlide } from './progress-slide.js';
import { resultSlide } from './result-slide.js';
import { type Slide, present, slides } from './slides.js';

/** How long a slide stays when there are several. */
const SLIDE_MILLISECONDS = 12_000;

/** The service says these of a link it does not take; anything else may pass. */
const NOT_TAKEN = [401, 403, 404];

/**
 * The beamer: nobody sits at it. It shows how far the work is and what the presidium released, says
 * plainly when it is cut off, and tries again for ever. Its link is all it needs.
 */
class DisplayPage extends LivePage {
  static override properties = { ...LivePage.properties, view: { state: true } };

  declare private view: HallView | null;
  /** Since when, by this machine's clock, the slides are the ones shown now. */
  private since = 0;
  private slidesOf = '';

  constructor() {
    super();
    this.view = null;
  }

  private get assembly(): string {
    return this.path[0] ?? '';
  }

  private get secret(): string {
    return this.path[1] ?? '';
  }

  protected override streamOf(): { path: string; token?: string } {
    return { path: `${assemblyPath(this.assembly)}/events`, token: this.secret };
  }

  protected override async load(): Promise<void> {
    this.view = await hall(this.assembly, this.secret);
  }

  protected override render(): TemplateResult {
    if (this.wrong instanceof Refused && NOT_TAKEN.includes(this.wrong.status)) {
      return this.closed(this.wrong);
    }
    const { view } = this;
    if (view === null) {
      return html`<div class="hall">
        <h1 class="hall-head">Kiểm Phiếu</h1>
        <div class="hall-body"><p class="hall-words" role="status">${say(
          this.wrong === null ? 'fresh.loading' : 'display.connecting',
        )}</p></div>
      </div>`;
    }
    const now = Date.parse(view.now) + (Date.now() - this.loadedAt);
    const vote = handsNow(view.showsOfHands, now);
    const all = vote === null ? slides(view.elections, now) : [];
    const index = this.index(all);
    return html`<div class="hall">
      <h1 class="hall-head"><bdi>${view.assembly.name}</bdi></h1>
      ${this.fresh ? nothing : this.broken()}
      <div class=${this.fresh ? 'hall-body' : 'hall-body stale-figures'}>
        ${vote !== null
          ? handsSlide(vote)
          : all[index] === undefined
            ? html`<p class="hall-words">${say('display.nothing')}</p>`
            : slide(all[index])}
      </div>
      <footer class="hall-foot">
        ${others(view.elections, all[index])}
        ${all.length > 1
          ? html`<span class="hall-page">${say('display.page', { page: index + 1, pages: all.length })}</span>`
          : nothing}
        ${this.fresh
          ? html`<span class="hall-live">${say('fresh.live')} · ${clock(Date.now())}</span>`
          : nothing}
      </footer>
    </div>`;
  }

  /** Which slide is on: from the first again whenever there are others. */
  private index(all: readonly Slide[]): number {
    const of = JSON.stringify(
      all.map((one) => [one.kind, one.election.election, one.election.released?.releasedAt]),
    );
    if (of !== this.slidesOf) {
      this.slidesOf = of;
      this.since = Date.now();
    }
    return all.length === 0
      ? 0
      : Math.floor((Date.now() - this.since) / SLIDE_MILLISECONDS) % all.length;
  }

  private broken(): TemplateResult {
    return html`<p class="hall-broken"><strong role="status">${say('fresh.broken')}</strong>
      ${say('fresh.asOf', { time: clock(this.loadedAt), age: age(this.loadedAt) })}</p>`;
  }

  /** The service does not take the link; nothing that was shown stays. */
  private closed(refused: Refused): TemplateResult {
    return html`<div class="hall">
      <h1 class="hall-head">Kiểm Phiếu</h1>
      <div class="hall-body"><p class="hall-words" role="status">${say(
        refused.has('DISPLAY_WITHDRAWN') ? 'display.withdrawn' : 'display.wrongLink',
      )}</p></div>
    </div>`;
  }
}

function slide(shown: Slide): TemplateResult {
  return shown.kind === 'PROGRESS' ? progressSlide(shown.election) : resultSlide(shown);
}

/** The other elections, each in a few words. */
function others(
  rounds: readonly HallElection[],
  shown: Slide | undefined,
): TemplateResult | typeof nothing {
  const rest = present(rounds).filter((one) => one.election !== shown?.election.election);
  return html`<ul class="hall-others">
    ${rest.map(
      (one) => html`<li><bdi>${one.title}</bdi>: ${one.released === null
        ? name('roundStage', one.stage)
        : say('display.isReleased')}</li>`,
    )}
  </ul>`;
}

customElements.define('kp-display', DisplayPage);
