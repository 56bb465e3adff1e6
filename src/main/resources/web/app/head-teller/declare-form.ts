import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import { batchPath } from '../api/paths.js';
import type { BatchView } from '../api/types.js';
import { say } from '../texts.js';
import type { Counting } from './board-data.js';
import { Panel } from './panel.js';
import { split, sum } from './stacks.js';

interface Stack {
  readonly batch: number;
  readonly sheets: number;
}

/** Declares stacks: one by one, all at once in stacks of a size, or a figure counted anew. */
class DeclareForm extends Panel {
  static override properties = {
    ...Panel.properties,
    counting: { attribute: false },
    planned: { state: true },
  };

  declare counting: Counting;
  /** The stacks about to be declared. */
  declare private planned: readonly Stack[];

  constructor() {
    super();
    this.planned = [];
  }

  private get left(): number {
    return this.counting.tally.collected - this.counting.tally.declared;
  }

  private get next(): number {
    return Math.max(0, ...this.counting.batches.map((batch) => batch.batch)) + 1;
  }

  protected override render(): TemplateResult {
    return html`${this.fault()} ${this.left > 0 ? this.splitting() : nothing}
      ${this.planned.length > 0 ? this.plan() : nothing}
      <details class="head-more" ?open=${this.left > 0 && this.planned.length === 0}>
        <summary>${say('head.declareOne')}</summary>
        <form class="row head-inline" @submit=${this.declareOne}>
          <label>${say('head.batch')}
            <input name="batch" type="number" min="1" required value=${this.next}></label>
          <label>${say('head.sheetsCounted')}
            <input name="sheets" type="number" min="1" required></label>
          <button ?disabled=${this.sending}>${say('head.declare')}</button>
        </form>
        <p class="soft">${say('head.declareAgain')}</p>
      </details>`;
  }

  private splitting(): TemplateResult {
    return html`<form class="row head-inline" @submit=${this.splitUp}>
      <label>${say('head.stacksOf')}
        <input name="size" type="number" min="1" max=${this.left} required value="50"></label>
      <button ?disabled=${this.sending}>${say('head.split', { sheets: this.left })}</button>
    </form>`;
  }

  /** What is about to be declared: each figure can be put right before. */
  private plan(): TemplateResult {
    const total = sum(this.planned.map((stack) => stack.sheets));
    return html`<form class="head-plan" @submit=${this.declarePlanned}>
      <p>${say('head.planned')}</p>
      <ol class="plain head-stacks">
        ${this.planned.map(
          (stack) => html`<li><label>${say('head.batchNumber', { batch: stack.batch })}
            <input type="number" min="1" required .value=${String(stack.sheets)}
              @input=${(event: Event) => this.change(stack.batch, event)}></label></li>`,
        )}
      </ol>
      <p role="status"><strong>${say('head.plannedSum', { total, left: this.left })}</strong></p>
      <div class="row">
        <button class="primary" ?disabled=${this.sending || total > this.left}>${say('head.declareAll')}</button>
        <button type="button" @click=${() => (this.planned = [])}>${say('head.cancel')}</button>
      </div>
    </form>`;
  }

  private splitUp(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const first = this.next;
    this.planned = split(this.left, Number(form.get('size'))).map((sheets, index) => ({
      batch: first + index,
      sheets,
    }));
  }

  private change(batch: number, event: Event): void {
    const sheets = Number((event.target as HTMLInputElement).value);
    this.planned = this.planned.map((one) => (one.batch === batch ? { batch, sheets } : one));
  }

  private declareOne(event: Event): void {
    void this.sendForm(event, async (fields) => {
      const number = fields.number('batch');
      const declared = this.counting.batches.find((batch) => batch.batch === number);
      await this.declareBatch(number, fields.number('sheets'), declared);
    });
  }

  private declarePlanned(event: Event): void {
    event.preventDefault();
    void this.send(async () => {
      for (const { batch, sheets } of this.planned) {
        await this.declareBatch(batch, sheets);
        this.planned = this.planned.filter((one) => one.batch !== batch);
      }
    });
  }

  private async declareBatch(batch: number, sheets: number, declared?: BatchView): Promise<void> {
    const ifMatch = declared === undefined ? null : `"${declared.version}"`;
    await put(batchPath(this.counting.path, batch), { sheets }, { ifMatch });
  }
}

customElements.define('kp-declare-form', DeclareForm);
