import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { name, say } from '../texts.js';
import './account-form.js';
import { type Account, found, loadAccounts } from './accounts.js';
import './account-sessions.js';
import './own-password.js';

/** Who may sign in, and as what. The administrator creates accounts and has no part in the count. */
class AdministratorPage extends Page {
  protected override render(): TemplateResult {
    const [place, username] = this.path;
    switch (place) {
      case 'account':
        return html`${back()}<kp-administrator-account .username=${username ?? ''}></kp-administrator-account>
          ${username ? html`<kp-account-sessions .username=${username}></kp-account-sessions>` : nothing}`;
      case 'password':
        return html`${back()}<kp-administrator-password></kp-administrator-password>`;
      default:
        return html`<kp-administrator-accounts></kp-administrator-accounts>`;
    }
  }
}

function back(): TemplateResult {
  return html`<nav aria-label=${say('administrator.title')}>
    <a href="#/administrator">← ${say('administrator.title')}</a>
  </nav>`;
}

/** The list of accounts, with a search. */
class AccountList extends Page {
  static override properties = { ...Page.properties, accounts: { state: true }, searched: { state: true } };

  declare private accounts: readonly Account[] | null;
  declare private searched: string;

  constructor() {
    super();
    this.accounts = null;
    this.searched = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.accounts = await loadAccounts();
    });
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('administrator.title')}</h1>
      <p class="notice">${say('administrator.noPower')}</p>
      <p class="notice notice-doubt">${say('administrator.firstPassword')}
        <a href="#/administrator/password">${say('administrator.changePassword')}</a></p>
      ${this.fault()}
      <div class="row spread">
        <label>${say('administrator.search')}
          <input type="search" name="search" .value=${this.searched}
            @input=${(event: Event) => (this.searched = (event.target as HTMLInputElement).value)}></label>
        <a class="button primary" href="#/administrator/account">${say('administrator.newAccount')}</a>
      </div>
      ${this.accounts === null ? nothing : this.table(this.accounts)}`;
  }

  private table(accounts: readonly Account[]): TemplateResult {
    const shown = accounts.filter((account) => found(account, this.searched));
    return html`<p role="status">${say('administrator.shown', { shown: shown.length, accounts: accounts.length })}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${say('administrator.title')}>
        <table>
          <caption class="visually-hidden">${say('administrator.title')}</caption>
          <thead><tr>
            <th scope="col">${say('signIn.username')}</th>
            <th scope="col">${say('administrator.displayName')}</th>
            <th scope="col">${say('administrator.memberships')}</th>
          </tr></thead>
          <tbody>${shown.map(line)}</tbody>
        </table>
      </div>`;
  }
}

function line(account: Account): TemplateResult {
  return html`<tr data-account=${account.username}>
    <th scope="row">
      <a href=${`#/administrator/account/${encodeURIComponent(account.username)}`}>${account.username}</a>
    </th>
    <td>${account.displayName}</td>
    <td>
      ${account.administrator ? name('role', 'ADMINISTRATOR') : nothing}
      <ul class="plain">
        ${account.memberships.map(({ assembly, role }) => html`<li>${assembly}: ${name('role', role)}</li>`)}
      </ul>
    </td>
  </tr>`;
}

customElements.define('kp-administrator', AdministratorPage);
customElements.define('kp-administrator-accounts', AccountList);
