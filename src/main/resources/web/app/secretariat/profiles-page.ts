import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { electionPath, roundPath } from '../api/paths.js';
import type { MakeUp } from '../api/subordinates.js';
import type { CandidateListView, ElectionView } from '../api/types.js';
import { signedIn } from '../session.js';
import { makeUpTables } from '../subordinates/make-up.js';
import { name, say } from '../texts.js';
import { FormPage } from './form-page.js';
import { officeDay } from './dates.js';

const SEXES = ['FEMALE', 'MALE'];
const QUALIFICATIONS = ['GENERAL_EDUCATION', 'ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR'];
const THEORIES = ['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED'];

interface Profile {
  readonly number: number;
  readonly sex?: string;
  readonly ethnicity?: string;
  readonly qualification?: string;
  readonly politicalTheory?: string;
  readonly firstTime?: boolean;
}

/** What the report on the make-up needs to know of the people on an approved list. */
class ProfilesPage extends FormPage {
  static override properties = { ...FormPage.properties, people: { state: true }, makeUp: { state: true } };

  declare private people: ReadonlyMap<number, Profile>;
  declare private makeUp: MakeUp | null;
  private election: ElectionView | null = null;
  private list: CandidateListView | null = null;

  constructor() {
    super();
    this.people = new Map();
    this.makeUp = null;
  }

  private get names(): [string, string] {
    return [signedIn().assembly, this.path[0] ?? ''];
  }

  private get address(): string {
    return roundPath(...this.names, Number(this.path[1] ?? '1'));
  }

  protected override async load(): Promise<void> {
    const [election, list, profiles] = await Promise.all([
      get<ElectionView>(electionPath(...this.names)),
      get<CandidateListView>(`${this.address}/candidate-list`),
      get<{ version: number; people: readonly Profile[] }>(`${this.address}/profiles`),
    ]);
    this.election = election.body;
    this.list = list.body;
    this.people = new Map(profiles.body.people.map((one) => [one.number, one]));
    this.tag = profiles.body.version === 0 ? null : profiles.tag;
    await this.loadMakeUp();
    this.saved = false;
  }

  private async loadMakeUp(): Promise<void> {
    this.makeUp = (await get<MakeUp>(`${electionPath(...this.names)}/make-up`)).body;
  }

  /** What is wrong stands above: the rows have choices that cannot be wrong. */
  protected override hasPlace(): boolean {
    return false;
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('profiles.title')}</h1>
      ${this.fault()}
      ${this.list === null || this.election === null
        ? nothing
        : html`<p>${this.election.title} – ${say('rounds.round', { round: Number(this.path[1] ?? '1') })}</p>
            <p class="notice">${say('profiles.about')}</p>
            <form novalidate @submit=${this.submit}>
              ${this.table(this.list)}
              <p class="row">
                <button class="primary" ?disabled=${this.sending}>${say('profiles.save')}</button>
              </p>
            </form>
            ${this.done()} ${this.elected(this.election)}`}`;
  }

  private elected(election: ElectionView): TemplateResult | typeof nothing {
    return this.makeUp === null || this.makeUp.people === 0
      ? nothing
      : html`<section class="card make-up">
          <h2>${say('profiles.makeUp', { people: this.makeUp.people })}</h2>
          ${makeUpTables(this.makeUp, election.title)}
        </section>`;
  }

  private table(list: CandidateListView): TemplateResult {
    const caption = say('profiles.caption', { people: list.candidates.length });
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="profiles">
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">${say('subordinates.number')}</th>
            <th scope="col">${say('subordinates.person')}</th>
            <th scope="col">${say('profiles.sex')}</th>
            <th scope="col">${say('profiles.ethnicity')}</th>
            <th scope="col">${say('subordinates.qualification')}</th>
            <th scope="col">${say('subordinates.politicalTheory')}</th>
            <th scope="col">${say('profiles.firstTime')}</th>
          </tr>
        </thead>
        <tbody>
          ${list.candidates.map(
            ({ number, name: person, born }) => html`<tr data-number=${number}>
              <td class="number">${number}</td>
              <th scope="row">${person}<span class="soft small"> ${officeDay(born)}</span></th>
              <td>${this.choice(number, 'sex', say('profiles.sex'), person, SEXES.map((one) => [one, name('sex', one)]))}</td>
              <td>
                <input maxlength="50" autocomplete="off" aria-label=${`${say('profiles.ethnicity')}: ${person}`}
                  data-field="ethnicity" .value=${this.people.get(number)?.ethnicity ?? ''}
                  @input=${(event: Event) => this.change(number, 'ethnicity', (event.target as HTMLInputElement).value)}>
              </td>
              <td>${this.choice(number, 'qualification', say('subordinates.qualification'), person, QUALIFICATIONS.map((one) => [one, name('qualification', one)]))}</td>
              <td>${this.choice(number, 'politicalTheory', say('subordinates.politicalTheory'), person, THEORIES.map((one) => [one, name('politicalTheory', one)]))}</td>
              <td>${this.choice(number, 'firstTime', say('profiles.firstTime'), person, [['true', say('profiles.yes')], ['false', say('profiles.no')]])}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private choice(
    number: number,
    field: 'sex' | 'qualification' | 'politicalTheory' | 'firstTime',
    label: string,
    person: string,
    choices: readonly (readonly [string, string])[],
  ): TemplateResult {
    const value = String(this.people.get(number)?.[field] ?? '');
    return html`<select aria-label=${`${label}: ${person}`} data-field=${field}
      @change=${(event: Event) => this.change(number, field, (event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${value === ''}>${say('profiles.unknown')}</option>
      ${choices.map(([code, words]) => html`<option value=${code} ?selected=${code === value}>${words}</option>`)}
    </select>`;
  }

  private change(number: number, field: keyof Profile, text: string): void {
    const known = this.people.get(number) ?? { number };
    const value = text.trim() === '' ? undefined : field === 'firstTime' ? text === 'true' : text.trim();
    this.people = new Map(this.people).set(number, { ...known, [field]: value });
    this.saved = false;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    // Whoever is wholly unknown need not be named.
    const people = [...this.people.values()].filter((one) =>
      Object.entries(one).some(([field, value]) => field !== 'number' && value !== undefined),
    );
    await this.send(async () => {
      const answer = await put(`${this.address}/profiles`, { people }, { ifMatch: this.tag });
      this.tag = answer.tag;
      await this.loadMakeUp();
    });
  }
}

customElements.define('kp-profiles', ProfilesPage);
