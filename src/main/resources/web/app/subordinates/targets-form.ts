import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import type { TargetView } from '../api/subordinates.js';
import { input } from '../secretariat/fields.js';
import { FormPage } from '../secretariat/form-page.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';

const OFFICES = ['EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'DELEGATES'];

const FIELDS = ['women', 'ethnicMinorities', 'underForty', 'firstTime'] as const;

const TRAITS: Readonly<Record<(typeof FIELDS)[number], string>> = {
  women: 'WOMEN',
  ethnicMinorities: 'ETHNIC_MINORITIES',
  underForty: 'UNDER_FORTY',
  firstTime: 'FIRST_TIME',
};

type Figures = Record<(typeof FIELDS)[number], string>;

const NONE: Figures = { women: '', ethnicMinorities: '', underForty: '', firstTime: '' };

/** Targets for those elected below, office by office; the secretariat's. */
class TargetsForm extends FormPage {
  static override properties = { ...FormPage.properties, office: { state: true }, figures: { state: true } };

  declare private office: string;
  declare private figures: Figures;
  private targets: readonly TargetView[] = [];

  constructor() {
    super();
    this.office = 'EXECUTIVE_COMMITTEE';
    this.figures = NONE;
  }

  protected override async load(): Promise<void> {
    this.targets = (await get<TargetView[]>(`${assemblyPath(signedIn().assembly)}/targets`)).body;
    this.show(this.office);
  }

  private show(office: string): void {
    const found = this.targets.find((one) => one.office === office);
    const text = (figure: number | undefined) => (figure === undefined ? '' : String(figure));
    this.office = office;
    this.figures =
      found === undefined
        ? NONE
        : {
            women: text(found.women),
            ethnicMinorities: text(found.ethnicMinorities),
            underForty: text(found.underForty),
            firstTime: text(found.firstTime),
          };
    this.tag = found === undefined || found.version === 0 ? null : `"${found.version}"`;
    this.saved = false;
  }

  protected override hasPlace(field: string): boolean {
    return FIELDS.some((one) => one === field);
  }

  protected override render(): TemplateResult {
    return html`<details class="card">
      <summary>${say('subordinates.setTargets')}</summary>
      <form novalidate @submit=${this.submit}>
        ${this.fault()}
        <p>${say('subordinates.targetsAbout')}</p>
        <div class="field">
          <label for="targets-office">${say('subordinates.office')}</label>
          <select id="targets-office" @change=${(event: Event) => this.show((event.target as HTMLSelectElement).value)}>
            ${OFFICES.map(
              (one) => html`<option value=${one} ?selected=${one === this.office}>${name('office', one)}</option>`,
            )}
          </select>
        </div>
        <div class="target-fields">
          ${FIELDS.map((field) =>
            input(
              {
                field,
                scope: 'targets',
                label: say('subordinates.atLeastOf', { trait: name('trait', TRAITS[field]) }),
                value: this.figures[field],
                type: 'number',
                least: 0,
                most: 100,
                change: (value) => {
                  this.figures = { ...this.figures, [field]: value };
                  this.saved = false;
                },
              },
              this.reasons,
            ),
          )}
        </div>
        <button class="primary" ?disabled=${this.sending}>${say('subordinates.saveTargets')}</button>
        <span role="status">${this.saved ? say('secretariat.saved') : nothing}</span>
      </form>
    </details>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body: Record<string, number> = {};
    for (const field of FIELDS) {
      if (this.figures[field].trim() !== '') {
        body[field] = Number(this.figures[field]);
      }
    }
    await this.send(async () => {
      await put(`${assemblyPath(signedIn().assembly)}/targets/${this.office}`, body, { ifMatch: this.tag });
    });
    if (this.saved) {
      await this.reload();
      this.saved = true;
      this.dispatchEvent(new Event('changed'));
    }
  }
}

customElements.define('kp-targets', TargetsForm);
