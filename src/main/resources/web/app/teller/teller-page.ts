import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';
import { roomLinks } from '../parts/room-links.js';
import './batch-choice.js';
import './key-card-page.js';
import './keying-page.js';

/** A teller's addresses: batches to choose from, one batch to key, the card of keys. */
class TellerPage extends Page {
  protected override render(): TemplateResult {
    if (this.path[0] === 'keys') {
      return html`<kp-key-card></kp-key-card>`;
    }
    return this.path.length >= 4
      ? html`<kp-keying .path=${this.path}></kp-keying>`
      : html`${roomLinks()}
          <kp-batch-choice .path=${this.path.filter((part) => part !== '')}></kp-batch-choice>`;
  }
}

customElements.define('kp-teller', TellerPage);
