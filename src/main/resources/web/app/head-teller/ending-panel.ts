import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import type { RoundView } from '../api/types.js';
import { say } from '../texts.js';
import { type Counting, takes } from './board-data.js';
import { ballotFigures, outcomeLines } from './outcome.js';
import { Panel } from './panel.js';
import { type Remaining, nothingRemains, remainingOf } from './remaining.js';

/** What is left and why; and, when nothing is, closing and certifying the count. */
class EndingPanel extends Panel {
  static override properties = {
    ...Panel.properties,
    round: { attribute: false },
    counting: { attribute: false },
    to: { attribute: false },
  };

  declare round: RoundView;
  declare counting: Counting;
  declare to: string;

  protected override render(): TemplateResult {
    switch (this.round.state) {
      case 'COUNTING':
        return this.counted(remainingOf(this.counting));
      case 'COUNTED':
        return this.certified();
      default:
        return this.afterwards();
    }
  }

  private counted(remaining: Remaining): TemplateResult {
    const papers = remaining.differing + remaining.doubtful;
    return html`<section class="card" aria-labelledby="left">
      <h2 id="left">${say('head.left')}</h2>
      ${nothingRemains(remaining)
        ? html`<p class="notice notice-good">${say('head.nothingLeft')}</p>`
        : leftList(remaining)}
      ${this.counting.ordinal === 1 && this.counting.batches.length === 0
        ? html`<p class="notice">${say('head.reportFirst')}</p>`
        : nothing}
      <div class="row">
        ${papers > 0
          ? html`<a class="button primary head-begin" href=${`${this.to}/papers`}
              >${say('head.lookAtPapers', { papers })}</a>`
          : nothing}
        ${nothingRemains(remaining) && takes(this.round, 'CLOSE_COUNT')
          ? html`<button type="button" class="primary" @click=${() => this.dialog('close-count').showModal()}
              >${say('head.close')}</button>`
          : nothing}
      </div>
      ${this.closing()}
    </section>`;
  }

  private closing(): TemplateResult {
    return html`<dialog id="close-count" aria-labelledby="close-title">
      <h3 id="close-title">${say('head.closeTitle')}</h3>
      <p>${say('head.closeMeaning')}</p>
      ${ballotFigures(this.counting.tally)} ${this.fault()}
      ${this.answers('close-count', say('head.close'), `${this.counting.path}/closing`)}
    </dialog>`;
  }

  private certified(): TemplateResult {
    const { tally } = this.counting;
    const outcome = tally.outcome;
    return html`<section class="card" aria-labelledby="left">
      <h2 id="left">${say('head.closed')}</h2>
      <p>${say('head.closedNext')}</p>
      ${outcome === undefined ? nothing : outcomeLines(outcome, tally)}
      ${takes(this.round, 'CERTIFY')
        ? html`<button type="button" class="primary" @click=${() => this.dialog('certify').showModal()}
            >${say('head.certify')}</button>`
        : nothing}
      <dialog id="certify" aria-labelledby="certify-title">
        <h3 id="certify-title">${say('head.certifyTitle')}</h3>
        <p>${say('head.certifyMeaning')}</p>
        ${ballotFigures(tally)} ${outcome === undefined ? nothing : outcomeLines(outcome, tally)} ${this.fault()}
        ${this.answers('certify', say('head.certifyNow'), `${this.counting.path}/certification`)}
      </dialog>
    </section>`;
  }

  private answers(dialog: string, words: string, path: string): TemplateResult {
    return html`<div class="row">
      <button type="button" class="primary" ?disabled=${this.sending}
        @click=${() => this.step(dialog, path)}>${words}</button>
      <button type="button" autofocus @click=${() => this.dialog(dialog).close()}>${say('head.cancel')}</button>
    </div>`;
  }

  private async step(dialog: string, path: string): Promise<void> {
    const done = await this.send(async () => {
      await put(path, undefined);
    });
    if (done) {
      this.dialog(dialog)?.close();
    }
  }

  private afterwards(): TemplateResult {
    const outcome = this.counting.tally.outcome;
    return html`<section class="card" aria-labelledby="left">
      <h2 id="left">${this.round.state === 'CERTIFIED' ? say('head.certified') : say('head.result')}</h2>
      ${this.whoseTurn()} ${ballotFigures(this.counting.tally)}
      ${outcome === undefined ? nothing : outcomeLines(outcome, this.counting.tally)}
    </section>`;
  }

  private whoseTurn(): TemplateResult | typeof nothing {
    switch (this.round.state) {
      case 'CERTIFIED':
        return html`<ol>
          <li>${say('head.nextMinutes')}</li>
          <li>${say('head.nextConfirm')}</li>
          <li>${say('head.nextSeal')}</li>
        </ol>`;
      case 'CONFIRMED':
        return html`<ol>
          <li>${say('head.nextSign')}</li>
          <li>${say('head.nextRelease')}</li>
        </ol>`;
      default:
        return nothing;
    }
  }
}

function leftList(remaining: Remaining): TemplateResult {
  const line = (many: number, words: string) =>
    many === 0 ? nothing : html`<li><strong class="head-many">${many}</strong> ${words}</li>`;
  return html`<ul class="plain head-left">
    ${line(remaining.undeclared, say('head.leftUndeclared'))}
    ${line(
      remaining.unread.length,
      say('head.leftUnread', { batches: remaining.unread.join(', ') }),
    )}
    ${line(remaining.shifted, say('head.leftShifted'))}
    ${line(remaining.differing, say('head.leftDiffering'))}
    ${line(remaining.doubtful, say('head.leftDoubtful'))}
  </ul>`;
}

customElements.define('kp-ending-panel', EndingPanel);
