import { type TemplateResult, html, nothing } from 'lit';
import { Refused, put } from '../api/client.js';
import type { RoundView } from '../api/types.js';
import { say } from '../texts.js';
import { takes } from './board-data.js';
import { type Fields, Panel } from './panel.js';
import './readings-panel.js';

/** Ballots issued and collected, their corrections, and the report of both to the assembly. */
class BallotsPanel extends Panel {
  static override properties = {
    ...Panel.properties,
    round: { attribute: false },
    roundPath: { attribute: false },
  };

  declare round: RoundView;
  declare roundPath: string;

  protected override render(): TemplateResult {
    const { round } = this;
    return html`<section class="card" aria-labelledby="ballots">
      <h2 id="ballots">${say('head.ballots')}</h2>
      <dl class="facts">
        ${fact('base', say('head.base'), round.base?.base)}
        ${fact('present', say('head.present'), round.present)}
        ${fact('issued', say('head.issued'), round.issued)}
        ${fact('collected', say('head.collected'), round.collected)}
        ${fact('readings', say('head.readingsNeeded'), round.readingsNeeded)}
      </dl>
      ${this.fault()} ${this.excess()}
      ${takes(round, 'SET_READINGS')
        ? html`<kp-readings-panel .round=${round} .roundPath=${this.roundPath}></kp-readings-panel>`
        : nothing}
      ${takes(round, 'ISSUE_BALLOTS') ? this.issue() : nothing}
      ${takes(round, 'RECORD_COLLECTION') ? this.collection() : nothing}
      ${takes(round, 'CORRECT_ISSUED') ? this.correction('issued') : nothing}
      ${takes(round, 'CORRECT_COLLECTED') ? this.correction('collected') : nothing}
    </section>`;
  }

  /** More papers than ballots: nothing can be put right by hand, the assembly decides. */
  private excess(): TemplateResult | typeof nothing {
    return this.wrong instanceof Refused && this.wrong.has('COLLECTED_AT_MOST_ISSUED')
      ? html`<div class="notice notice-doubt head-excess">
          <p><strong>${say('head.excessStop')}</strong></p>
          <ul>
            <li>${say('head.excessCountAgain')}</li>
            <li>${say('head.excessAnnul')}</li>
            <li>${say('head.excessNoRemoval')}</li>
          </ul>
        </div>`
      : nothing;
  }

  private issue(): TemplateResult {
    return html`<form @submit=${(event: Event) =>
      this.sendForm(event, async (fields) => {
        await put(`${this.roundPath}/issue`, { issued: fields.number('issued') });
      })}>
      <label>${say('head.issuedNow')}
        <input name="issued" type="number" min="0" required></label>
      <button class="primary" ?disabled=${this.sending}>${say('head.issue')}</button>
    </form>`;
  }

  private collection(): TemplateResult {
    return html`<form @submit=${(event: Event) =>
      this.sendForm(event, async (fields) => {
        await put(`${this.roundPath}/collection`, { collected: fields.number('collected') });
      })}>
      <label>${say('head.collectedNow')}
        <input name="collected" type="number" min="0" required></label>
      <p class="soft">${say('head.collectedMeaning')}</p>
      <button class="primary" ?disabled=${this.sending}>${say('head.collect')}</button>
    </form>`;
  }

  private correction(figure: 'issued' | 'collected'): TemplateResult {
    const issued = figure === 'issued';
    const corrects = issued ? this.round.issued : this.round.collected;
    const path = issued ? 'issue' : 'collection';
    return html`<details class="head-more" data-figure=${figure}>
      <summary>${say(issued ? 'head.correctIssued' : 'head.correctCollected')}</summary>
      <form @submit=${(event: Event) =>
        this.sendForm(event, (fields) => this.correct(`${this.roundPath}/${path}`, figure, fields))}>
        <p>${say('head.correcting', { figure: corrects ?? 0 })}</p>
        <input type="hidden" name="corrects" .value=${String(corrects ?? 0)}>
        <label>${say('head.rightFigure')}
          <input name="figure" type="number" min="0" required></label>
        <label>${say('head.reason')}
          <input name="reason" maxlength="500" required></label>
        <button ?disabled=${this.sending}>${say('head.correct')}</button>
      </form>
    </details>`;
  }

  private async correct(path: string, figure: 'issued' | 'collected', fields: Fields): Promise<void> {
    await put(`${path}/correction`, {
      [figure]: fields.number('figure'),
      corrects: fields.number('corrects'),
      reason: fields.text('reason'),
    });
  }
}

function fact(
  key: string,
  label: string,
  figure: number | null | undefined,
): TemplateResult | typeof nothing {
  return figure === null || figure === undefined
    ? nothing
    : html`<dt>${label}</dt><dd data-fact=${key}>${figure}</dd>`;
}

customElements.define('kp-ballots-panel', BallotsPanel);
