import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { reasonText } from '../parts/reasons.js';
import { inLanguage, name, say } from '../texts.js';
import type { BoardMember, RulingReasons, SheetView } from './answers.js';
import { type PaperList, paperTable } from './paper-table.js';

/** What the counting board rules, as it is sent. */
export interface Ruling {
  readonly valid: boolean;
  readonly marks?: string;
  readonly grounds?: string;
  readonly reason?: string;
  readonly note: string;
  readonly present: readonly string[];
}

/** The event with which the panel says what was ruled. */
export const RULE = 'rule-on-sheet';

/** Who was present at the last ruling: asked once for a whole evening, shown each time. */
const PRESENT = 'kiemphieu.present';

/** A doubtful paper: what the regulation says, and what the counting board rules. */
class RulingPanel extends Page {
  static override properties = {
    ...Page.properties,
    sheet: { attribute: false },
    list: { attribute: false },
    reasons: { attribute: false },
    members: { attribute: false },
    decides: { attribute: false },
    ruling: { state: true },
  };

  declare sheet: SheetView;
  declare list: PaperList;
  declare reasons: RulingReasons;
  declare members: readonly BoardMember[];
  declare decides: boolean;
  /** Which ruling is being filled in. */
  declare private ruling: 'VALID' | 'INVALID' | null;

  constructor() {
    super();
    this.decides = false;
    this.ruling = null;
  }

  /** Takes a key of the head teller's; returns whether it means something here. */
  pressed(key: string): boolean {
    if (!this.decides) {
      return false;
    }
    switch (key) {
      case 'v':
        void this.begin('VALID');
        return true;
      case 'i':
        void this.begin('INVALID');
        return true;
      case 'Escape': {
        const open = this.ruling !== null;
        this.ruling = null;
        return open;
      }
      default:
        return false;
    }
  }

  private async begin(ruling: 'VALID' | 'INVALID'): Promise<void> {
    this.ruling = ruling;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('input[type=radio]:checked, input[type=radio]')?.focus();
  }

  protected override render(): TemplateResult {
    const { sheet } = this;
    return html`${this.verdict()}
      ${paperTable(
        this.list,
        [{ title: say('head.onPaper'), marks: sheet.marks ?? '', defects: sheet.defects ?? [] }],
        say('head.whatStands'),
      )}
      ${this.decides ? this.decisions() : nothing}`;
  }

  private verdict(): TemplateResult {
    const { ruling } = this.sheet;
    if (ruling !== undefined) {
      return html`<p class="notice"><strong>${say(
        ruling.valid ? 'head.ruledValid' : 'head.ruledInvalid',
      )}.</strong> ${ruling.grounds === undefined
        ? name('refusal', ruling.reason ?? '')
        : name('validityGrounds', ruling.grounds)}</p>`;
    }
    const reasons = this.sheet.verdict?.reasons ?? [];
    return html`<div class="notice notice-doubt">
      <p><strong>${say(
        this.sheet.state === 'AWAITS_RULING' ? 'head.boardRules' : 'head.regulationSays',
      )}</strong></p>
      <ul>${reasons.map((reason) => html`<li data-code=${reason.code}>${reasonText(reason)}</li>`)}</ul>
    </div>`;
  }

  private decisions(): TemplateResult {
    const { ruling } = this;
    return html`<div class="row head-keys">
        <button type="button" class=${ruling === 'INVALID' ? '' : 'primary'} data-key="v"
          aria-expanded=${ruling === 'VALID' ? 'true' : 'false'}
          @click=${() => this.pressed('v')}><kbd>V</kbd> ${say('head.holdValid')}</button>
        <button type="button" class=${ruling === 'VALID' ? '' : 'primary'} data-key="i"
          aria-expanded=${ruling === 'INVALID' ? 'true' : 'false'}
          @click=${() => this.pressed('i')}><kbd>I</kbd> ${say('head.holdInvalid')}</button>
      </div>
      ${ruling === null ? nothing : this.form(ruling)}`;
  }

  private form(ruling: 'VALID' | 'INVALID'): TemplateResult {
    const valid = ruling === 'VALID';
    return html`<form class="head-form" @submit=${(event: Event) => this.submit(event, valid)}>
      <fieldset>
        <legend>${say(valid ? 'head.grounds' : 'head.invalidReason')}</legend>
        <div class="head-checks">${valid ? this.grounds() : this.invalidReasons()}</div>
      </fieldset>
      ${valid
        ? html`<label>${say('head.marksHeld')}
            <input name="marks" autocomplete="off" spellcheck="false" .value=${this.sheet.marks ?? ''}></label>`
        : nothing}
      <fieldset class="head-present">
        <legend>${say('head.presentAtRuling')}</legend>
        <div class="head-checks">
          ${this.members.map(
            (member) => html`<label class="head-choice">
              <input type="checkbox" name="present" value=${member.name}
                @change=${this.forgetFault}
                .checked=${remembered().includes(member.name)}>
              ${member.name}${member.head ? html` (${say('head.headOfBoard')})` : nothing}</label>`,
          )}
        </div>
      </fieldset>
      <label>${say('head.note')} <input name="note" maxlength="500"></label>
      <div class="row">
        <button class="primary"><kbd>Enter</kbd> ${say(valid ? 'head.ruleValid' : 'head.ruleInvalid')}</button>
        <button type="button" @click=${() => this.pressed('Escape')}><kbd>Esc</kbd> ${say('head.cancel')}</button>
      </div>
    </form>`;
  }

  private grounds(): TemplateResult[] {
    return this.reasons.valid.map((one) =>
      choice('grounds', one.code, inLanguage(one), one.code === this.sheet.ruling?.grounds),
    );
  }

  /** What the regulation has against the paper comes first and is chosen at once. */
  private invalidReasons(): TemplateResult[] {
    const against = this.sheet.verdict?.reasons.map((reason) => reason.code) ?? [];
    const first = this.sheet.ruling?.reason ?? against[0];
    const codes = this.reasons.invalid.map((one) => one.code);
    return [...codes.filter((code) => against.includes(code)), ...codes.filter((code) => !against.includes(code))]
      .map((code) => choice('reason', code, name('refusal', code), code === first));
  }

  private submit(event: Event, valid: boolean): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (field: string) => String(form.get(field) ?? '').trim();
    const present = form.getAll('present').map(String);
    if (!this.somebodyPresent(present)) {
      return;
    }
    remember(present);
    const marks = text('marks');
    const ruling: Ruling = {
      valid,
      ...(valid
        ? { grounds: text('grounds'), ...(marks === (this.sheet.marks ?? '') ? {} : { marks }) }
        : { reason: text('reason') }),
      note: text('note'),
      present,
    };
    this.dispatchEvent(new CustomEvent<Ruling>(RULE, { detail: ruling, bubbles: true }));
  }

  private forgetFault(): void {
    this.querySelector<HTMLInputElement>('[name=present]')?.setCustomValidity('');
  }

  /** A ruling without anybody of the board is none: said at the boxes, before it is sent. */
  private somebodyPresent(present: readonly string[]): boolean {
    const box = this.querySelector<HTMLInputElement>('[name=present]');
    box?.setCustomValidity(present.length > 0 ? '' : say('head.nobodyPresent'));
    return box?.reportValidity() ?? true;
  }
}

function choice(field: string, code: string, words: string, chosen: boolean): TemplateResult {
  return html`<label class="head-choice">
    <input type="radio" name=${field} value=${code} required .checked=${chosen}> ${words}</label>`;
}

function remembered(): string[] {
  return JSON.parse(sessionStorage.getItem(PRESENT) ?? '[]') as string[];
}

function remember(present: readonly string[]): void {
  sessionStorage.setItem(PRESENT, JSON.stringify(present));
}

customElements.define('kp-ruling', RulingPanel);
