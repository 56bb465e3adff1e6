import { type TemplateResult, html, nothing } from 'lit';
import { Refused, get, put } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { loadRounds } from '../parts/round-list.js';
import { ASSEMBLY_CHANGED, signedIn } from '../session.js';
import { name, say } from '../texts.js';
import { type BodyOf, bodyFields, isConference } from './body-fields.js';
import { isoDay, officeDay } from './dates.js';
import { choice, input } from './fields.js';
import { FormPage, orNone } from './form-page.js';
import { type OwnRules, ownRulesFields, startingOwnRules } from './own-rules.js';

export const KINDS = [
  'MEMBER_CONGRESS',
  'DELEGATE_CONGRESS',
  'COMMITTEE_CONFERENCE',
  'INSPECTION_COMMITTEE_CONFERENCE',
] as const;

/** An assembly's settings as the service takes them. */
export interface AssemblySettings {
  organisation: string;
  superior: string;
  name: string;
  term: string;
  place: string;
  heldOn?: string | null;
  kind: string;
  regulation: string;
  ownRules?: OwnRules | null;
  readingsPerBatch: number;
  bodyOf?: BodyOf | null;
}

const PLACES =
  /^(organisation|superior|name|term|place|heldOn|kind|regulation|readingsPerBatch|ownRules\.(resolution|surplusLimit|surplusCompulsory|paper|minimumVotes|basis|majority|ties)|bodyOf(\.(assembly|election))?)$/;

/** The assembly itself: what stands above every paper, and by which rules is voted. */
class AssemblyForm extends FormPage {
  static override properties = { ...FormPage.properties, settings: { state: true }, day: { state: true } };

  declare private settings: AssemblySettings;
  /** The day as typed. */
  declare private day: string;
  /** Whether a list is approved: what decides a count cannot be changed any more. */
  private fixed = false;

  constructor() {
    super();
    this.settings = {
      organisation: '',
      superior: '',
      name: '',
      term: '',
      place: '',
      kind: 'DELEGATE_CONGRESS',
      regulation: '190',
      readingsPerBatch: 2,
    };
    this.day = '';
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    const found = await orNone(get<AssemblySettings>(assemblyPath(assembly)), 'ASSEMBLY_UNKNOWN');
    this.saved = false;
    if (found !== null) {
      this.settings = found.body;
      this.day = officeDay(found.body.heldOn);
      this.tag = found.tag;
      const elections = await loadRounds(assembly);
      this.fixed = elections.some(({ rounds }) => rounds.some((round) => round.state !== 'DRAFT'));
    }
  }

  protected override hasPlace(field: string): boolean {
    return PLACES.test(field);
  }

  protected override render(): TemplateResult {
    if (!this.loaded) {
      return html`<h1>${say('secretariat.assembly')}</h1>${super.fault()}`;
    }
    return html`<h1>${say('secretariat.assembly')}</h1>
      ${this.fault()}${this.done()}
      <form class="card" novalidate @submit=${this.submit}>
        <div class="columns">
          <div>
            ${this.line('organisation', say('secretariat.organisation'), true)}
            ${this.line('superior', say('secretariat.superior'))}
            ${this.line('name', say('secretariat.assemblyName'), true)}
            ${this.line('term', say('secretariat.term'), false, 60)}
            ${this.line('place', say('secretariat.place'))}
            ${input(
              {
                field: 'heldOn',
                label: say('secretariat.heldOn'),
                hint: say('secretariat.dayHint'),
                value: this.day,
                change: (value) => (this.day = value),
              },
              this.reasons,
            )}
          </div>
          <div>${this.rules()}</div>
        </div>
        <button class="primary" ?disabled=${this.sending}>${say('secretariat.save')}</button>
      </form>`;
  }

  private rules(): TemplateResult {
    const settings = this.settings;
    return html`${this.fixed ? html`<p class="notice">${say('secretariat.rulesFixed')}</p>` : nothing}
      ${choice(
        {
          field: 'kind',
          label: say('secretariat.kind'),
          value: settings.kind,
          disabled: this.fixed,
          choices: KINDS.map((kind) => ({ value: kind, label: name('assemblyKind', kind) })),
          change: (kind) =>
            this.take(isConference(kind) ? { kind } : { kind, bodyOf: null }),
        },
        this.reasons,
      )}
      ${isConference(settings.kind)
        ? bodyFields(settings.bodyOf ?? null, (bodyOf) => this.take({ bodyOf }), this.reasons)
        : nothing}
      ${choice(
        {
          field: 'regulation',
          label: say('secretariat.regulation'),
          value: settings.regulation,
          disabled: this.fixed,
          choices: [
            { value: '190', label: name('source', 'DECISION_190') },
            { value: '244', label: name('source', 'DECISION_244') },
            { value: 'own', label: say('secretariat.ownRules') },
          ],
          change: (regulation) => this.follow(regulation),
        },
        this.reasons,
      )}
      ${choice(
        {
          field: 'readingsPerBatch',
          label: say('secretariat.readings'),
          hint: say('secretariat.readingsHint'),
          value: String(settings.readingsPerBatch),
          disabled: this.fixed,
          choices: ['1', '2', '3'].map((value) => ({ value, label: value })),
          change: (value) => this.take({ readingsPerBatch: Number(value) }),
        },
        this.reasons,
      )}
      ${settings.regulation === 'own' && settings.ownRules
        ? ownRulesFields(settings.ownRules, (ownRules) => this.take({ ownRules }), this.reasons, this.fixed)
        : nothing}`;
  }

  private line(
    field: 'organisation' | 'superior' | 'name' | 'term' | 'place',
    label: string,
    required = false,
    longest = 300,
  ): TemplateResult {
    return input(
      { field, label, value: this.settings[field], required, longest, change: (value) => this.take({ [field]: value }) },
      this.reasons,
    );
  }

  private take(change: Partial<AssemblySettings>): void {
    this.settings = { ...this.settings, ...change };
    this.saved = false;
  }

  private follow(regulation: string): void {
    const ownRules = regulation === 'own' ? (this.settings.ownRules ?? startingOwnRules()) : null;
    this.take({ regulation, ownRules });
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const path = assemblyPath(signedIn().assembly);
    await this.send(async () => {
      const heldOn = this.day.trim() === '' ? null : isoDay(this.day);
      if (heldOn === null && this.day.trim() !== '') {
        throw new Refused(400, [unreadableDay('heldOn')]);
      }
      const answer = await put<AssemblySettings>(path, { ...this.settings, heldOn }, { ifMatch: this.tag });
      this.settings = answer.body;
      this.day = officeDay(answer.body.heldOn);
      this.tag = answer.tag;
      window.dispatchEvent(new Event(ASSEMBLY_CHANGED));
    });
  }
}

/** What a page says itself because the service could not read the day at all. */
export function unreadableDay(field: string) {
  const sentence = say('secretariat.dayUnreadable');
  return { code: 'DAY_UNREADABLE', field, detail: { vi: sentence, en: sentence }, arguments: {} };
}

customElements.define('kp-secretariat-assembly', AssemblyForm);
