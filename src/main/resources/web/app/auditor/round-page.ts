import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';
import { say } from '../texts.js';
import './batches-page.js';
import './figures-page.js';
import { countPage } from './places.js';
import './sheet-page.js';
import './sheets-page.js';
import './steps-page.js';

/** A round's count: its figures, or what the address names below them. */
class RoundPage extends Page {
  protected override render(): TemplateResult {
    const [election = '', round = '1', count = '', what = '', ...rest] = this.path;
    if (what === '') {
      return html`<kp-auditor-figures .path=${[election, round, count]}></kp-auditor-figures>`;
    }
    const place = { election, round: Number(round), count: Number(count) };
    const path = [election, round, count, ...rest];
    return html`<p class="no-print"><a href=${countPage(place)}>${say('auditor.backToFigures')}</a></p>
      ${below(what, path)}`;
  }
}

function below(what: string, path: string[]): TemplateResult {
  switch (what) {
    case 'sheet':
      return html`<kp-auditor-sheet .path=${path}></kp-auditor-sheet>`;
    case 'batches':
    case 'batch':
      return html`<kp-auditor-batches .path=${path}></kp-auditor-batches>`;
    case 'steps':
      return html`<kp-auditor-steps .path=${path}></kp-auditor-steps>`;
    default:
      return html`<kp-auditor-sheets .path=${path}></kp-auditor-sheets>`;
  }
}

customElements.define('kp-auditor-round', RoundPage);
