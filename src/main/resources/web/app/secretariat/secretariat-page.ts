import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class SecretariatPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-secretariat</h1>`;
  }
}

customElements.define('kp-secretariat', SecretariatPage);
