import { type TemplateResult, html, nothing } from 'lit';
import { get, remove } from '../api/client.js';
import { Page } from '../parts/page.js';
import { sessionTable } from '../sessions/session-table.js';
import type { SignedInSession } from '../sessions/sessions.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';

interface EnrolledView {
  readonly enrolled: boolean;
  readonly recoveryCodesLeft: number;
}

/** Where an account is signed in, and its second factor, for the administrator. */
class AccountSessions extends Page {
  static override properties = {
    ...Page.properties,
    username: { attribute: false },
    sessions: { state: true },
    factor: { state: true },
    done: { state: true },
  };

  declare username: string;
  declare private sessions: readonly SignedInSession[] | null;
  declare private factor: EnrolledView | null;
  declare private done: string;

  constructor() {
    super();
    this.username = '';
    this.sessions = null;
    this.factor = null;
    this.done = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.load());
  }

  private get account(): string {
    return `/api/accounts/${encodeURIComponent(this.username)}`;
  }

  private async load(): Promise<void> {
    this.sessions = (await get<readonly SignedInSession[]>(`${this.account}/sessions`)).body;
    this.factor = (await get<EnrolledView>(`${this.account}/second-factor`)).body;
  }

  protected override render(): TemplateResult {
    const own = signedIn().username === this.username;
    return html`<section class="card account-sessions" aria-labelledby="account-sessions-title">
      <h2 id="account-sessions-title">${say('sessions.page')}</h2>
      ${this.fault()}
      <div role="status">${this.done === '' ? nothing : html`<p class="notice notice-good">${this.done}</p>`}</div>
      ${this.sessions === null
        ? nothing
        : this.sessions.length === 0
          ? html`<p>${say('sessions.none')}</p>`
          : html`${sessionTable(this.sessions, (one) => void this.end(`/sessions/${one.session}`))}
              <p><button type="button" @click=${() => void this.end('/sessions')}>${say('sessions.endAll')}</button></p>`}
      ${this.factor?.enrolled === true
        ? html`<p>${say('secondFactor.has')}</p>
            ${own
              ? html`<p class="soft">${say('secondFactor.notOwn')}</p>`
              : html`<p><button type="button" @click=${this.ask}>${say('secondFactor.reset')}</button></p>`}`
        : nothing}
      <dialog aria-labelledby="reset-title">
        <h2 id="reset-title">${say('secondFactor.reset')}</h2>
        <p>${say('secondFactor.resetWords', { username: this.username })}</p>
        <div class="row">
          <button type="button" class="primary" @click=${this.reset}>${say('secondFactor.reset')}</button>
          <button type="button" @click=${this.close}>${say('sessions.keep')}</button>
        </div>
      </dialog>
    </section>`;
  }

  private readonly ask = () => this.querySelector('dialog')!.showModal();
  private readonly close = () => this.querySelector('dialog')!.close();

  private async end(path: string): Promise<void> {
    await this.attempt(async () => {
      await remove(`${this.account}${path}`);
      this.done = say('sessions.ended');
      await this.load();
    });
  }

  private readonly reset = async () => {
    this.close();
    await this.attempt(async () => {
      await remove(`${this.account}/second-factor`);
      this.done = say('secondFactor.resetDone');
      await this.load();
    });
  };
}

customElements.define('kp-account-sessions', AccountSessions);
