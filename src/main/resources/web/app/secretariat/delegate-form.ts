import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Refused, get, put } from '../api/client.js';
import { name, say } from '../texts.js';
import { unreadableDay } from './assembly-form.js';
import { isoDay, officeDay } from './dates.js';
import { choice, input, tick } from './fields.js';
import { FormPage } from './form-page.js';
import { type Delegate, type DelegateLine, rollPath, tagOf } from './roll-data.js';

/** Fired with the line as recorded. */
export const ENROLLED = 'kp-enrolled';

/** The line as it is typed. */
type Typed = Readonly<Record<TextField, string>> & { readonly conveningCommittee: boolean };

const FIELDS = [
  'name', 'born', 'sex', 'ethnicity', 'qualification', 'politicalTheory', 'firstTime', 'memberSince',
  'unit', 'kind', 'section', 'seat',
] as const;

type TextField = (typeof FIELDS)[number];

const KINDS = ['OFFICIAL', 'ALTERNATE', 'PROBATIONARY'];
const SEXES = ['FEMALE', 'MALE'];
const QUALIFICATIONS = ['GENERAL_EDUCATION', 'ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR'];
const THEORIES = ['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED'];

const EMPTY: Typed = {
  name: '', born: '', sex: '', ethnicity: '', qualification: '', politicalTheory: '', firstTime: '', memberSince: '',
  unit: '', kind: 'OFFICIAL', section: '', seat: '', conveningCommittee: false,
};

/** One line of the roll: somebody who is added, or whose data are mended. */
class DelegateForm extends FormPage {
  static override properties = {
    ...FormPage.properties,
    card: { attribute: false },
    known: { state: true },
    typed: { state: true },
    newCard: { state: true },
  };

  /** The card of who is on the roll; empty for somebody new. */
  declare card: string;
  /** The line as the service has it; null for somebody new. */
  declare private known: Delegate | null;
  declare private typed: Typed;
  declare private newCard: string;

  constructor() {
    super();
    this.card = '';
    this.known = null;
    this.typed = EMPTY;
    this.newCard = '';
  }

  protected override async load(): Promise<void> {
    if (this.card !== '') {
      this.take((await get<Delegate>(this.address(this.card))).body);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('card') && changed.get('card') !== undefined) {
      this.saved = false;
      void this.reload();
    }
  }

  private address(card: string): string {
    return `${rollPath()}/${encodeURIComponent(card)}`;
  }

  private take(one: Delegate): void {
    this.known = one;
    this.typed = typedOf(one);
  }

  protected override hasPlace(field: string): boolean {
    return field === 'delegate' || FIELDS.some((one) => one === field);
  }

  protected override render(): TemplateResult {
    const { known } = this;
    return html`<form class="card" novalidate @submit=${this.submit}>
      <h2>${this.card === '' ? say('roll.addOne') : say('roll.data')}</h2>
      ${this.card === '' ? html`<p class="soft small">${say('roll.addOneHint')}</p>` : nothing}
      ${this.cardIsTaken ? this.taken() : this.fault()}
      <div class="columns">
        <div>${this.card === '' ? this.cardField() : nothing}
          ${this.text('name', say('roll.name'), 100)} ${this.text('unit', say('roll.unit'), 200)}
          ${this.oneOf('kind', say('roll.kind'), KINDS.map((code) => [code, name('delegateKind', code)]))}
          <p>${tick(say('roll.isOfCommittee'), 'conveningCommittee', this.typed.conveningCommittee, (value) =>
            this.change({ conveningCommittee: value }))}</p>
          ${this.text('section', say('roll.section'), 50)} ${this.text('seat', say('roll.seatAlone'), 50)}</div>
        <div>${this.text('born', say('secretariat.born'), 10, say('secretariat.dayForm'))}
          ${this.text('memberSince', say('roll.memberSince'), 10, say('secretariat.dayForm'))}
          ${this.mayBeUnknown('sex', say('profiles.sex'), SEXES.map((code) => [code, name('sex', code)]))}
          ${this.text('ethnicity', say('profiles.ethnicity'), 50)}
          ${this.mayBeUnknown('qualification', say('subordinates.qualification'), QUALIFICATIONS.map((code) => [code, name('qualification', code)]))}
          ${this.mayBeUnknown('politicalTheory', say('subordinates.politicalTheory'), THEORIES.map((code) => [code, name('politicalTheory', code)]))}
          ${this.mayBeUnknown('firstTime', say('roll.firstTime'), [['true', say('profiles.yes')], ['false', say('profiles.no')]])}</div>
      </div>
      <p><button class="primary" ?disabled=${this.sending || (this.card !== '' && known === null)}>${
        this.card === '' ? say('roll.add') : known !== null && known.withdrawn !== null ? say('roll.putBack') : say('roll.saveData')
      }</button></p>
      <div role="status">${this.saved && known !== null
        ? html`<p class="notice notice-good">${say('roll.dataSaved', { name: known.name, card: known.delegate })}</p>`
        : nothing}</div>
    </form>`;
  }

  /** Somebody has the card already: their line is changed at its own place. */
  private get cardIsTaken(): boolean {
    return this.card === '' && this.wrong instanceof Refused && this.wrong.has('VERSION_NOT_GIVEN');
  }

  private taken(): TemplateResult {
    const card = cardOf(this.newCard);
    return html`<div role="alert" tabindex="-1" class="notice notice-bad" data-code="VERSION_NOT_GIVEN">
      <p>${say('roll.cardTaken')} <a href=${`#/secretariat/roll/${card}`}>${say('roll.cardOf', { card })}</a></p></div>`;
  }

  private cardField(): TemplateResult {
    const change = (value: string) => (this.newCard = value);
    return input(
      { field: 'delegate', scope: 'line', label: say('roll.card'), value: this.newCard, longest: 63, required: true, change },
      this.reasons,
    );
  }

  private text(field: TextField, label: string, longest: number, hint = ''): TemplateResult {
    const change = (value: string) => this.change({ [field]: value });
    return input({ field, scope: 'line', label, hint, value: this.typed[field], longest, change }, this.reasons);
  }

  private oneOf(field: TextField, label: string, choices: readonly (readonly [string, string])[]): TemplateResult {
    return choice(
      {
        field,
        scope: 'line',
        label,
        value: this.typed[field],
        choices: choices.map(([value, words]) => ({ value, label: words })),
        change: (value) => this.change({ [field]: value }),
      },
      this.reasons,
    );
  }

  /** What may be left unknown. */
  private mayBeUnknown(field: TextField, label: string, choices: readonly (readonly [string, string])[]): TemplateResult {
    return this.oneOf(field, label, [['', say('profiles.unknown')], ...choices]);
  }

  private change(part: Partial<Typed>): void {
    this.typed = { ...this.typed, ...part };
    this.saved = false;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { known } = this;
    const card = this.card === '' ? cardOf(this.newCard) : this.card;
    await this.send(async () => {
      const body = lineOf(this.typed);
      if (card === '') {
        throw new Refused(400, [cardNeeded()]);
      }
      const tag = this.card === '' || known === null ? null : tagOf(known.version);
      const recorded = (await put<Delegate>(this.address(card), body, { ifMatch: tag })).body;
      this.known = recorded;
      this.typed = this.card === '' ? { ...EMPTY, unit: recorded.unit } : typedOf(recorded);
      this.newCard = '';
      this.dispatchEvent(new CustomEvent<Delegate>(ENROLLED, { detail: recorded }));
    });
  }
}

/** Cards are written in small letters, as the import writes them. */
function cardOf(text: string): string {
  return text.trim().toLowerCase();
}

function typedOf(one: Delegate): Typed {
  return {
    name: one.name,
    born: officeDay(one.born),
    sex: one.sex ?? '',
    ethnicity: one.ethnicity,
    qualification: one.qualification ?? '',
    politicalTheory: one.politicalTheory ?? '',
    firstTime: one.firstTime === null ? '' : String(one.firstTime),
    memberSince: officeDay(one.memberSince),
    unit: one.unit,
    kind: one.kind,
    section: one.section,
    seat: one.seat,
    conveningCommittee: one.conveningCommittee,
  };
}

/** The line as the service takes it; days that cannot be read are refused here, both at once. */
function lineOf(typed: Typed): DelegateLine {
  const unread = (['born', 'memberSince'] as const).filter((field) => typed[field].trim() !== '' && isoDay(typed[field]) === null);
  if (unread.length > 0) {
    throw new Refused(400, unread.map((field) => unreadableDay(field)));
  }
  return {
    name: typed.name.normalize('NFC').trim().replace(/\s+/gu, ' '),
    born: isoDay(typed.born),
    sex: typed.sex === '' ? null : typed.sex,
    ethnicity: typed.ethnicity.trim(),
    qualification: typed.qualification === '' ? null : typed.qualification,
    politicalTheory: typed.politicalTheory === '' ? null : typed.politicalTheory,
    firstTime: typed.firstTime === '' ? null : typed.firstTime === 'true',
    memberSince: isoDay(typed.memberSince),
    unit: typed.unit.normalize('NFC').trim(),
    kind: typed.kind,
    conveningCommittee: typed.conveningCommittee,
    section: typed.section.trim(),
    seat: typed.seat.trim(),
  };
}

/** What the form says itself: without a card there is no address to ask. */
function cardNeeded() {
  const sentence = say('secretariat.fillIn');
  return { code: 'FIELD_REQUIRED', field: 'delegate', detail: { vi: sentence, en: sentence }, arguments: {} };
}

customElements.define('kp-delegate-form', DelegateForm);
