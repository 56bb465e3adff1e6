import { type TemplateResult, html, nothing } from 'lit';
import { type Answer, type Reason, Refused } from '../api/client.js';
import { Page } from '../parts/page.js';
import { reasonText } from '../parts/reasons.js';
import { say } from '../texts.js';

/**
 * A page with a form that is sent as a whole. What the service refuses stands at the field it is
 * about; only what is about no field of the form stands above it.
 */
export abstract class FormPage extends Page {
  static override properties = {
    ...Page.properties,
    loaded: { state: true },
    sending: { state: true },
    saved: { state: true },
  };

  declare protected loaded: boolean;
  declare protected sending: boolean;
  /** Whether what is shown is what the service has, because it was just sent. */
  declare protected saved: boolean;
  /** The version that was read, to be sent back as If-Match; null before there is one. */
  protected tag: string | null = null;

  constructor() {
    super();
    this.loaded = false;
    this.sending = false;
    this.saved = false;
  }

  /** Reads what the form shows. */
  protected abstract load(): Promise<void>;

  /** Whether the form has a place for what is wrong with `field`. */
  protected abstract hasPlace(field: string): boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.reload();
  }

  protected async reload(): Promise<void> {
    if (await this.attempt(() => this.load())) {
      this.loaded = true;
    }
  }

  /** Sends what the form has; nothing else is sent meanwhile. */
  protected async send(work: () => Promise<void>): Promise<void> {
    if (this.sending) {
      return;
    }
    this.sending = true;
    this.saved = await this.attempt(work);
    this.sending = false;
    await this.updateComplete;
    if (!this.saved) {
      this.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
    }
  }

  protected get reasons(): readonly Reason[] {
    return this.wrong instanceof Refused ? this.wrong.reasons : [];
  }

  protected override fault(): TemplateResult {
    if (!(this.wrong instanceof Refused)) {
      return super.fault();
    }
    const above = this.reasons.filter((reason) => !this.hasPlace(reason.field));
    return html`<div role="alert" tabindex="-1" class="notice notice-bad">
      <p>${say('secretariat.refused', { faults: this.reasons.length })}</p>
      ${above.length === 0
        ? nothing
        : html`<ul class="plain">
            ${above.map((reason) => html`<li data-code=${reason.code}>${reasonText(reason)}</li>`)}
          </ul>`}
      ${this.wrong.status === 412 || this.wrong.has('VERSION_STALE') || this.wrong.has('VERSION_NOT_GIVEN')
        ? html`<button type="button" @click=${() => void this.reload()}>${say('secretariat.loadAnew')}</button>`
        : nothing}
    </div>`;
  }

  /** Says that it was recorded, and leads on. */
  protected done(): TemplateResult {
    return html`<div role="status">
      ${this.saved
        ? html`<p class="notice notice-good">
            ${say('secretariat.saved')} <a href="#/secretariat">${say('secretariat.back')}</a>
          </p>`
        : nothing}
    </div>`;
  }
}

/** What there is, or null when the service says that there is none. */
export async function orNone<T>(asked: Promise<Answer<T>>, none: string): Promise<Answer<T> | null> {
  try {
    return await asked;
  } catch (wrong) {
    if (wrong instanceof Refused && wrong.has(none)) {
      return null;
    }
    throw wrong;
  }
}
