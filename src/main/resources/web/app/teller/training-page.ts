import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';

class TrainingPage extends Page {
  protected override render(): TemplateResult {
    return html`<h1>kp-training</h1>`;
  }
}

customElements.define('kp-training', TrainingPage);
