import { type TemplateResult, html, nothing } from 'lit';
import { openPdf } from '../parts/files.js';
import { freshness } from '../parts/freshness.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import '../presidium/act.js';
import type { Act } from '../presidium/act.js';
import { HOME, signedIn } from '../session.js';
import { say } from '../texts.js';
import { approvalsSection } from './approvals.js';
import { closingSection } from './closing.js';
import { complaintsSection } from './complaints.js';
import { type Conclusion, loadConclusion } from './data.js';
import { dueSection } from './due.js';
import { type Holidays, holidaysSection, loadHolidays, yearAskedFor } from './holidays.js';
import { packagesSection } from './packages.js';

/** What follows the assembly; everybody who sees it does here what their role may. */
class ConclusionPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    conclusion: { state: true },
    year: { state: true },
    holidays: { state: true },
    act: { state: true },
    said: { state: true },
  };

  declare private conclusion: Conclusion | null;
  /** The year whose holidays are shown; null until one is chosen. */
  declare private year: number | null;
  declare private holidays: Holidays | null;
  private shownYear = 0;
  declare private act: Act | null;
  /** What was recorded last from here. */
  declare private said: string;

  constructor() {
    super();
    this.conclusion = null;
    this.year = null;
    this.holidays = null;
    this.act = null;
    this.said = '';
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    const conclusion = await loadConclusion();
    const year = this.year ?? yearAskedFor(conclusion);
    const holidays = await loadHolidays(year);
    this.conclusion = conclusion;
    this.shownYear = year;
    this.holidays = holidays;
  }

  protected override render(): TemplateResult {
    return html`<nav class="no-print" aria-label=${say('after.backLabel')}>
        <a href=${`#${HOME[signedIn().role]}`}>← ${say('after.back')}</a></nav>
      <h1>${say('after.title')}</h1>
      ${freshness(this.fresh, this.loadedAt, this.stream?.lastChange ?? null)} ${this.fault()}
      <p role="status" class="after-said">${this.said === ''
        ? nothing
        : html`<span class="notice notice-good">${this.said}</span>`}</p>
      ${this.conclusion === null ? nothing : this.sections(this.conclusion)}
      <kp-act .act=${this.act} @kp-left=${() => (this.act = null)} @kp-done=${this.recorded}></kp-act>`;
  }

  private sections(conclusion: Conclusion): TemplateResult {
    const ask = (act: Act) => {
      this.said = '';
      this.act = act;
    };
    const print = (path: string, file: string) => void this.attempt(() => openPdf(path, file));
    return html`<div class="after-sections">
      ${dueSection(conclusion)} ${closingSection(conclusion, ask)}
      ${holidaysSection(conclusion, this.shownYear, this.holidays, (year) => this.choose(year), ask)}
      ${packagesSection(conclusion, ask, print)} ${complaintsSection(conclusion, ask)}
      ${approvalsSection(conclusion, ask)}
    </div>`;
  }

  private choose(year: number): void {
    this.year = year;
    void this.reload();
  }

  private recorded(event: CustomEvent<string>): void {
    const words = event.detail;
    void this.reload().then(() => (this.said = words));
  }
}

customElements.define('kp-conclusion', ConclusionPage);
