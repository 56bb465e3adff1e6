import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { electionPath } from '../api/paths.js';
import type { ElectionView, Purpose } from '../api/types.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';
import { type ElectionRounds, loadRounds } from '../parts/round-list.js';
import { Page } from '../parts/page.js';
import { termsText } from '../parts/round-terms.js';
import { choice, input } from './fields.js';
import { FormPage } from './form-page.js';
import './board-form.js';

const OFFICES = [
  'EXECUTIVE_COMMITTEE',
  'STANDING_COMMITTEE',
  'SECRETARY',
  'DEPUTY_SECRETARY',
  'INSPECTION_COMMITTEE',
  'INSPECTION_COMMITTEE_CHAIR',
  'INSPECTION_COMMITTEE_VICE_CHAIR',
  'DELEGATES',
  'OTHER',
];

/** Codes in addresses that say what is elected, so that nobody has to think of one. */
const CODES: Readonly<Record<string, string>> = {
  EXECUTIVE_COMMITTEE: 'ban-chap-hanh',
  STANDING_COMMITTEE: 'ban-thuong-vu',
  SECRETARY: 'bi-thu',
  DEPUTY_SECRETARY: 'pho-bi-thu',
  INSPECTION_COMMITTEE: 'uy-ban-kiem-tra',
  INSPECTION_COMMITTEE_CHAIR: 'chu-nhiem-ubkt',
  INSPECTION_COMMITTEE_VICE_CHAIR: 'pho-chu-nhiem-ubkt',
  DELEGATES: 'doan-dai-bieu',
  OTHER: 'bau-cu',
};

const PURPOSES: readonly Purpose[] = ['ELECTION', 'CONFIDENCE_VOTE', 'OPINION_POLL'];

/** The same where nobody is elected. */
const CODES_OF_VOTES: Readonly<Record<Exclude<Purpose, 'ELECTION'>, string>> = {
  CONFIDENCE_VOTE: 'tin-nhiem',
  OPINION_POLL: 'tham-do',
};

/** The elections of the assembly, each with its counting board. */
class ElectionsPage extends Page {
  static override properties = { ...Page.properties, elections: { state: true } };

  declare private elections: readonly ElectionRounds[] | null;

  constructor() {
    super();
    this.elections = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    await this.attempt(async () => {
      this.elections = await loadRounds(signedIn().assembly);
    });
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('secretariat.elections')}</h1>
      ${this.fault()}
      ${this.elections?.map(
        (one) => html`<section class="card election" data-election=${one.election.code}>
          <h2>${one.election.title}</h2>
          <div class="columns">
            <kp-secretariat-election .known=${one} @changed=${() => void this.load()}></kp-secretariat-election>
            <kp-secretariat-board .known=${one}></kp-secretariat-board>
          </div>
          <p class="row">
            <a class="button" href=${`#/secretariat/nominations/${one.election.code}`}>${say('nominations.title')}</a>
            ${one.rounds.map(
              ({ round, terms }) => html`<a class="button" href=${`#/secretariat/list/${one.election.code}/${round}`}
                >${say('secretariat.listOfRound', { round })}</a>
                <span class="small">${termsText(terms)}</span>`,
            )}
            ${one.rounds
              .filter(({ state }) => state !== 'DRAFT')
              .map(
                ({ round }) => html`<a class="button" href=${`#/secretariat/profiles/${one.election.code}/${round}`}
                  >${say('profiles.ofRound', { round })}</a>`,
              )}
          </p>
        </section>`,
      )}
      ${this.elections === null
        ? nothing
        : html`<section class="card election">
            <h2>${say('secretariat.newElection')}</h2>
            <kp-secretariat-election .others=${this.elections.map(({ election }) => election.code)}
              @changed=${() => void this.load()}></kp-secretariat-election>
          </section>`}`;
  }
}

/** One election: what is filled, by how many. */
class ElectionForm extends FormPage {
  static override properties = {
    ...FormPage.properties,
    known: { attribute: false },
    others: { attribute: false },
    purpose: { state: true },
    office: { state: true },
    titled: { state: true },
    seats: { state: true },
    alternates: { state: true },
  };

  /** The election that is changed; null for a new one. */
  declare known: ElectionRounds | null;
  /** Codes that are taken. */
  declare others: readonly string[];
  declare private purpose: Purpose;
  declare private office: string;
  declare private titled: string;
  declare private seats: string;
  declare private alternates: string;

  constructor() {
    super();
    this.known = null;
    this.others = [];
    this.purpose = 'ELECTION';
    this.office = 'EXECUTIVE_COMMITTEE';
    this.titled = '';
    this.seats = '';
    this.alternates = '';
  }

  protected override async load(): Promise<void> {
    if (this.known !== null) {
      const { assembly } = signedIn();
      const found = await get<ElectionView>(electionPath(assembly, this.known.election.code));
      this.purpose = found.body.purpose;
      this.office = found.body.office;
      this.titled = found.body.title;
      this.seats = this.purpose === 'ELECTION' ? String(found.body.seats) : '';
      this.alternates = found.body.alternates === 0 ? '' : String(found.body.alternates);
      this.tag = found.tag;
    }
    this.saved = false;
  }

  protected override hasPlace(field: string): boolean {
    return /^(purpose|office|title|seats|alternates)$/.test(field);
  }

  private get fixed(): boolean {
    return this.known?.rounds.some((round) => round.state !== 'DRAFT') ?? false;
  }

  protected override render(): TemplateResult {
    const what = this.known?.election.code ?? 'new';
    return html`<form novalidate @submit=${this.submit} aria-label=${say('secretariat.electionForm', { election: what })}>
      ${this.fault()}
      ${this.fixed ? html`<p class="notice">${say('secretariat.electionFixed')}</p>` : nothing}
      ${this.fields()}
      <button class=${this.known === null ? 'primary' : ''} ?disabled=${this.sending}>
        ${say(this.known === null ? 'secretariat.addElection' : 'secretariat.saveElection')}</button>
      <span role="status">${this.saved ? say('secretariat.saved') : nothing}</span>
    </form>`;
  }

  private fields(): TemplateResult {
    const change = (take: () => void) => {
      take();
      this.saved = false;
    };
    // Several forms stand on the page; each field has the election in its identity.
    return html`${choice(
      {
        field: 'purpose',
        scope: this.known?.election.code ?? '',
        label: say('secretariat.purpose'),
        value: this.purpose,
        disabled: this.fixed,
        choices: PURPOSES.map((purpose) => ({ value: purpose, label: name('purpose', purpose) })),
        change: (value) => change(() => (this.purpose = value as Purpose)),
      },
      this.reasons,
    )}
    ${choice(
      {
        field: 'office',
        scope: this.known?.election.code ?? '',
        label: say('secretariat.office'),
        value: this.office,
        disabled: this.fixed,
        choices: OFFICES.map((office) => ({ value: office, label: name('office', office) })),
        change: (value) => change(() => (this.office = value)),
      },
      this.reasons,
    )}
    ${input(
      {
        field: 'title',
        scope: this.known?.election.code ?? '',
        label: say('secretariat.electionTitle'),
        hint: say('secretariat.electionTitleHint'),
        value: this.titled,
        longest: 300,
        required: true,
        change: (value) => change(() => (this.titled = value)),
      },
      this.reasons,
    )}
    ${this.purpose === 'ELECTION'
      ? input(
          {
            field: 'seats',
            scope: this.known?.election.code ?? '',
            label: say('secretariat.seats'),
            value: this.seats,
            type: 'number',
            least: 1,
            required: true,
            disabled: this.fixed,
            change: (value) => change(() => (this.seats = value)),
          },
          this.reasons,
        )
      : html`<p class="soft">${say('secretariat.nobodyElected')}</p>`}
    ${this.purpose === 'ELECTION' && this.office === 'DELEGATES'
      ? input(
          {
            field: 'alternates',
            scope: this.known?.election.code ?? '',
            label: say('secretariat.alternates'),
            hint: say('secretariat.alternatesHint'),
            value: this.alternates,
            type: 'number',
            least: 0,
            disabled: this.fixed,
            change: (value) => change(() => (this.alternates = value)),
          },
          this.reasons,
        )
      : nothing}`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { assembly } = signedIn();
    const code = this.known?.election.code ?? this.freeCode();
    await this.send(async () => {
      // An election that is there needs its version, so a code taken meanwhile is never overwritten.
      await put(
        electionPath(assembly, code),
        {
          purpose: this.purpose,
          office: this.office,
          title: this.titled,
          seats: this.purpose !== 'ELECTION' || this.seats === '' ? null : Number(this.seats),
          ...(this.purpose === 'ELECTION' && this.office === 'DELEGATES' && this.alternates !== ''
            ? { alternates: Number(this.alternates) }
            : {}),
        },
        { ifMatch: this.tag },
      );
    });
    if (this.saved) {
      if (this.known === null) {
        this.titled = '';
        this.seats = '';
        this.alternates = '';
      } else {
        await this.reload();
        this.saved = true;
      }
      this.dispatchEvent(new Event('changed'));
    }
  }

  private freeCode(): string {
    const wanted =
      this.purpose === 'ELECTION' ? (CODES[this.office] ?? 'bau-cu') : CODES_OF_VOTES[this.purpose];
    let code = wanted;
    for (let number = 2; this.others.includes(code); number++) {
      code = `${wanted}-${number}`;
    }
    return code;
  }
}

customElements.define('kp-secretariat-elections', ElectionsPage);
customElements.define('kp-secretariat-election', ElectionForm);
