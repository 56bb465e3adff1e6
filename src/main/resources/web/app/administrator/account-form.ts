import { type TemplateResult, html, nothing } from 'lit';
import type { Role } from '../session.js';
import { choice, input } from '../secretariat/fields.js';
import { FormPage } from '../secretariat/form-page.js';
import { name, say } from '../texts.js';
import { type Account, type Membership, ROLES, loadAccounts, randomPassword, storeAccount } from './accounts.js';

/** One account: who it is, what they are in which assembly, and a password. */
class AccountFormPage extends FormPage {
  static override properties = {
    ...FormPage.properties,
    username: { attribute: false },
    code: { state: true },
    displayName: { state: true },
    password: { state: true },
    shown: { state: true },
    memberships: { state: true },
    administrator: { state: true },
  };

  /** The account that is changed; empty for a new one. */
  declare username: string;
  /** The username as typed. */
  declare private code: string;
  declare private displayName: string;
  declare private password: string;
  /** Whether the password was made here and is shown. */
  declare private shown: boolean;
  /** A password made here and stored, to be handed over. */
  private told = '';
  declare private memberships: readonly Membership[];
  /** Of a new account as chosen, of another as it is. */
  declare private administrator: boolean;
  private version = 0;
  private unknown = false;
  private assemblies: readonly string[] = [];

  constructor() {
    super();
    this.username = '';
    this.code = '';
    this.displayName = '';
    this.password = '';
    this.shown = false;
    this.memberships = [];
    this.administrator = false;
  }

  protected override async load(): Promise<void> {
    const accounts = await loadAccounts();
    this.assemblies = [...new Set(accounts.flatMap((one) => one.memberships.map(({ assembly }) => assembly)))].sort();
    this.saved = false;
    if (this.username === '') {
      this.memberships = [{ assembly: this.assemblies[0] ?? '', role: 'SECRETARIAT' }];
      return;
    }
    const known = accounts.find((one) => one.username === this.username);
    this.unknown = known === undefined;
    if (known !== undefined) {
      this.take(known);
    }
  }

  private take(account: Account): void {
    this.code = account.username;
    this.version = account.version;
    this.displayName = account.displayName;
    this.memberships = account.memberships;
    this.administrator = account.administrator;
  }

  protected override hasPlace(field: string): boolean {
    return /^(username|displayName|password|memberships\[\d+\](\.(assembly|role))?)$/.test(field);
  }

  protected override render(): TemplateResult {
    const title =
      this.username === '' ? say('administrator.newAccount') : say('administrator.account', { username: this.username });
    if (!this.loaded || this.unknown) {
      return html`<h1>${title}</h1>${super.fault()}
        ${this.unknown ? html`<p class="notice notice-bad">${say('administrator.unknown')}</p>` : nothing}`;
    }
    return html`<h1>${title}</h1>
      ${this.fault()}
      <div role="status">${this.saved ? this.stored() : nothing}</div>
      <form class="card" novalidate @submit=${this.submit}>
        ${this.version === 0 ? this.codeField() : nothing}
        ${input(
          {
            field: 'displayName',
            label: say('administrator.displayName'),
            value: this.displayName,
            longest: 200,
            required: true,
            change: (value) => this.typed(() => (this.displayName = value)),
          },
          this.reasons,
        )}
        ${this.version === 0 ? this.administratorField() : nothing}
        ${this.administrator ? nothing : html`<fieldset>
          <legend>${say('administrator.memberships')}</legend>
          <p class="soft small">${say('administrator.assemblyHint')}</p>
          ${this.memberships.map((one, index) => this.membership(one, index))}
          <button type="button" @click=${() => this.typed(() => (this.memberships = [...this.memberships, { assembly: '', role: 'AUDITOR' }]))}>
            ${say('administrator.addMembership')}</button>
          <datalist id="assemblies">${this.assemblies.map((one) => html`<option value=${one}></option>`)}</datalist>
        </fieldset>`}
        ${this.passwordField()}
        <button class="primary" ?disabled=${this.sending}>
          ${say(this.version === 0 ? 'administrator.create' : 'administrator.save')}</button>
      </form>`;
  }

  private codeField(): TemplateResult {
    return input(
      {
        field: 'username',
        label: say('signIn.username'),
        hint: say('administrator.usernameHint'),
        value: this.code,
        longest: 63,
        required: true,
        change: (value) => this.typed(() => (this.code = value)),
      },
      this.reasons,
    );
  }

  private administratorField(): TemplateResult {
    return html`<label class="tick"><input type="checkbox" name="administrator" .checked=${this.administrator}
          aria-describedby="administrator-hint"
          @change=${(event: Event) => this.typed(() => (this.administrator = (event.target as HTMLInputElement).checked))}>
        ${say('administrator.isAdministrator')}</label>
      <p class="soft small" id="administrator-hint">${say('administrator.isAdministratorHint')}</p>`;
  }

  private membership({ assembly, role }: Membership, index: number): TemplateResult {
    const change = (part: Partial<Membership>) =>
      this.typed(() => (this.memberships = this.memberships.map((one, i) => (i === index ? { ...one, ...part } : one))));
    const whole = this.reasons.filter((reason) => reason.field === `memberships[${index}]`);
    return html`<div class="member" role="group" aria-label=${say('administrator.membershipNumber', { number: index + 1 })}>
      ${input(
        {
          field: `memberships[${index}].assembly`,
          label: say('administrator.assembly'),
          value: assembly,
          list: 'assemblies',
          longest: 63,
          change: (value) => change({ assembly: value }),
        },
        [...this.reasons, ...whole.map((reason) => ({ ...reason, field: `memberships[${index}].assembly` }))],
      )}
      ${choice(
        {
          field: `memberships[${index}].role`,
          label: say('administrator.role'),
          value: role,
          choices: ROLES.map((one) => ({ value: one, label: name('role', one) })),
          change: (value) => change({ role: value as Role }),
        },
        this.reasons,
      )}
      <button type="button" class="quiet" aria-label=${say('administrator.removeMembership', { number: index + 1 })}
        @click=${() => this.typed(() => (this.memberships = this.memberships.filter((_, i) => i !== index)))}>✕</button>
    </div>`;
  }

  private passwordField(): TemplateResult {
    return html`${input(
        {
          field: 'password',
          label: say(this.version === 0 ? 'administrator.password' : 'administrator.newPassword'),
          hint: say('administrator.passwordHint'),
          type: this.shown ? 'text' : 'password',
          value: this.password,
          required: this.version === 0,
          change: (value) => this.typed(() => (this.password = value)),
        },
        this.reasons,
      )}
      <p><button type="button" @click=${() => this.typed(() => this.makePassword())}>${say('administrator.makePassword')}</button></p>`;
  }

  private makePassword(): void {
    this.password = randomPassword();
    this.shown = true;
  }

  /** What was stored; a password made here is told this once. */
  private stored(): TemplateResult {
    return html`<div class="notice notice-good">
      <p>${say('administrator.stored', { username: this.code })}</p>
      ${this.told !== ''
        ? html`<p>${say('administrator.tellPassword')} <span class="generated-password">${this.told}</span></p>`
        : nothing}
    </div>`;
  }

  private typed(change: () => void): void {
    change();
    this.saved = false;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.send(async () => {
      const form = {
        displayName: this.displayName,
        administrator: this.administrator,
        memberships: this.administrator ? [] : this.memberships,
      };
      const password = this.password === '' ? {} : { password: this.password };
      // An empty name would be another address; the service says what a name is like.
      const code = this.code.trim() === '' ? '-' : this.code.trim();
      this.take(await storeAccount(code, this.version, { ...form, ...password }));
      this.told = this.shown ? this.password : '';
      this.password = '';
      this.shown = false;
    });
  }
}

customElements.define('kp-administrator-account', AccountFormPage);
