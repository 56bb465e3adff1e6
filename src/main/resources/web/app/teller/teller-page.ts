import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class TellerPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-teller</h1>`;
  }
}

customElements.define('kp-teller', TellerPage);
