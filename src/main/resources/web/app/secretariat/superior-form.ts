import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { XLSX } from '../api/reported.js';
import { downloadAsNamed } from '../parts/files.js';
import { signedIn } from '../session.js';
import { dayAndTime, say } from '../texts.js';
import { input } from './fields.js';
import { FormPage, orNone } from './form-page.js';

interface Said {
  readonly version: number;
  /** Absent where it was withdrawn. */
  readonly assembly?: string;
  readonly by: string;
  readonly at: string;
}

/** Which assembly of the superior level may follow this one. */
class SuperiorForm extends FormPage {
  static override properties = { ...FormPage.properties, said: { state: true }, code: { state: true } };

  declare private said: Said | null;
  declare private code: string;

  constructor() {
    super();
    this.said = null;
    this.code = '';
  }

  private get address(): string {
    return `${assemblyPath(signedIn().assembly)}/superior`;
  }

  protected override async load(): Promise<void> {
    const found = await orNone(get<Said>(this.address), 'SUPERIOR_NOT_NAMED');
    this.take(found?.body ?? null, found?.tag ?? null);
    this.saved = false;
  }

  private take(said: Said | null, tag: string | null): void {
    this.said = said;
    this.tag = tag;
    this.code = said?.assembly ?? '';
  }

  protected override hasPlace(field: string): boolean {
    return field === 'assembly';
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('superior.title')}</h1>
      ${this.fault()}
      <p>${say('superior.sees')}</p>
      <p>${say('superior.seesNot')}</p>
      ${this.loaded ? html`${this.present()}${this.form()}` : nothing} ${this.done()}
      <section class="card">
        <p>${say('reported.ownAbout')}</p>
        <button type="button" @click=${() => void this.results()}>${say('reported.own')}</button>
      </section>
      ${this.question()}`;
  }

  /** For a superior whose service is another one. */
  private async results(): Promise<void> {
    await this.attempt(async () => {
      await downloadAsNamed(`${assemblyPath(signedIn().assembly)}/results.xlsx`, XLSX, 'ket-qua-bao-cao.xlsx');
    });
  }

  private present(): TemplateResult {
    const { said } = this;
    if (said === null) {
      return html`<p class="notice">${say('superior.nobody')}</p>`;
    }
    const since = { by: said.by, time: dayAndTime(said.at) };
    return said.assembly === undefined
      ? html`<p class="notice">${say('superior.withdrawn', since)}</p>`
      : html`<div class="notice notice-good">
          <p>${say('superior.followed', { code: said.assembly, ...since })}</p>
          <button type="button" @click=${() => this.querySelector('dialog')?.showModal()}>${say('superior.withdraw')}</button>
        </div>`;
  }

  private form(): TemplateResult {
    return html`<form novalidate class="card" @submit=${this.submit}>
      ${input(
        {
          field: 'assembly',
          label: say('superior.code'),
          hint: say('superior.codeHint'),
          value: this.code,
          longest: 63,
          required: true,
          change: (value) => {
            this.code = value;
            this.saved = false;
          },
        },
        this.reasons,
      )}
      <button class="primary" ?disabled=${this.sending}>${say('superior.name')}</button>
    </form>`;
  }

  private question(): TemplateResult {
    return html`<dialog aria-labelledby="withdraw-superior">
      <h2 id="withdraw-superior">${say('superior.withdraw')}</h2>
      <p>${say('superior.withdrawAbout')}</p>
      <form method="dialog" class="row">
        <button>${say('superior.keep')}</button>
        <button class="primary" @click=${() => void this.withdraw()}>${say('superior.withdraw')}</button>
      </form>
    </dialog>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.send(async () => {
      const answer = await put<Said>(this.address, { assembly: this.code.trim() }, { ifMatch: this.tag });
      this.take(answer.body, answer.tag);
    });
  }

  private async withdraw(): Promise<void> {
    await this.send(async () => {
      const answer = await put<Said>(`${this.address}/withdrawal`, undefined, { ifMatch: this.tag });
      this.take(answer.body, answer.tag);
    });
  }
}

customElements.define('kp-superior', SuperiorForm);
