import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { name, say } from '../texts.js';
import { defectsOn } from '../parts/defects.js';
import type { SheetView } from './answers.js';
import type { Acceptance } from './difference-panel.js';
import { levelsOf, linesOf, votesOf } from './marks.js';
import { type PaperList, markName } from './paper-table.js';

/** What stands on a paper, keyed by the head teller who has it in hand. */
class PaperForm extends Page {
  static override properties = {
    ...Page.properties,
    sheet: { attribute: false },
    list: { attribute: false },
    marks: { state: true },
  };

  declare sheet: SheetView;
  declare list: PaperList;
  declare private marks: string;

  constructor() {
    super();
    this.marks = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('sheet')) {
      this.marks = this.sheet.marks ?? '';
    }
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLInputElement>('[name=marks]')?.focus();
  }

  protected override render(): TemplateResult {
    const seen = new Set(this.sheet.defects ?? this.sheet.readings.flatMap((one) => one.defects));
    return html`<form class="head-form" @submit=${this.submit}>
      <label>${this.question()}
        <input name="marks" autocomplete="off" spellcheck="false" maxlength="4000" .value=${this.marks}
          @input=${(event: Event) => (this.marks = (event.target as HTMLInputElement).value)}></label>
      <div role="status">${this.meaning()}</div>
      <fieldset>
        <legend>${say('head.defects')}</legend>
        <div class="head-checks">
          ${defectsOn(this.list.paper).map(
            ({ code: defect }) => html`<label class="head-choice">
              <input type="checkbox" name="defects" value=${defect}
                .checked=${(this.sheet.defects ?? []).includes(defect)}>
              ${name('defect', defect)}${seen.has(defect)
                ? html` <span class="head-badge">${say('head.seenByTeller')}</span>`
                : nothing}</label>`,
          )}
        </div>
      </fieldset>
      <label>${say('head.note')} <input name="note" maxlength="500"></label>
      <div class="row">
        <button class="primary"><kbd>Enter</kbd> ${say('head.acceptPaper')}</button>
        <button type="button" @click=${this.cancel}><kbd>Esc</kbd> ${say('head.cancel')}</button>
      </div>
    </form>`;
  }

  private question(): string {
    switch (this.list.paper) {
      case 'STRIKE_OUT':
        return say('head.keyStruck');
      case 'AGREE_DISAGREE':
        return say('head.keyBoxes');
      case 'MARK_FOR':
        return say('head.keyChosen');
      case 'THREE_LEVELS':
        return say('head.keyLevels');
    }
  }

  /** What has been keyed so far, in names, and how many votes that is. */
  private meaning(): TemplateResult {
    const lines = linesOf(this.marks, this.list.paper);
    const votes = votesOf(lines, this.list.paper, this.list.candidates.length);
    return html`<ul class="plain head-meaning">
        ${[...lines].map(([number, mark]) => {
          const candidate = this.list.candidates.find((one) => one.number === number);
          return html`<li>${number}. <strong>${candidate?.name ?? say('head.notOnList')}</strong>:
            ${markName(mark, this.list.paper)}</li>`;
        })}
      </ul>
      <p>${this.list.paper === 'THREE_LEVELS'
          ? `${say('head.levels')}: ${levelsOf(lines, this.list.candidates.length)}`
          : this.list.seats === 0
            ? `${say('head.agreed')}: ${votes}`
            : say('head.votesKeyed', { votes, seats: this.list.seats })}
        ${this.list.seats > 0 && votes > this.list.seats
          ? html`<strong class="field-fault">${say('head.overVote')}</strong>`
          : nothing}</p>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const acceptance: Acceptance = {
      marks: this.marks,
      defects: form.getAll('defects').map(String),
      note: String(form.get('note') ?? '').trim(),
    };
    this.dispatchEvent(new CustomEvent<Acceptance>('paper', { detail: acceptance }));
  }

  private cancel(): void {
    this.dispatchEvent(new Event('cancel-paper'));
  }
}

customElements.define('kp-paper-form', PaperForm);
