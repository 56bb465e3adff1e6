import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Refused, get, put } from '../api/client.js';
import { type CountedSection, type ShowOfHands, votePath, votesPath } from '../api/hands.js';
import { freshness } from '../parts/freshness.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import { reasonList } from '../parts/reasons.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';
import { question } from './open-vote.js';

type Field = 'for' | 'against' | 'other';

const KEPT = 'kiemphieu.hands-section';

/** A teller's page: the section, three large figures, Enter from one to the next and to send. */
class HandsCount extends LivePage {
  static override properties = {
    ...LivePage.properties,
    vote: { state: true },
    section: { state: true },
    values: { state: true },
    sending: { state: true },
    sent: { state: true },
    tooLittle: { state: true },
    refused: { state: true },
  };

  declare private vote: ShowOfHands | null;
  /** Code of the section this teller counts; kept for the votes that follow. */
  declare private section: string;
  declare private values: Readonly<Record<Field, string>>;
  declare private sending: boolean;
  declare private sent: string;
  /** Whether too little was typed to be sent. */
  declare private tooLittle: boolean;
  /** Why the figures were not taken; it stays while others go on counting and the page loads anew. */
  declare private refused: Error | null;

  constructor() {
    super();
    this.vote = null;
    this.section = sessionStorage.getItem(KEPT) ?? '';
    this.values = NOTHING_TYPED;
    this.sending = false;
    this.sent = '';
    this.tooLittle = false;
    this.refused = null;
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    const votes = (await get<ShowOfHands[]>(votesPath(signedIn().assembly))).body;
    const open = votes.find((one) => one.stage === 'OPEN') ?? null;
    if (open?.vote !== this.vote?.vote) {
      this.values = NOTHING_TYPED;
      this.sent = '';
    }
    this.vote = open;
  }

  /** Typing can begin at once when a vote is opened. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const before = changed.get('vote') as ShowOfHands | null | undefined;
    if (changed.has('vote') && this.vote !== null && before?.vote !== this.vote.vote) {
      this.querySelector<HTMLInputElement>('input[name="for"]')?.focus();
    }
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('hands.countTitle')}</h1>
      ${freshness(this.fresh, this.loadedAt, this.stream?.lastChange ?? null)}
      ${this.vote === null
        ? html`<p class="hands-question" role="status">${say('hands.nothingOpen')}</p>${this.fault()}`
        : this.counting(this.vote)}`;
  }

  private counting(vote: ShowOfHands): TemplateResult {
    const opened = vote.opened!;
    const [only] = opened.sections;
    const section =
      opened.sections.length === 1 ? only : opened.sections.find((one) => one.code === this.section);
    return html`<form class="card hands-count" novalidate @submit=${(event: SubmitEvent) => void this.submit(event, vote, section)}>
      <h2>${name('handsMatter', vote.matter)}</h2>
      ${question(vote)}
      ${opened.sections.length === 1
        ? html`<p class="hands-section">${only?.name}</p>`
        : html`<label class="hands-section">${say('hands.section')}
            <select name="section" @change=${this.choose}>
              <option value="" ?selected=${section === undefined}>${say('hands.chooseSection')}</option>
              ${opened.sections.map(
                (one) => html`<option value=${one.code} ?selected=${one.code === section?.code}>${one.name}</option>`,
              )}
            </select>
          </label>`}
      ${section === undefined ? this.fault() : this.fields(section, opened.restKnown)}
    </form>`;
  }

  private fields(section: CountedSection, restKnown: boolean): TemplateResult {
    return html`<p>${say('hands.seatedHere', { seated: section.seated })}</p>
      ${this.recordedSo(section)}
      <div class="hands-fields">
        ${this.field('for', say('hands.for'), restKnown ? say('hands.restHint') : '')}
        ${this.field('against', say('hands.against'), '')} ${this.field('other', say('hands.other'), '')}
      </div>
      ${this.fault()} ${this.refusal()}
      ${this.tooLittle ? html`<p class="notice notice-bad" role="alert">${say('hands.typeFigures')}</p>` : nothing}
      <p class="row">
        <button class="primary" ?disabled=${this.sending}>${say('hands.send')}</button>
        <span class="soft">${say('hands.keys')}</span>
      </p>
      <p role="status">${this.sent === '' ? nothing : html`<span class="notice notice-good">${this.sent}</span>`}</p>`;
  }

  private refusal(): TemplateResult {
    const { refused } = this;
    return html`<div role="alert">${refused === null
      ? nothing
      : refused instanceof Refused
        ? reasonList(refused.reasons)
        : html`<p class="notice notice-bad">${say('fault.unreachable')}</p>`}</div>`;
  }

  private recordedSo(section: CountedSection): TemplateResult | typeof nothing {
    const { hands } = section;
    return hands === undefined
      ? nothing
      : html`<p class="notice" data-recorded>${say('hands.recordedSo', {
          inFavour: hands.for,
          against: hands.against,
          other: hands.other,
        })}</p>`;
  }

  private field(field: Field, label: string, hint: string): TemplateResult {
    const id = `hands-${field}`;
    return html`<div>
      <label for=${id}>${label}</label>
      <input id=${id} name=${field} inputmode="numeric" autocomplete="off" maxlength="6" pattern="[0-9]*"
        .value=${this.values[field]} aria-describedby=${`${id}-hint`}
        @input=${(event: Event) => this.typed(field, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.pressed(field, event)}>
      <p class="small soft" id=${`${id}-hint`}>${hint}</p>
    </div>`;
  }

  private typed(field: Field, value: string): void {
    this.values = { ...this.values, [field]: value.replace(/[^0-9]/g, '') };
    this.tooLittle = false;
    this.refused = null;
  }

  /** Enter goes to the next figure; from the last one it sends, as a form does. */
  private pressed(field: Field, event: KeyboardEvent): void {
    const next = NEXT[field];
    if (event.key === 'Enter' && next !== undefined) {
      event.preventDefault();
      this.querySelector<HTMLInputElement>(`input[name="${next}"]`)?.focus();
    }
  }

  private choose(event: Event): void {
    this.section = (event.target as HTMLSelectElement).value;
    sessionStorage.setItem(KEPT, this.section);
    this.values = NOTHING_TYPED;
    this.sent = '';
  }

  private async submit(event: SubmitEvent, vote: ShowOfHands, section: CountedSection | undefined): Promise<void> {
    event.preventDefault();
    const { values } = this;
    // Enter three times must not make everybody be for it.
    this.tooLittle = values.for === '' && (values.against === '' || !vote.opened!.restKnown);
    if (this.sending || this.tooLittle || section === undefined) {
      return;
    }
    const others = { against: Number(values.against), other: Number(values.other) };
    const body =
      values.for === '' ? { ...others, restFor: true } : { ...others, for: Number(values.for) };
    this.sending = true;
    const done = await this.attempt(async () => {
      const path = `${votePath(signedIn().assembly, vote.vote)}/sections/${section.code}`;
      this.vote = (
        await put<ShowOfHands>(path, body, section.version === 0 ? {} : { ifMatch: `"${section.version}"` })
      ).body;
    });
    this.sending = false;
    this.refused = done ? null : this.wrong;
    this.wrong = null;
    this.sent = done ? say('hands.sent', { section: section.name }) : '';
    if (done) {
      this.values = NOTHING_TYPED;
    }
  }
}

const NOTHING_TYPED: Readonly<Record<Field, string>> = { for: '', against: '', other: '' };

const NEXT: Readonly<Partial<Record<Field, Field>>> = { for: 'against', against: 'other' };

customElements.define('kp-hands-count', HandsCount);
