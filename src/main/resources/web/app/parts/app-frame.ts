import { type TemplateResult, html, nothing } from 'lit';
import { get, remove } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import type { AssemblyView } from '../api/types.js';
import { PLACES } from '../pages.js';
import { ASSEMBLY_CHANGED, HOME, SESSION_CHANGED, end, session } from '../session.js';
import { currentLanguage, name, say, speak } from '../texts.js';
import { Page } from './page.js';

const SIGN_OUT_MILLISECONDS = 3_000;

/** What stands around every page: who is signed in where, the language, and the page the address names. */
class AppFrame extends Page {
  static override properties = {
    ...Page.properties,
    ready: { state: true },
    expired: { state: true },
    assembly: { state: true },
  };

  declare private ready: boolean;
  declare private expired: boolean;
  declare private assembly: AssemblyView | null;

  private readonly moved = () => this.requestUpdate();
  private readonly assemblyChanged = () => void this.loadAssembly();
  private readonly sessionChanged = (event: Event) => {
    this.expired = (event as CustomEvent<{ expired?: boolean } | null>).detail?.expired ?? false;
    void this.loadAssembly();
    this.requestUpdate();
  };

  constructor() {
    super();
    this.ready = false;
    this.expired = false;
    this.assembly = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.moved);
    window.addEventListener(SESSION_CHANGED, this.sessionChanged);
    window.addEventListener(ASSEMBLY_CHANGED, this.assemblyChanged);
    void this.begin();
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.moved);
    window.removeEventListener(SESSION_CHANGED, this.sessionChanged);
    window.removeEventListener(ASSEMBLY_CHANGED, this.assemblyChanged);
    super.disconnectedCallback();
  }

  private async begin(): Promise<void> {
    const spoken = await this.attempt(() => speak(currentLanguage()));
    if (!spoken) {
      window.setTimeout(() => void this.begin(), 3_000);
      return;
    }
    this.ready = true;
    await this.loadAssembly();
  }

  private async loadAssembly(): Promise<void> {
    this.assembly = null;
    const assembly = session()?.assembly;
    if (assembly) {
      try {
        this.assembly = (await get<AssemblyView>(assemblyPath(assembly))).body;
      } catch {
        // The heading does without a name; the page below says what is wrong.
      }
    }
  }

  protected override render(): TemplateResult {
    if (!this.ready) {
      return this.wrong === null
        ? html`<p class="waiting" aria-busy="true">…</p>`
        : html`<p class="waiting" role="alert">
            Không kết nối được với máy chủ. Đang thử lại… / The service cannot be reached. Trying again…
          </p>`;
    }
    const [place = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
    return place === 'display'
      ? html`<main>${PLACES['display']!.show(rest)}</main>`
      : html`${this.heading()}
          <main id="main" tabindex="-1">${this.page(place, rest)}</main>`;
  }

  private page(place: string, rest: string[]): TemplateResult {
    const who = session();
    const known = PLACES[place];
    if (known !== undefined && known.roles.length === 0) {
      return known.show(rest);
    }
    if (who === null) {
      return html`${this.expired
        ? html`<p class="notice" role="status">${say('frame.expired')}</p>`
        : nothing}${PLACES['sign-in']!.show([])}`;
    }
    if (who.secondFactorNeeded === true && place !== 'sessions') {
      location.replace('#/sessions');
      return html``;
    }
    if (known === undefined || !known.roles.includes(who.role)) {
      location.replace(`#${HOME[who.role]}`);
      return html``;
    }
    return known.show(rest);
  }

  private heading(): TemplateResult {
    const who = session();
    return html`<header class="frame">
      <a class="brand" href="#/">Kiểm Phiếu</a>
      <p class="frame-assembly">${this.assembly?.name ?? ''}</p>
      <p class="frame-person">
        ${who === null ? nothing : html`<strong>${who.username}</strong> · ${name('role', who.role)}`}
      </p>
      <nav aria-label=${say('frame.settings')}>
        <button type="button" class="quiet" lang=${currentLanguage() === 'vi' ? 'en' : 'vi'}
          @click=${this.otherLanguage}>${say('frame.otherLanguage')}</button>
        ${who === null
          ? nothing
          : html`<a class="button quiet" href="#/sessions">${say('frame.sessions')}</a>
              <button type="button" class="quiet" @click=${this.signOut}>${say('frame.signOut')}</button>`}
      </nav>
    </header>`;
  }

  private otherLanguage(): void {
    void this.attempt(() => speak(currentLanguage() === 'vi' ? 'en' : 'vi'));
  }

  /** The session ends at the service too; without the network it is forgotten here all the same. */
  private async signOut(): Promise<void> {
    const id = session()?.id;
    if (id !== undefined) {
      const signal = AbortSignal.timeout(SIGN_OUT_MILLISECONDS);
      await remove(`/api/sessions/${id}`, { stay: true, signal }).catch(() => undefined);
    }
    end();
    location.hash = '#/';
  }
}

customElements.define('kp-app', AppFrame);
