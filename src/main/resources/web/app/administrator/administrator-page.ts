import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class AdministratorPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-administrator</h1>`;
  }
}

customElements.define('kp-administrator', AdministratorPage);
