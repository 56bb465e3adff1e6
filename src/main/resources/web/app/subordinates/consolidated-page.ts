import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { reportedPage } from '../api/reported.js';
import { type Branch, type Consolidated, type SourcedSums, type Sums, subordinatePage } from '../api/subordinates.js';
import { LoadedPage } from '../auditor/loaded-page.js';
import { downloadAsNamed } from '../parts/files.js';
import { signedIn } from '../session.js';
import { clock, name, say } from '../texts.js';
import { officesSection } from './make-up.js';
import './targets-form.js';
import { reportedMark } from './reported-table.js';
import { levelText, turnoutText } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sums by level and by organisation; a row opens down. */
class ConsolidatedPage extends LoadedPage {
  static override properties = {
    ...LoadedPage.properties,
    sums: { state: true },
    branches: { state: true },
    next: { state: true },
  };

  declare private sums: Consolidated | null;
  declare private branches: readonly Branch[];
  declare private next: string | null;
  private at = 0;

  constructor() {
    super();
    this.sums = null;
    this.branches = [];
    this.next = null;
  }

  private get service(): string {
    return `${assemblyPath(signedIn().assembly)}/consolidated`;
  }

  private query(more: Readonly<Record<string, string>> = {}): string {
    const under = this.path[0];
    const query = new URLSearchParams(under === undefined ? more : { ...more, under });
    return query.size === 0 ? '' : `?${query}`;
  }

  protected override async load(): Promise<() => void> {
    const found = (await get<Consolidated>(this.service + this.query())).body;
    return () => {
      this.sums = found;
      this.branches = found.organisations;
      this.next = found.next ?? null;
      this.at = Date.now();
    };
  }

  protected override render(): TemplateResult {
    const { sums } = this;
    if (sums === null) {
      return this.waiting();
    }
    const { total } = sums;
    const secretariat = signedIn().role === 'SECRETARIAT' && sums.under === undefined;
    return html`<h1>${sums.under === undefined ? say('subordinates.sums') : say('subordinates.sumsUnder', { code: sums.under })}</h1>
      ${this.fault()}
      <p class="row">
        <span role="status">${say('subordinates.asOf', { time: clock(this.at) })}</span>
        <button type="button" ?disabled=${this.loading} @click=${() => void this.reload()}>${say('subordinates.again')}</button>
        <button type="button" @click=${() => void this.workbook()}>${say('subordinates.workbook')}</button>
      </p>
      <dl class="facts">
        <dt>${say('subordinates.congresses')}</dt>
        <dd>${bySource(total, progressText)}</dd>
        <dt>${say('subordinates.turnout')}</dt>
        <dd>${bySource(total, ({ turnout }) => turnoutText(turnout))}</dd>
      </dl>
      ${total.reported === undefined ? nothing : html`<p class="notice notice-doubt">${say('reported.inSums')}</p>`}
      <h2>${say('subordinates.makeUp')}</h2>
      ${makeUps(total)}
      ${secretariat ? html`<kp-targets @changed=${() => void this.reload()}></kp-targets>` : nothing}
      <h2>${say('subordinates.byLevel')}</h2>
      ${sumsTable(
        say('subordinates.byLevel'),
        sums.levels.map(({ level, sums: line }) => ({ head: html`${levelText(level)}`, line })),
      )}
      <h2>${say('subordinates.byOrganisation')}</h2>
      ${sumsTable(
        say('subordinates.byOrganisation'),
        this.branches.map((one) => ({ head: branchHead(one, signedIn().assembly, this.path[0]), line: one.sums })),
      )}
      ${this.next === null
        ? nothing
        : html`<p><button type="button" @click=${() => void this.more()}>${say('subordinates.more')}</button></p>`}`;
  }

  private async more(): Promise<void> {
    await this.attempt(async () => {
      const found = (await get<Consolidated>(this.service + this.query({ after: this.next ?? '' }))).body;
      this.branches = [...this.branches, ...found.organisations];
      this.next = found.next ?? null;
    });
  }

  private async workbook(): Promise<void> {
    await this.attempt(async () => {
      await downloadAsNamed(`${this.service}.xlsx${this.query()}`, XLSX, 'tong-hop.xlsx');
    });
  }
}

/** One figure for each source there is; those reported never stand without their mark. */
function bySource(sums: SourcedSums, text: (line: Sums) => string | TemplateResult): TemplateResult {
  if (sums.reported === undefined || sums.together === undefined) {
    return html`${text(sums)}`;
  }
  if (sums.congresses.DONE + sums.congresses.IN_PROGRESS + sums.congresses.PLANNED === 0) {
    return html`<span class="subordinate-source">${reportedMark()} ${text(sums.reported)}</span>`;
  }
  const source = (words: string, line: Sums) => html`<span class="subordinate-source"><em>${words}:</em> ${text(line)}</span>`;
  return html`${source(say('reported.counted'), sums)}
    <span class="subordinate-source">${reportedMark()} ${text(sums.reported)}</span>
    ${source(say('reported.together'), sums.together)}`;
}

/** The make-up by source, each under a heading of its own. */
function makeUps({ reported, together, offices }: SourcedSums): TemplateResult {
  return reported === undefined || together === undefined
    ? officesSection(offices)
    : html`<h3>${say('reported.together')}</h3>
        ${officesSection(together.offices, say('reported.together'))}
        <h3>${say('reported.counted')}</h3>
        ${officesSection(offices, say('reported.counted'))}
        <h3>${reportedMark()}</h3>
        ${officesSection(reported.offices, say('reported.mark'))}`;
}

/** A congress that was only reported leads to its report, to whichever assembly it was made. */
function branchHead(one: Branch, viewer: string, under?: string): TemplateResult {
  if (one.reported) {
    return html`<a href=${reportedPage(under ?? viewer, one.code)}>${one.organisation}</a> ${reportedMark()}`;
  }
  return html`<a href=${subordinatePage(one.code)}>${one.organisation}</a>
    ${one.below === 0
      ? nothing
      : html`<a class="small" href=${`#/subordinates/consolidated/${encodeURIComponent(one.code)}`}
          >${say('subordinates.below', { below: one.below })}</a>`}`;
}

interface Line {
  readonly head: TemplateResult;
  readonly line: SourcedSums;
}

function sumsTable(caption: string, lines: readonly Line[]): TemplateResult {
  return lines.length === 0
    ? html`<p class="notice">${say('subordinates.nothingBelow')}</p>`
    : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
        <table class="subordinates">
          <caption>${caption}</caption>
          <thead>
            <tr>
              <th scope="col">${say('subordinates.organisation')}</th>
              <th scope="col">${say('subordinates.congresses')}</th>
              <th scope="col">${say('subordinates.turnout')}</th>
              <th scope="col">${say('subordinates.elected')}</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              ({ head, line }) => html`<tr>
                <th scope="row">${head}</th>
                <td>${bySource(line, progressText)}</td>
                <td>${bySource(line, ({ turnout }) => turnoutText(turnout))}</td>
                <td>${bySource(line, electedText)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
}

function electedText({ offices }: Sums): TemplateResult {
  return html`${offices.map(
    (one) => html`<span class="subordinate-election">${name('office', one.office)}:
      ${say('subordinates.electedOf', { elected: one.makeUp.people, seats: one.seats })}</span>`,
  )}`;
}

function progressText({ congresses }: Sums): string {
  return say('subordinates.progress', {
    done: congresses.DONE,
    running: congresses.IN_PROGRESS,
    planned: congresses.PLANNED,
  });
}

customElements.define('kp-consolidated', ConsolidatedPage);
