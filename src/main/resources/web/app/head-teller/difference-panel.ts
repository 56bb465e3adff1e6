import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { say } from '../texts.js';
import type { SheetView } from './answers.js';
import { type PaperList, paperTable, readingColumns } from './paper-table.js';
import './paper-form.js';

/** What is said to stand on a paper. */
export interface Acceptance {
  readonly marks: string;
  readonly defects: readonly string[];
  readonly note: string;
}

/** The event with which a panel says what stands on a paper. */
export const ACCEPT = 'accept-sheet';

/** The readings of one sheet side by side, and which of them is right, or what stands there instead. */
class DifferencePanel extends Page {
  static override properties = {
    ...Page.properties,
    sheet: { attribute: false },
    list: { attribute: false },
    decides: { attribute: false },
    keying: { state: true },
  };

  declare sheet: SheetView;
  declare list: PaperList;
  /** Whether what stands on it is to be said here. */
  declare decides: boolean;
  declare private keying: boolean;

  constructor() {
    super();
    this.decides = false;
    this.keying = false;
  }

  /** Takes a key of the head teller's; returns whether it means something here. */
  pressed(key: string): boolean {
    if (!this.decides) {
      return false;
    }
    if (this.keying && key === 'Escape') {
      this.keying = false;
      return true;
    }
    if (key === 'e') {
      this.keying = true;
      return true;
    }
    const seen = this.sheet.readings.find((one) => String(one.reading) === key);
    if (seen !== undefined) {
      this.accept({ marks: seen.marks, defects: seen.defects, note: '' });
    }
    return seen !== undefined;
  }

  protected override render(): TemplateResult {
    const { sheet } = this;
    const differ = sheet.difference !== undefined;
    return html`${paperTable(
      this.list,
      readingColumns(sheet.readings),
      differ ? say('head.readingsDiffer') : say('head.readingsAgree'),
    )}
    ${this.decides ? this.decisions() : nothing}`;
  }

  private decisions(): TemplateResult {
    return html`<p>${say('head.lookAtPaper')}</p>
      <div class="row head-keys">
        ${this.sheet.readings.map(
          ({ reading }) => html`<button type="button" class="primary" data-key=${reading}
            @click=${() => this.pressed(String(reading))}>
            <kbd>${reading}</kbd> ${say('head.acceptReading', { reading })}</button>`,
        )}
        <button type="button" data-key="e" aria-expanded=${this.keying ? 'true' : 'false'}
          @click=${() => this.pressed('e')}><kbd>E</kbd> ${say('head.keyPaper')}</button>
      </div>
      ${this.keying
        ? html`<kp-paper-form .list=${this.list} .sheet=${this.sheet}
            @cancel-paper=${() => (this.keying = false)}
            @paper=${(event: CustomEvent<Acceptance>) => this.accept(event.detail)}></kp-paper-form>`
        : nothing}`;
  }

  private accept(acceptance: Acceptance): void {
    this.dispatchEvent(new CustomEvent<Acceptance>(ACCEPT, { detail: acceptance, bubbles: true }));
  }
}

customElements.define('kp-difference', DifferencePanel);
