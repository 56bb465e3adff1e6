import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';
import { say } from '../texts.js';
import { keyCard } from './key-card.js';
import { PRINTED, listen } from './keys.js';

/** The card of keys as a page of its own, to be printed and laid beside the keyboard. */
class KeyCardPage extends Page {
  private deaf: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.deaf = listen((key) => {
      if (key.kind === 'escape') {
        history.length > 1 ? history.back() : (location.hash = '#/teller');
      }
    });
  }

  override disconnectedCallback(): void {
    this.deaf();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('card.title')}</h1>
      <p class="no-print row">
        <button type="button" @click=${() => window.print()}>${say('card.print')}</button>
        <span><kbd>${PRINTED.escape}</kbd> ${say('keying.backToList')}</span>
      </p>
      ${keyCard()}`;
  }
}

customElements.define('kp-key-card', KeyCardPage);
