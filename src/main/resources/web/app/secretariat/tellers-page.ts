import { type TemplateResult, html, nothing } from 'lit';
import { get, post } from '../api/client.js';
import { assemblyPath, electionPath } from '../api/paths.js';
import type { AssemblyView, ElectionView } from '../api/types.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import type { CountingBoard } from './board-form.js';
import { at, reasonHere } from './fields.js';
import { FormPage, orNone } from './form-page.js';
import { pastedLines } from './pasted.js';
import { type Slip, slipsToPrint } from './slips-print.js';
import { keepUnprinted, unprintedSlips } from './unprinted-slips.js';
import { pastedNames, proposeUsername } from './usernames.js';

/** A teller's account. */
export interface Teller {
  readonly username: string;
  readonly displayName: string;
  /** Whether the one-time password was not changed yet. */
  readonly slipUnused: boolean;
}

interface Wanted {
  readonly displayName: string;
  readonly username: string;
  /** Whether the username was typed: then it is not proposed anew with the name. */
  readonly chosen: boolean;
}

/** Accounts for tellers, handed out as printed slips whose password is good once. */
class TellersPage extends FormPage {
  static override properties = {
    ...FormPage.properties,
    tellers: { state: true },
    wanted: { state: true },
    renewing: { state: true },
  };

  declare private tellers: readonly Teller[];
  declare private wanted: readonly Wanted[];
  /** Whose password is about to be replaced. */
  declare private renewing: Teller | null;
  private assembly = '';
  private board: readonly string[] = [];

  constructor() {
    super();
    this.tellers = [];
    this.wanted = [];
    this.renewing = null;
  }

  private get slips(): readonly Slip[] {
    return unprintedSlips();
  }

  private set slips(slips: readonly Slip[]) {
    keepUnprinted(slips);
    this.requestUpdate();
  }

  private get address(): string {
    return assemblyPath(signedIn().assembly);
  }

  protected override async load(): Promise<void> {
    const assembly = (await get<AssemblyView>(this.address)).body;
    const elections = (await get<readonly ElectionView[]>(`${this.address}/elections`)).body;
    const boards = await Promise.all(
      elections.map(({ code }) =>
        orNone(get<CountingBoard>(`${electionPath(signedIn().assembly, code)}/counting-board`), 'BOARD_NOT_APPOINTED'),
      ),
    );
    this.tellers = (await get<readonly Teller[]>(`${this.address}/tellers`)).body;
    this.assembly = `${assembly.organisation} · ${assembly.name}`;
    const members = boards.flatMap((board) => board?.body.members ?? []);
    this.board = [...new Set(members.filter((one) => one.head !== true).map((one) => one.name))];
  }

  protected override hasPlace(field: string): boolean {
    return /^tellers\[\d+\]\.(username|displayName)$/.test(field);
  }

  protected override render(): TemplateResult {
    if (!this.loaded) {
      return html`<h1>${say('secretariat.tellers')}</h1>${super.fault()}`;
    }
    return html`<div class="no-print">
        <h1>${say('secretariat.tellers')}</h1>
        <p>${say('secretariat.tellersHint')}</p>
        ${this.fault()}
      </div>
      ${this.slips.length > 0 ? this.issued() : this.order()}
      ${this.known()}${this.asking()}`;
  }

  private issued(): TemplateResult {
    return html`<section class="card">
      <div class="no-print">
        <h2 tabindex="-1" id="issued">${say('secretariat.slipsIssued', { slips: this.slips.length })}</h2>
        <p class="notice notice-doubt"><strong>${say('secretariat.shownOnce')}</strong></p>
        <p class="row">
          <button type="button" class="primary" @click=${() => window.print()}>${say('secretariat.print')}</button>
          <button type="button" @click=${() => (this.slips = [])}>${say('secretariat.printed')}</button>
        </p>
      </div>
      ${slipsToPrint(this.slips, this.assembly)}
    </section>`;
  }

  private order(): TemplateResult {
    const fresh = this.board.filter(
      (one) => !this.tellers.some((t) => t.displayName === one) && !this.wanted.some((w) => w.displayName === one),
    );
    return html`<form class="card" novalidate @submit=${this.submit}>
      <h2>${say('secretariat.newTellers')}</h2>
      <label for="names">${say('secretariat.pasteNames')}</label>
      <textarea id="names" name="names" rows="3" spellcheck="false"></textarea>
      <p class="row">
        <button type="button" @click=${this.readNames}>${say('secretariat.addNames')}</button>
        ${fresh.length === 0
          ? nothing
          : html`<button type="button" @click=${() => this.add(fresh)}>
              ${say('secretariat.fromBoard', { members: fresh.length })}</button>`}
        <button type="button" class="quiet" @click=${() => (this.wanted = [...this.wanted, { displayName: '', username: '', chosen: false }])}>
          ${say('secretariat.addLine')}</button>
      </p>
      ${this.wanted.length === 0 ? nothing : this.table()}
    </form>`;
  }

  private table(): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('secretariat.newTellers')}>
        <table>
          <caption class="visually-hidden">${say('secretariat.newTellers')}</caption>
          <thead><tr>
            <th scope="col" class="number">${say('secretariat.columnNumber')}</th>
            <th scope="col">${say('secretariat.fullName')}</th>
            <th scope="col">${say('signIn.username')}</th>
            <th scope="col">${say('secretariat.lineActions')}</th>
          </tr></thead>
          <tbody>${this.wanted.map((one, index) => this.line(one, index))}</tbody>
        </table>
      </div>
      <p><button class="primary" ?disabled=${this.sending}>
        ${say('secretariat.issueSlips', { slips: this.wanted.length })}</button></p>`;
  }

  private line(one: Wanted, index: number): TemplateResult {
    const cell = (part: 'displayName' | 'username', label: string) => {
      const wrong = at(`tellers[${index}].${part}`, this.reasons);
      const about = `teller-${index}-${part}-fault`;
      return html`<td>
        <input name=${`${part}-${index + 1}`} aria-label=${label} .value=${one[part]} autocomplete="off"
          autocapitalize="none" spellcheck="false" aria-invalid=${wrong.length > 0}
          aria-describedby=${wrong.length > 0 ? about : nothing}
          @input=${(event: Event) => this.type(index, part, (event.target as HTMLInputElement).value)}>
        ${wrong.length === 0
          ? nothing
          : html`<p class="field-fault" id=${about}>${wrong.map((reason) => reasonHere(reason))}</p>`}
      </td>`;
    };
    return html`<tr data-row=${index + 1}>
      <td class="number">${index + 1}</td>
      ${cell('displayName', say('secretariat.nameOfLine', { line: index + 1 }))}
      ${cell('username', say('secretariat.usernameOfLine', { line: index + 1 }))}
      <td><button type="button" class="quiet" aria-label=${say('secretariat.removeLine', { line: index + 1 })}
        @click=${() => (this.wanted = this.wanted.filter((_, i) => i !== index))}>✕</button></td>
    </tr>`;
  }

  /** The tellers there are; whose slip is unused has not signed in yet. */
  private known(): TemplateResult {
    return html`<section class="card no-print">
      <h2>${say('secretariat.knownTellers')}</h2>
      ${this.tellers.length === 0
        ? html`<p>${say('secretariat.noTellers')}</p>`
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('secretariat.knownTellers')}>
            <table>
              <caption class="visually-hidden">${say('secretariat.knownTellers')}</caption>
              <thead><tr>
                <th scope="col">${say('secretariat.fullName')}</th>
                <th scope="col">${say('signIn.username')}</th>
                <th scope="col">${say('secretariat.slipState')}</th>
                <th scope="col">${say('secretariat.lineActions')}</th>
              </tr></thead>
              <tbody>
                ${this.tellers.map(
                  (teller) => html`<tr data-teller=${teller.username}>
                    <th scope="row">${teller.displayName}</th>
                    <td>${teller.username}</td>
                    <td>${say(teller.slipUnused ? 'secretariat.slipUnused' : 'secretariat.slipUsed')}</td>
                    <td><button type="button" class="quiet" ?disabled=${this.slips.length > 0}
                      aria-label=${say('secretariat.newSlipFor', { person: teller.displayName })}
                      @click=${() => this.ask(teller)}>${say('secretariat.newSlip')}</button></td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>`}
    </section>`;
  }

  private asking(): TemplateResult {
    return html`<dialog aria-labelledby="renew-title" @close=${() => (this.renewing = null)}>
      <h2 id="renew-title">${say('secretariat.newSlipFor', { person: this.renewing?.displayName ?? '' })}</h2>
      <p>${say('secretariat.newSlipWarning')}</p>
      <p class="row">
        <button type="button" class="primary" ?disabled=${this.sending} @click=${this.renew}>${say('secretariat.newSlip')}</button>
        <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${say('secretariat.cancel')}</button>
      </p>
    </dialog>`;
  }

  private ask(teller: Teller): void {
    this.renewing = teller;
    this.querySelector('dialog')?.showModal();
  }

  private async renew(): Promise<void> {
    const teller = this.renewing;
    this.querySelector('dialog')?.close();
    if (teller !== null) {
      await this.issue([{ username: teller.username, displayName: teller.displayName }]);
    }
  }

  private readNames(): void {
    const area = this.querySelector<HTMLTextAreaElement>('[name=names]')!;
    this.add(pastedNames(pastedLines(area.value)));
    area.value = '';
  }

  private add(names: readonly string[]): void {
    const wanted = [...this.wanted];
    for (const displayName of names) {
      wanted.push({ displayName, username: proposeUsername(displayName, this.taken(wanted)), chosen: false });
    }
    this.wanted = wanted;
  }

  private taken(wanted: readonly Wanted[]): Set<string> {
    return new Set([...this.tellers, ...wanted].map(({ username }) => username));
  }

  private type(index: number, part: 'displayName' | 'username', text: string): void {
    this.wanted = this.wanted.map((one, i) => {
      if (i !== index) {
        return one;
      }
      if (part === 'username') {
        return { ...one, username: text, chosen: true };
      }
      const others = this.taken(this.wanted.filter((_, other) => other !== index));
      return { ...one, displayName: text, username: one.chosen ? one.username : proposeUsername(text, others) };
    });
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.issue(this.wanted.map(({ username, displayName }) => ({ username, displayName })));
    if (this.saved) {
      this.wanted = [];
    }
  }

  private async issue(tellers: readonly { username: string; displayName: string }[]): Promise<void> {
    await this.send(async () => {
      this.slips = (await post<readonly Slip[]>(`${this.address}/sign-in-slips`, { tellers })).body;
      this.tellers = (await get<readonly Teller[]>(`${this.address}/tellers`)).body;
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>('#issued')?.focus();
  }
}

customElements.define('kp-secretariat-tellers', TellersPage);
