import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class HeadTellerPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-head-teller</h1>`;
  }
}

customElements.define('kp-head-teller', HeadTellerPage);
