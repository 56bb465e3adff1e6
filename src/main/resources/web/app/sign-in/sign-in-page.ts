import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Refused, post } from '../api/client.js';
import { HOME } from '../session.js';
import { say } from '../texts.js';
import { Page } from '../parts/page.js';
import { codeField } from './code-field.js';
import { asksForCode, signIn } from './sign-in.js';

/**
 * Signing in, by hand or from a slip whose QR code carries name and one-time password in the address
 * after the hash, which no browser sends. A one-time password is replaced by an own one here.
 */
class SignInPage extends Page {
  static override properties = {
    ...Page.properties,
    assemblies: { state: true },
    choosing: { state: true },
    coding: { state: true },
  };

  /** Set when the person is in several assemblies and has to say in which. */
  declare private assemblies: readonly string[];
  /** Set when an own password has to be chosen first. */
  declare private choosing: boolean;
  /** Set when a code of the second factor belongs to the password. */
  declare private coding: boolean;

  constructor() {
    super();
    this.assemblies = [];
    this.choosing = false;
    this.coding = false;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('coding') && this.coding) {
      this.querySelector<HTMLInputElement>('[name=code]')?.focus();
    }
  }

  protected override render(): TemplateResult {
    const [username = '', password = ''] = this.path;
    return html`<form class="card narrow" @submit=${this.submit}>
      <h1>${say('signIn.title')}</h1>
      ${this.fault()}
      <label>${say('signIn.username')}
        <input name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required
          .value=${username}></label>
      <label>${say('signIn.password')}
        <input name="password" type="password" autocomplete="current-password" required
          .value=${password}></label>
      ${this.choosing
        ? html`<label>${say('signIn.newPassword')}
              <input name="newPassword" type="password" autocomplete="new-password" minlength="8" required></label>
            <label>${say('signIn.repeatPassword')}
              <input name="repeated" type="password" autocomplete="new-password" minlength="8" required></label>`
        : nothing}
      ${this.assemblies.length > 0
        ? html`<label>${say('signIn.assembly')}
            <select name="assembly">${this.assemblies.map((one) => html`<option>${one}</option>`)}</select></label>`
        : nothing}
      ${this.coding ? codeField() : nothing}
      <button class="primary">${say(this.choosing ? 'signIn.choose' : 'signIn.submit')}</button>
    </form>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (field: string) => String(form.get(field) ?? '');
    const repeated = (event.target as HTMLFormElement).elements.namedItem('repeated');
    if (repeated instanceof HTMLInputElement) {
      repeated.setCustomValidity(text('newPassword') === text('repeated') ? '' : say('signIn.differ'));
      if (!repeated.reportValidity()) {
        repeated.oninput = () => repeated.setCustomValidity('');
        return;
      }
    }
    await this.attempt(async () => {
      const password = this.choosing ? text('newPassword') : text('password');
      if (this.choosing) {
        await post('/api/password-changes', {
          username: text('username'),
          password: text('password'),
          newPassword: password,
        });
      }
      await this.signIn(text('username'), password, text('assembly'), text('code'));
    });
  }

  private async signIn(username: string, password: string, assembly: string, code: string): Promise<void> {
    try {
      const { role } = await signIn({ username, password, assembly, code });
      location.replace(`#${HOME[role]}`);
    } catch (wrong) {
      const choose = wrong instanceof Refused && wrong.reasons.find((r) => r.code === 'ASSEMBLY_NEEDED');
      if (choose) {
        this.assemblies = choose.arguments['assemblies'] as string[];
      }
      this.choosing = wrong instanceof Refused && wrong.has('PASSWORD_CHANGE_NEEDED');
      this.coding = this.coding || asksForCode(wrong);
      throw wrong;
    }
  }
}

customElements.define('kp-sign-in', SignInPage);
