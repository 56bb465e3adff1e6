import { type TemplateResult, html, nothing } from 'lit';
import { get, remove } from '../api/client.js';
import { Page } from '../parts/page.js';
import { HOME, type Role, signedIn } from '../session.js';
import { say } from '../texts.js';
import './second-factor.js';
import { sessionTable } from './session-table.js';
import type { SignedInSession } from './sessions.js';

/** Whoever certifies, confirms, or creates accounts can have a second factor. */
const WITH_SECOND_FACTOR: readonly Role[] = ['HEAD_TELLER', 'PRESIDIUM', 'ADMINISTRATOR'];

/** Where one is signed in, and one's second factor. */
class SessionsPage extends Page {
  static override properties = { ...Page.properties, sessions: { state: true }, done: { state: true } };

  declare private sessions: readonly SignedInSession[] | null;
  /** What was ended last, to be said. */
  declare private done: string;

  constructor() {
    super();
    this.sessions = null;
    this.done = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.load());
  }

  private async load(): Promise<void> {
    this.sessions = (await get<readonly SignedInSession[]>('/api/sessions')).body;
  }

  protected override render(): TemplateResult {
    const { role, secondFactorNeeded } = signedIn();
    const others = (this.sessions ?? []).filter((one) => !one.present);
    return html`${secondFactorNeeded === true
        ? html`<p class="notice notice-doubt" role="status">${say('secondFactor.needed')}</p>`
        : html`<nav aria-label=${say('sessions.page')}><a href=${`#${HOME[role]}`}>← ${say('sessions.back')}</a></nav>`}
      <h1>${say('sessions.page')}</h1>
      ${WITH_SECOND_FACTOR.includes(role)
        ? html`<kp-second-factor @kp-enrolled=${() => void this.attempt(() => this.load())}></kp-second-factor>`
        : nothing}
      <section class="card" aria-labelledby="sessions-title">
        <h2 id="sessions-title">${say('sessions.title')}</h2>
        <p>${say('sessions.words')}</p>
        ${this.fault()}
        <div role="status">${this.done === '' ? nothing : html`<p class="notice notice-good">${this.done}</p>`}</div>
        ${this.sessions === null ? nothing : sessionTable(this.sessions, (one) => void this.end(one))}
        ${others.length > 0
          ? html`<p><button type="button" @click=${this.ask}>${say('sessions.endOthers')}</button></p>`
          : nothing}
      </section>
      <dialog aria-labelledby="end-title">
        <h2 id="end-title">${say('sessions.endOthers')}</h2>
        <p>${say('sessions.endOthersWords')}</p>
        <div class="row">
          <button type="button" class="primary" @click=${this.endOthers}>${say('sessions.endOthers')}</button>
          <button type="button" @click=${this.close}>${say('sessions.keep')}</button>
        </div>
      </dialog>`;
  }

  private readonly ask = () => this.querySelector('dialog')!.showModal();
  private readonly close = () => this.querySelector('dialog')!.close();

  private async end(one: SignedInSession): Promise<void> {
    await this.attempt(async () => {
      await remove(`/api/sessions/${one.session}`);
      this.done = say('sessions.ended');
      await this.load();
    });
  }

  private readonly endOthers = async () => {
    this.close();
    await this.attempt(async () => {
      await remove('/api/sessions');
      this.done = say('sessions.othersEnded');
      await this.load();
    });
  };
}

customElements.define('kp-sessions', SessionsPage);
