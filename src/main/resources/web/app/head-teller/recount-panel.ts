import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import type { RoundView } from '../api/types.js';
import { name, say } from '../texts.js';
import type { CountView } from '../api/results.js';
import { type Counting, takes } from './board-data.js';
import { type Fields, Panel } from './panel.js';
import { changeOf, signedFigure } from '../parts/changes.js';

/** Every count of the round beside the one before it, and counting again after a complaint. */
class RecountPanel extends Panel {
  static override properties = {
    ...Panel.properties,
    round: { attribute: false },
    roundPath: { attribute: false },
    counting: { attribute: false },
  };

  declare round: RoundView;
  declare roundPath: string;
  declare counting: Counting;

  protected override render(): TemplateResult | typeof nothing {
    const { counts } = this.counting;
    const mayRecount = takes(this.round, 'RECOUNT');
    if (counts.length < 2 && !mayRecount) {
      return nothing;
    }
    return html`<section class="card" aria-labelledby="recount">
      <h2 id="recount">${say('head.recount')}</h2>
      ${counts.length < 2 ? nothing : counts.map((count) => countLines(count))}
      ${mayRecount ? this.order() : nothing}
    </section>`;
  }

  private order(): TemplateResult {
    if (this.round.state === 'CONFIRMED') {
      return html`<p>${say('head.recountByPresidium')}</p>`;
    }
    return html`<p>${say('head.recountWhen')}</p>
      <button type="button" @click=${() => this.dialog('order-recount').showModal()}
        >${say('head.orderRecount')}</button>
      <dialog id="order-recount" aria-labelledby="recount-title">
        <form @submit=${this.submit}>
          <h3 id="recount-title">${say('head.recountTitle', { count: this.counting.ordinal + 1 })}</h3>
          <ul>
            <li>${say('head.recountWhole')}</li>
            <li>${say('head.recountKept')}</li>
          </ul>
          ${this.fault()}
          <label>${say('head.recountReason')} <input name="reason" maxlength="500" required></label>
          <label>${say('head.readingsNeeded')}
            <select name="readings">
              ${[1, 2, 3].map(
                (readings) => html`<option value=${readings} ?selected=${readings === this.round.readingsNeeded}
                  >${say('head.readings', { readings })}</option>`,
              )}
            </select></label>
          <div class="row">
            <button class="primary" ?disabled=${this.sending}>${say('head.orderRecountNow')}</button>
            <button type="button" @click=${() => this.dialog('order-recount').close()}>${say('head.cancel')}</button>
          </div>
        </form>
      </dialog>`;
  }

  private async submit(event: Event): Promise<void> {
    const next = `${this.roundPath}/counts/${this.counting.ordinal + 1}`;
    const done = await this.sendForm(event, async (fields: Fields) => {
      await put(next, { reason: fields.text('reason'), readings: fields.number('readings') });
    });
    if (done) {
      this.dialog('order-recount')?.close();
    }
  }
}

function countLines(count: CountView): TemplateResult {
  const { ballots, difference } = count;
  return html`<div data-count=${count.count}>
    <h3>${say('head.countNumber', { count: count.count })}</h3>
    ${count.recountedFor === undefined
      ? nothing
      : html`<p>${say('head.recountedFor', { reason: count.recountedFor })}</p>`}
    <p>${say('head.countFigures', {
      collected: count.collected,
      valid: ballots.valid,
      invalid: ballots.invalid,
    })}${count.closed ? '' : ` ${say('head.countOpen')}`}</p>
    ${difference === undefined
      ? nothing
      : difference.none
        ? html`<p><strong>${say('head.sameAsBefore')}</strong></p>`
        : differenceLines(count, difference)}
  </div>`;
}

function differenceLines(
  count: CountView,
  difference: NonNullable<CountView['difference']>,
): TemplateResult {
  return html`<p><strong>${say('head.differsFromBefore')}</strong></p>
    <ul>
      ${difference.valid === 0 ? nothing : html`<li>${say('head.valid')}: ${signedFigure(difference.valid)}</li>`}
      ${Object.entries(difference.invalidByReason).map(
        ([reason, by]) => html`<li>${name('refusal', reason)}: ${signedFigure(by)}</li>`,
      )}
      ${count.candidates.map((one, index) => {
        const by = changeOf(difference, index);
        return by === '' ? nothing : html`<li>${one.number}. ${one.name}: ${by}</li>`;
      })}
    </ul>`;
}

customElements.define('kp-recount-panel', RecountPanel);
