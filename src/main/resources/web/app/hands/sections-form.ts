import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { type HallSection, sectionsPath } from '../api/hands.js';
import { input } from '../secretariat/fields.js';
import { FormPage } from '../secretariat/form-page.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly seated: string;
}

/** How the hall is divided among those who count. */
class SectionsForm extends FormPage {
  static override properties = { ...FormPage.properties, rows: { state: true } };

  declare private rows: readonly Row[];

  constructor() {
    super();
    this.rows = [];
  }

  protected override async load(): Promise<void> {
    const { body, tag } = await get<{ sections: HallSection[] }>(sectionsPath(signedIn().assembly));
    this.rows = body.sections.map(({ code, name, seated }) => ({ code, name, seated: String(seated) }));
    // Version 0 is nothing yet: there is nothing to change.
    this.tag = tag === '"0"' ? null : tag;
  }

  protected override hasPlace(field: string): boolean {
    return /^sections\[\d+\]\.(name|seated)$/.test(field);
  }

  protected override render(): TemplateResult {
    const seated = this.rows.reduce((sum, row) => sum + (Number(row.seated) || 0), 0);
    return html`<h1>${say('hands.sections')}</h1>
      <p>${say('hands.sectionsWords')}</p>
      ${this.fault()}
      <form class="card" novalidate @submit=${this.submit}>
        ${this.rows.map((row, index) => this.row(row, index))}
        <p class="row">
          <button type="button" ?disabled=${!this.loaded} @click=${this.add}>${say('hands.addSection')}</button>
          <strong>${say('hands.seatedInAll', { seated })}</strong>
        </p>
        <button class="primary" ?disabled=${this.sending || !this.loaded}>${say('hands.save')}</button>
        <div role="status">${this.saved
          ? html`<p class="notice notice-good">${say('hands.sectionsSaved')} <a href="#/hands">${say('hands.title')}</a></p>`
          : nothing}</div>
      </form>`;
  }

  private row(row: Row, index: number): TemplateResult {
    return html`<fieldset class="hands-row">
      <legend>${say('hands.sectionNumber', { number: index + 1 })}</legend>
      ${input(
        {
          field: `sections[${index}].name`,
          label: say('hands.sectionName'),
          value: row.name,
          longest: 100,
          change: (name) => this.set(index, { name }),
        },
        this.reasons,
      )}
      ${input(
        {
          field: `sections[${index}].seated`,
          label: say('hands.seated'),
          value: row.seated,
          type: 'number',
          least: 1,
          change: (seated) => this.set(index, { seated }),
        },
        this.reasons,
      )}
      <button type="button" class="quiet" @click=${() => this.takeOut(index)}>
        ${say('hands.removeSection', { number: index + 1 })}
      </button>
    </fieldset>`;
  }

  private set(index: number, change: Partial<Row>): void {
    this.rows = this.rows.map((row, at) => (at === index ? { ...row, ...change } : row));
    this.saved = false;
  }

  /** A section's code is never shown: it has to differ and to stay as it is. */
  private add(): void {
    const used = this.rows.map(({ code }) => Number(/^khu-(\d+)$/.exec(code)?.[1] ?? 0));
    const number = Math.max(0, ...used) + 1;
    const letter = number <= 26 ? String.fromCharCode(64 + number) : String(number);
    this.rows = [...this.rows, { code: `khu-${number}`, name: say('hands.sectionOf', { letter }), seated: '' }];
    this.saved = false;
  }

  private takeOut(index: number): void {
    this.rows = this.rows.filter((_, at) => at !== index);
    this.saved = false;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const sections = this.rows.map(({ code, name, seated }) => ({
      code,
      name,
      seated: seated === '' ? null : Number(seated),
    }));
    void this.send(async () => {
      const answer = await put(sectionsPath(signedIn().assembly), { sections }, { ifMatch: this.tag });
      this.tag = answer.tag;
    });
  }
}

customElements.define('kp-hands-sections', SectionsForm);
