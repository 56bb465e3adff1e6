import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import { readingPath } from '../api/paths.js';
import type { BatchView, ReadingProgress, RoundView } from '../api/types.js';
import { bar } from '../parts/bar.js';
import { say } from '../texts.js';
import { type Counting, takes } from './board-data.js';
import { since } from './durations.js';
import { Panel } from './panel.js';
import './declare-form.js';

/** The batches by state: who reads what, how far, for how long; and sending one back for a reading. */
class BatchesPanel extends Panel {
  static override properties = {
    ...Panel.properties,
    round: { attribute: false },
    counting: { attribute: false },
    now: { attribute: false },
    aside: { state: true },
  };

  declare round: RoundView;
  declare counting: Counting;
  /** The time, as often as durations are to be drawn anew. */
  declare now: number;
  /** The reading about to be set aside. */
  declare private aside: { readonly batch: BatchView; readonly reading: ReadingProgress } | null;

  constructor() {
    super();
    this.aside = null;
    this.now = 0;
  }

  protected override render(): TemplateResult {
    const { batches, tally } = this.counting;
    return html`<section class="card" aria-labelledby="batches">
      <h2 id="batches">${say('head.batches')}</h2>
      <p class="head-sum" role="status">
        ${say('head.declaredOfCollected', { declared: tally.declared, collected: tally.collected })}
        <strong>${tally.declared === tally.collected
          ? say('head.declaredAll')
          : say('head.undeclared', { sheets: tally.collected - tally.declared })}</strong>
      </p>
      ${takes(this.round, 'DECLARE_BATCH')
        ? html`<kp-declare-form .counting=${this.counting}></kp-declare-form>`
        : nothing}
      ${batches.length === 0 ? nothing : this.table()} ${this.setAsideDialog()}
    </section>`;
  }

  private table(): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('head.batchTable')}>
      <table class="head-batches">
        <caption class="visually-hidden">${say('head.batchTable')}</caption>
        <thead>
          <tr>
            <th scope="col">${say('head.batch')}</th>
            <th scope="col" class="number">${say('head.sheets')}</th>
            <th scope="col">${say('head.batchState')}</th>
            <th scope="col">${say('head.whoReads')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.counting.batches.map((batch) => this.line(batch))}
        </tbody>
      </table>
    </div>`;
  }

  private line(batch: BatchView): TemplateResult {
    return html`<tr data-batch=${batch.batch} data-state=${batch.state}>
      <th scope="row">${batch.batch}</th>
      <td class="number">${batch.sheets}</td>
      <td>${this.state(batch)}</td>
      <td>
        ${batch.readings.length === 0
          ? html`<span class="soft">${say('head.nobodyReads')}</span>`
          : html`<ul class="plain">${batch.readings.map((one) => this.reading(batch, one))}</ul>`}
      </td>
    </tr>`;
  }

  private state(batch: BatchView): TemplateResult {
    switch (batch.state) {
      case 'BEING_READ': {
        const needed = batch.readingsNeeded ?? this.round.readingsNeeded;
        const complete = batch.readings.filter((one) => one.complete && !one.setAside).length;
        return html`<span class="stage">${say('head.beingRead')}</span>
          <div>${say('head.readingsLeft', { left: needed - complete, needed })}</div>`;
      }
      case 'RECONCILING':
        return html`<span class="stage head-look">${say('head.reconciling')}</span>
          ${batch.differing ? html`<div>${say('head.differing', { sheets: batch.differing })}</div>` : nothing}
          ${batch.awaitingRuling
            ? html`<div>${say('head.awaiting', { sheets: batch.awaitingRuling })}</div>`
            : nothing}`;
      case 'ACCEPTED':
        return html`<span class="stage head-good">✓ ${say('head.accepted')}</span>`;
    }
  }

  private reading(batch: BatchView, one: ReadingProgress): TemplateResult {
    if (one.setAside !== undefined) {
      return html`<li class="soft">
        <s>${say('head.readingBy', { reading: one.reading, teller: one.teller })}</s>
        ${say('head.wasSetAside', { reason: one.setAside })}
      </li>`;
    }
    const done = say('head.keyedOf', { keyed: one.keyed, sheets: batch.sheets });
    const time = one.begunAt === undefined ? null : since(one, this.now);
    return html`<li class="head-reading">
      <span>${say('head.readingBy', { reading: one.reading, teller: one.teller })}</span>
      ${one.complete
        ? html`<span>✓ ${say('head.complete')}</span>`
        : html`<span class="head-progress">${bar(done, one.keyed, batch.sheets)}</span><span>${done}</span>`}
      ${time === null ? nothing : html`<span class="soft">${time}</span>`}
      ${takes(this.round, 'SET_READING_ASIDE')
        ? html`<button type="button" class="quiet" @click=${() => this.ask(batch, one)}
            aria-label=${say('head.setAsideOf', { reading: one.reading, batch: batch.batch })}
            >${say('head.setAside')}</button>`
        : nothing}
    </li>`;
  }

  private setAsideDialog(): TemplateResult {
    return html`<dialog id="set-aside" aria-labelledby="set-aside-title">
      ${this.aside === null
        ? nothing
        : html`<form @submit=${this.setAside}>
            <h3 id="set-aside-title">
              ${say('head.setAsideOf', {
                reading: this.aside.reading.reading,
                batch: this.aside.batch.batch,
              })}
            </h3>
            <p>${say('head.setAsideWhose', { teller: this.aside.reading.teller, keyed: this.aside.reading.keyed })}</p>
            <ul>
              <li>${say('head.setAsideAnother')}</li>
              <li>${say('head.setAsideDecisions')}</li>
              <li>${say('head.setAsideKept')}</li>
            </ul>
            ${this.fault()}
            <label>${say('head.reason')} <input name="reason" maxlength="500" required></label>
            <div class="row">
              <button class="primary" ?disabled=${this.sending}>${say('head.setAsideNow')}</button>
              <button type="button" @click=${() => this.dialog('set-aside').close()}>${say('head.cancel')}</button>
            </div>
          </form>`}
    </dialog>`;
  }

  private async ask(batch: BatchView, reading: ReadingProgress): Promise<void> {
    this.wrong = null;
    this.aside = { batch, reading };
    await this.updateComplete;
    this.dialog('set-aside').showModal();
  }

  private async setAside(event: Event): Promise<void> {
    const { batch, reading } = this.aside!;
    const path = `${readingPath(this.counting.path, batch.batch, reading.reading)}/set-aside`;
    const done = await this.sendForm(event, async (fields) => {
      await put(path, { reason: fields.text('reason') });
    });
    if (done) {
      this.dialog('set-aside').close();
    }
  }
}

customElements.define('kp-batches-panel', BatchesPanel);
