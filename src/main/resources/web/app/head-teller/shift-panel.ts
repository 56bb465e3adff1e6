import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { inLanguage, say } from '../texts.js';
import type { Alignment, SheetView } from './answers.js';
import { type PaperList, paperTable, readingColumns } from './paper-table.js';

/** The event with which the panel says which reading keeps to the stack. */
export const ALIGN = 'align-batch';

/** Readings that are merely shifted: which of them keeps to the stack is seen on one sheet of paper. */
class ShiftPanel extends Page {
  static override properties = {
    ...Page.properties,
    alignments: { attribute: false },
    sheets: { attribute: false },
    list: { attribute: false },
    asked: { state: true },
  };

  declare alignments: readonly Alignment[];
  declare sheets: readonly SheetView[];
  declare list: PaperList;
  /** The alignment about to be accepted. */
  declare private asked: Alignment | null;

  constructor() {
    super();
    this.asked = null;
  }

  /** Takes a key of the head teller's; returns whether it means something here. */
  pressed(key: string): boolean {
    const alignment = this.alignments.find((one) => String(one.reference) === key);
    if (alignment !== undefined) {
      void this.ask(alignment);
    }
    return alignment !== undefined;
  }

  private async ask(alignment: Alignment): Promise<void> {
    this.asked = alignment;
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    dialog.showModal();
    dialog.querySelector<HTMLButtonElement>('.primary')?.focus();
  }

  protected override render(): TemplateResult {
    const first = Math.min(...this.alignments.flatMap((one) => one.shifts.map((shift) => shift.first)));
    return html`<p>${say('head.shiftMeaning')}</p>
      <p class="head-look-at"><strong>${say('head.lookAtSheet', { position: first })}</strong></p>
      ${this.seenAt(first)}
      <ul class="plain">${this.alignments.map((one) => this.proposal(one))}</ul>
      ${this.confirmation()}`;
  }

  private seenAt(position: number): TemplateResult | typeof nothing {
    const sheet = this.sheets.find((one) => one.position === position);
    return sheet === undefined
      ? nothing
      : paperTable(
          this.list,
          readingColumns(sheet.readings),
          say('head.sheetInReadings', { position }),
        );
  }

  private proposal(alignment: Alignment): TemplateResult {
    const { reference: reading } = alignment;
    return html`<li class="head-proposal">
      <h3>${say('head.inStep', { reading })}</h3>
      <ul>
        ${alignment.shifts.map(
          (shift) => html`<li>${say('head.shifted', {
            reading: shift.reading,
            first: shift.first,
            last: shift.last,
          })}: ${inLanguage(shift)}.</li>`,
        )}
        <li>${say('head.alignedAgree', { sheets: alignment.agreed })}</li>
        <li>${alignment.remaining.length === 0
          ? say('head.alignedNoneLeft')
          : say('head.alignedLeft', { positions: alignment.remaining.join(', ') })}</li>
      </ul>
      ${alignment.contradicted.length === 0
        ? nothing
        : html`<p class="notice notice-doubt">${say('head.alignedContradicted', {
            positions: alignment.contradicted.join(', '),
          })}</p>`}
      <button type="button" class="primary" data-key=${reading} @click=${() => this.ask(alignment)}>
        <kbd>${reading}</kbd> ${say('head.readingInStep', { reading })}</button>
    </li>`;
  }

  private confirmation(): TemplateResult {
    return html`<dialog aria-labelledby="align-title">
      ${this.asked === null
        ? nothing
        : html`<h3 id="align-title">${say('head.alignTitle', { reading: this.asked.reference })}</h3>
            <p>${say('head.alignOnce', { sheets: this.asked.agreed })}</p>
            <div class="row">
              <button type="button" class="primary" @click=${this.align}>
                <kbd>Enter</kbd> ${say('head.alignNow')}</button>
              <button type="button" @click=${() => this.querySelector('dialog')!.close()}>
                <kbd>Esc</kbd> ${say('head.cancel')}</button>
            </div>`}
    </dialog>`;
  }

  private align(): void {
    this.querySelector('dialog')!.close();
    this.dispatchEvent(
      new CustomEvent<number>(ALIGN, { detail: this.asked!.reference, bubbles: true }),
    );
  }
}

customElements.define('kp-shift', ShiftPanel);
