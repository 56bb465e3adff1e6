import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { Refused, Unreachable } from '../api/client.js';
import { LANGUAGE_CHANGED, say } from '../texts.js';
import { reasonList } from './reasons.js';

/**
 * An element in the page's own document, so that the one design system reaches it, drawn anew when
 * the language changes. What went wrong last is kept and shown by {@link fault}.
 */
export abstract class Page extends LitElement {
  static override properties = { path: { attribute: false }, wrong: { state: true } };

  declare path: string[];
  declare protected wrong: Error | null;

  private readonly redraw = () => this.requestUpdate();

  constructor() {
    super();
    this.path = [];
    this.wrong = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(LANGUAGE_CHANGED, this.redraw);
  }

  override disconnectedCallback(): void {
    window.removeEventListener(LANGUAGE_CHANGED, this.redraw);
    super.disconnectedCallback();
  }

  /** An answer that comes when the page is gone draws nothing: nobody may be signed in by then. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** Does something that may be refused; returns whether it was done. The refusal is shown. */
  protected async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.wrong = null;
      return true;
    } catch (wrong) {
      if (!(wrong instanceof Refused || wrong instanceof Unreachable)) {
        console.error(wrong);
      }
      this.wrong = wrong as Error;
      return false;
    }
  }

  /** What went wrong last, announced to screen readers too. */
  protected fault(): TemplateResult {
    return html`<div role="alert">${this.wrong === null ? nothing : faultText(this.wrong)}</div>`;
  }
}

function faultText(wrong: Error): TemplateResult {
  if (wrong instanceof Refused) {
    return reasonList(wrong.reasons);
  }
  const away = wrong instanceof Unreachable;
  return html`<p class="notice notice-bad">
    ${say(away ? 'fault.unreachable' : 'fault.unexpected')}
  </p>`;
}
