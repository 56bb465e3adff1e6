import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { say } from '../texts.js';
import { Page } from '../parts/page.js';

/** Something the presidium has recorded, asked for with everything that will stand on record. */
export interface Act {
  readonly title: string;
  /** What has to be known before. */
  readonly words?: TemplateResult | string;
  /** What has to be filled in; called again after every change. */
  readonly fields?: (values: FormData) => TemplateResult;
  /** What will be recorded, as label and value. */
  readonly record: (values: FormData) => readonly (readonly [string, TemplateResult | string | number])[];
  readonly submit: string;
  readonly send: (values: FormData) => Promise<void>;
  /** What is said once it is recorded. */
  readonly done: string;
}

/** A field's text without blanks around it. */
export function textOf(values: FormData, field: string): string {
  return String(values.get(field) ?? '').trim();
}

/**
 * The dialog in which an act is looked at and sent. Fires `kp-done` with what to say, and `kp-left`
 * when it was closed either way. A refusal stays in the dialog.
 */
class ActDialog extends Page {
  static override properties = {
    ...Page.properties,
    act: { attribute: false },
    values: { state: true },
    sending: { state: true },
  };

  declare act: Act | null;
  declare private values: FormData;
  declare private sending: boolean;

  constructor() {
    super();
    this.act = null;
    this.values = new FormData();
    this.sending = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('act')) {
      this.values = new FormData();
      this.wrong = null;
    }
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.querySelector('dialog');
    if (changed.has('act') && this.act !== null && dialog !== null && !dialog.open) {
      dialog.showModal();
      this.read();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.act === null ? nothing : html`${keyed(this.act, this.dialog(this.act))}`;
  }

  private dialog(act: Act): TemplateResult {
    return html`<dialog class="act" aria-label=${act.title} @close=${this.left} @cancel=${this.cancelled}>
      <form @submit=${this.submit} @input=${this.read} @change=${this.read}>
        <h2>${act.title}</h2>
        ${act.words === undefined ? nothing : html`<div class="act-words">${act.words}</div>`}
        ${act.fields?.(this.values) ?? nothing}
        <div class="act-record">
          <h3>${say('presidium.willBeRecorded')}</h3>
          <dl class="facts">
            ${act.record(this.values).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}
          </dl>
        </div>
        ${this.fault()}
        <div class="row">
          <button class="primary" ?disabled=${this.sending}>${act.submit}</button>
          <button type="button" ?disabled=${this.sending} @click=${this.close}>${say('presidium.cancel')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private read(): void {
    this.values = new FormData(this.querySelector('form')!);
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const act = this.act;
    if (act === null || this.sending) {
      return;
    }
    this.read();
    this.sending = true;
    const sent = await this.attempt(() => act.send(this.values));
    this.sending = false;
    if (sent) {
      this.dispatchEvent(new CustomEvent('kp-done', { detail: act.done }));
      this.close();
    }
  }

  private cancelled(event: Event): void {
    if (this.sending) {
      event.preventDefault();
    }
  }

  private close(): void {
    this.querySelector('dialog')?.close();
  }

  private left(): void {
    this.dispatchEvent(new CustomEvent('kp-left'));
  }
}

customElements.define('kp-act', ActDialog);
