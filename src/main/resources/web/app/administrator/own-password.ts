import { type TemplateResult, html, nothing } from 'lit';
import { post } from '../api/client.js';
import { Page } from '../parts/page.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';

/** The administrator's own password; the first one stands in a file of the service. */
class OwnPassword extends Page {
  static override properties = { ...Page.properties, changed: { state: true }, sending: { state: true } };

  declare private changed: boolean;
  declare private sending: boolean;

  constructor() {
    super();
    this.changed = false;
    this.sending = false;
  }

  protected override render(): TemplateResult {
    return html`<form class="card narrow" @submit=${this.submit}>
      <h1>${say('administrator.changePassword')}</h1>
      ${this.fault()}
      <div role="status">${this.changed ? html`<p class="notice notice-good">${say('administrator.changed')}</p>` : nothing}</div>
      <label>${say('administrator.presentPassword')}
        <input name="password" type="password" autocomplete="current-password" required></label>
      <label>${say('signIn.newPassword')}
        <input name="newPassword" type="password" autocomplete="new-password" minlength="8" required></label>
      <label>${say('signIn.repeatPassword')}
        <input name="repeated" type="password" autocomplete="new-password" minlength="8" required
          @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}></label>
      <button class="primary" ?disabled=${this.sending}>${say('administrator.changePassword')}</button>
    </form>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
    if (field('newPassword').value !== field('repeated').value) {
      field('repeated').setCustomValidity(say('signIn.differ'));
      field('repeated').reportValidity();
      return;
    }
    this.sending = true;
    this.changed = await this.attempt(async () => {
      await post('/api/password-changes', {
        username: signedIn().username,
        password: field('password').value,
        newPassword: field('newPassword').value,
      });
    });
    this.sending = false;
    if (this.changed) {
      form.reset();
    }
  }
}

customElements.define('kp-administrator-password', OwnPassword);
