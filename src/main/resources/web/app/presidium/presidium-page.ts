import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class PresidiumPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-presidium</h1>`;
  }
}

customElements.define('kp-presidium', PresidiumPage);
