import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class AuditorPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-auditor</h1>`;
  }
}

customElements.define('kp-auditor', AuditorPage);
