import { type TemplateResult, html, nothing } from 'lit';
import { get, post, put } from '../api/client.js';
import { Page } from '../parts/page.js';
import { begin, signedIn } from '../session.js';
import { say } from '../texts.js';

interface SecondFactorView {
  readonly state: 'NONE' | 'BEGUN' | 'ENROLLED';
  readonly recoveryCodesLeft: number;
  readonly required: boolean;
}

interface Begun {
  readonly secret: string;
  /** The address for the authenticator as a picture, SVG. */
  readonly qr: string;
}

/** Enrolling a second factor: password, QR code, first code, recovery codes to be kept on paper. */
class SecondFactor extends Page {
  static override properties = {
    ...Page.properties,
    known: { state: true },
    begun: { state: true },
    codes: { state: true },
    busy: { state: true },
  };

  declare private known: SecondFactorView | null;
  declare private begun: Begun | null;
  /** Recovery codes, shown this once. */
  declare private codes: readonly string[];
  declare private busy: boolean;

  constructor() {
    super();
    this.known = null;
    this.begun = null;
    this.codes = [];
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.load());
  }

  private async load(): Promise<void> {
    this.known = (await get<SecondFactorView>('/api/second-factor')).body;
  }

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="factor-title" data-state=${this.known?.state ?? ''}>
      <h2 id="factor-title">${say('secondFactor.title')}</h2>
      ${this.fault()}
      ${this.known === null ? nothing : this.known.state === 'ENROLLED' ? this.enrolled(this.known) : this.enrolling()}
      ${this.codes.length > 0 ? this.recovery() : nothing}
    </section>`;
  }

  private enrolling(): TemplateResult {
    if (this.begun === null) {
      return html`<p>${say('secondFactor.words')}</p>
        <form class="narrow-form" @submit=${this.start}>
          <label>${say('signIn.password')}
            <input name="password" type="password" autocomplete="current-password" required></label>
          <button class="primary" ?disabled=${this.busy}>${say('secondFactor.begin')}</button>
        </form>`;
    }
    return html`<ol>
        <li>${say('secondFactor.scan')}</li>
        <li>${say('secondFactor.type')}</li>
      </ol>
      <div class="second-factor">
        <img class="second-factor-code" alt=${say('secondFactor.picture')}
          src=${`data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.begun.qr)}`}>
        <div>
          <p>${say('secondFactor.byHand')}</p>
          <p class="generated-password second-factor-secret">${this.begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
          <form class="narrow-form" @submit=${this.confirm}>
            ${codeInput(say('secondFactor.code'))}
            <button class="primary" ?disabled=${this.busy}>${say('secondFactor.confirm')}</button>
          </form>
        </div>
      </div>`;
  }

  private enrolled(known: SecondFactorView): TemplateResult {
    return html`<p class="notice notice-good">${say('secondFactor.enrolled')}</p>
      <p>${say('secondFactor.codesLeft', { left: known.recoveryCodesLeft })} ${say('secondFactor.lost')}</p>
      <form class="narrow-form" @submit=${this.renew}>
        ${codeInput(say('secondFactor.code'))}
        <button ?disabled=${this.busy}>${say('secondFactor.renew')}</button>
      </form>`;
  }

  private recovery(): TemplateResult {
    return html`<div class="notice notice-doubt" role="status">
      <h3>${say('secondFactor.recovery')}</h3>
      <p>${say('secondFactor.recoveryWords')}</p>
      <ul class="plain recovery-codes">${this.codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
      <p class="row no-print">
        <button type="button" @click=${() => window.print()}>${say('secondFactor.print')}</button>
        <button type="button" class="primary" @click=${this.kept}>${say('secondFactor.kept')}</button>
      </p>
    </div>`;
  }

  private readonly start = (event: SubmitEvent) =>
    this.sent(event, async (given) => {
      this.begun = (await put<Begun>('/api/second-factor', { password: given('password') })).body;
    });

  private readonly confirm = (event: SubmitEvent) =>
    this.sent(event, async (given) => {
      const path = '/api/second-factor/confirmation';
      this.codes = (await put<{ recoveryCodes: string[] }>(path, { code: given('code') })).body.recoveryCodes;
      this.begun = null;
      await this.load();
      this.dispatchEvent(new Event('kp-enrolled'));
    });

  private readonly renew = (event: SubmitEvent) =>
    this.sent(event, async (given) => {
      const path = '/api/second-factor/recovery-codes';
      this.codes = (await post<{ recoveryCodes: string[] }>(path, { code: given('code') })).body.recoveryCodes;
      await this.load();
    });

  /** Only now is everything else open to whoever had to enrol: the codes are shown once. */
  private readonly kept = () => {
    this.codes = [];
    const who = signedIn();
    if (who.secondFactorNeeded === true) {
      begin({ ...who, secondFactorNeeded: false });
    }
  };

  private async sent(event: SubmitEvent, work: (given: (field: string) => string) => Promise<void>): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    this.busy = true;
    if (await this.attempt(() => work((field) => String(data.get(field) ?? '')))) {
      form.reset();
    }
    this.busy = false;
  }
}

function codeInput(label: string): TemplateResult {
  return html`<label>${label}
    <input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="7" required></label>`;
}

customElements.define('kp-second-factor', SecondFactor);
