import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class DisplayPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-display</h1>`;
  }
}

customElements.define('kp-display', DisplayPage);
