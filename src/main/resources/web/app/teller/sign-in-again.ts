import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { session } from '../session.js';
import { codeField } from '../sign-in/code-field.js';
import { asksForCode, signIn } from '../sign-in/sign-in.js';
import { say } from '../texts.js';

/** The same teller signs in again without leaving the sheet. */
class SignInAgain extends Page {
  static override properties = { ...Page.properties, busy: { state: true }, coding: { state: true } };

  declare private busy: boolean;
  declare private coding: boolean;

  constructor() {
    super();
    this.busy = false;
    this.coding = false;
  }

  open(): void {
    this.wrong = null;
    const dialog = this.querySelector('dialog')!;
    dialog.showModal();
    dialog.querySelector<HTMLInputElement>('[name=password]')!.focus();
  }

  protected override render(): TemplateResult {
    const who = session();
    return who === null
      ? html`${nothing}`
      : html`<dialog aria-labelledby="again-title">
          <form @submit=${this.submit}>
            <h2 id="again-title">${say('again.title')}</h2>
            <p>${say('again.why', { username: who.username })}</p>
            ${this.fault()}
            <input type="text" autocomplete="username" .value=${who.username} hidden>
            <label>${say('signIn.password')}
              <input name="password" type="password" autocomplete="current-password" required></label>
            ${this.coding ? codeField() : nothing}
            <div class="row">
              <button class="primary" ?disabled=${this.busy}>${say('again.submit')}</button>
              <button type="button" @click=${this.close}>${say('again.later')}</button>
            </div>
          </form>
        </dialog>`;
  }

  private readonly close = () => this.querySelector('dialog')!.close();

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { username, assembly } = session()!;
    const given = new FormData(form);
    const password = String(given.get('password') ?? '');
    const code = String(given.get('code') ?? '');
    this.busy = true;
    const done = await this.attempt(async () => {
      await signIn({ username, password, assembly, code });
    });
    this.coding = this.coding || asksForCode(this.wrong);
    this.busy = false;
    if (done) {
      form.reset();
      this.close();
    }
  }
}

customElements.define('kp-sign-in-again', SignInAgain);

export type { SignInAgain };
