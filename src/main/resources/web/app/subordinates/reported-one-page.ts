import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { type ReportedRecord, type ReportedResult, reportedPath } from '../api/reported.js';
import { LoadedPage } from '../auditor/loaded-page.js';
import { officeDay } from '../secretariat/dates.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';
import { resultText } from './reported-import.js';
import { reportedMark } from './reported-table.js';

/** One reported congress with who was elected; the secretariat it was reported to can withdraw it. */
class ReportedOne extends LoadedPage {
  static override properties = { ...LoadedPage.properties, one: { state: true } };

  declare private one: ReportedRecord | null;

  constructor() {
    super();
    this.one = null;
  }

  private get reportedTo(): string {
    return this.path[0] ?? '';
  }

  private get service(): string {
    return reportedPath(signedIn().assembly, this.path[1] ?? '');
  }

  protected override async load(): Promise<() => void> {
    const query = new URLSearchParams({ reportedTo: this.reportedTo });
    const one = (await get<ReportedRecord>(`${this.service}?${query}`)).body;
    return () => {
      this.one = one;
    };
  }

  protected override render(): TemplateResult {
    const { one } = this;
    if (one === null) {
      return this.waiting();
    }
    const { congress } = one;
    const own = this.reportedTo === signedIn().assembly && signedIn().role === 'SECRETARIAT';
    if (congress === undefined) {
      return html`<h1>${one.code}</h1>${this.fault()}<p class="notice">${say('reported.withdrawn')}</p>`;
    }
    return html`<h1>${congress.organisation}</h1>
      ${this.fault()}
      <p class="notice notice-doubt">${reportedMark()} ${say('reported.oneAbout')}</p>
      <dl class="facts">
        <dt>${say('subordinates.congress')}</dt>
        <dd>${congress.name}</dd>
        <dt>${say('subordinates.heldOn')}</dt>
        <dd>${congress.heldOn === undefined ? say('subordinates.noDay') : officeDay(congress.heldOn)}</dd>
        <dt>${say('subordinates.turnout')}</dt>
        <dd>${congress.convened === undefined
          ? say('subordinates.noTurnout')
          : say('reported.attended', { convened: congress.convened, present: congress.present ?? 0 })}</dd>
      </dl>
      ${congress.results.map(result)}
      ${own ? this.withdrawal() : nothing}`;
  }

  private withdrawal(): TemplateResult {
    return html`<p><button type="button" @click=${() => this.querySelector('dialog')?.showModal()}>${say('reported.withdraw')}</button></p>
      <dialog aria-labelledby="withdraw-reported">
        <h2 id="withdraw-reported">${say('reported.withdraw')}</h2>
        <p>${say('reported.withdrawAbout')}</p>
        <form method="dialog" class="row">
          <button>${say('reported.keep')}</button>
          <button class="primary" @click=${() => void this.withdraw()}>${say('reported.withdraw')}</button>
        </form>
      </dialog>`;
  }

  private async withdraw(): Promise<void> {
    await this.attempt(async () => {
      const answer = await put<ReportedRecord>(`${this.service}/withdrawal`, undefined, {
        ifMatch: `"${this.one?.version ?? 0}"`,
      });
      this.one = answer.body;
    });
  }
}

function result(one: ReportedResult): TemplateResult {
  const caption = say('reported.electedIn', { office: name('office', one.office), round: one.round });
  return html`<section class="card" data-office=${one.office}>
    <h2>${caption}</h2>
    <p>${resultText(one)}</p>
    ${one.elected.length === 0
      ? nothing
      : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
          <table>
            <caption>${say('reported.electedCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">${say('subordinates.person')}</th>
                <th scope="col" class="number">${say('subordinates.votes')}</th>
              </tr>
            </thead>
            <tbody>
              ${one.elected.map(
                (person) => html`<tr>
                  <th scope="row">${person.name}</th>
                  <td class="number">${person.votes}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>`}
  </section>`;
}

customElements.define('kp-reported-one', ReportedOne);
