import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';
import '../parts/tables-page.js';
import { say } from '../texts.js';
import './checkpoint-page.js';
import './entry-page.js';
import './ledger-page.js';
import './overview-page.js';
import './round-page.js';

/** Everything the auditor looks at; what the address names is chosen here. */
class AuditorPage extends Page {
  protected override render(): TemplateResult {
    const [place = '', ...rest] = this.path;
    return html`${menu(place)}${page(place, rest)}`;
  }
}

function page(place: string, rest: string[]): TemplateResult {
  switch (place) {
    case 'ledger':
      return html`<kp-auditor-ledger .path=${rest}></kp-auditor-ledger>`;
    case 'entry':
      return html`<kp-auditor-entry .path=${rest}></kp-auditor-entry>`;
    case 'round':
      return html`<kp-auditor-round .path=${rest}></kp-auditor-round>`;
    case 'checkpoint':
      return html`<kp-auditor-checkpoint .path=${rest}></kp-auditor-checkpoint>`;
    case 'tables':
      return html`<kp-tables></kp-tables>`;
    default:
      return html`<kp-auditor-overview .path=${rest}></kp-auditor-overview>`;
  }
}

function menu(place: string): TemplateResult {
  const link = (to: string, words: string, here: boolean) =>
    html`<li><a class="button" href=${to} aria-current=${here ? 'page' : 'false'}>${words}</a></li>`;
  return html`<nav class="auditor-menu no-print" aria-label=${say('auditor.menu')}>
    <ul>
      ${link('#/auditor', say('auditor.overview'), place === '')}
      ${link('#/auditor/ledger', say('auditor.ledger'), place === 'ledger' || place === 'entry')}
      ${link('#/auditor/checkpoint', say('auditor.checkpoints'), place === 'checkpoint')}
      ${link('#/hands', say('hands.title'), false)}
      ${link('#/conclusion', say('after.title'), false)}
      ${link('#/auditor/tables', say('tables.title'), place === 'tables')}
      ${link('#/subordinates', say('subordinates.title'), false)}
    </ul>
  </nav>`;
}

customElements.define('kp-auditor', AuditorPage);
