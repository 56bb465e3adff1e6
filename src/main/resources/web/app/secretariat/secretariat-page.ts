import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';
import '../parts/tables-page.js';
import { say } from '../texts.js';
import './assembly-form.js';
import './attendance-form.js';
import './check-in-page.js';
import './delegate-page.js';
import './elections-page.js';
import './list-page.js';
import './nominations-page.js';
import './overview.js';
import './roll-page.js';
import './profiles-page.js';
import './superior-form.js';
import './tellers-page.js';

/** What the secretariat does, a page for each step; the overview has them in the order of work. */
class SecretariatPage extends Page {
  protected override render(): TemplateResult {
    const [step = '', ...rest] = this.path;
    const page = this.page(step, rest);
    return page === null
      ? html`<kp-secretariat-overview></kp-secretariat-overview>`
      : html`<nav class="no-print" aria-label=${say('secretariat.steps')}>
            <a href="#/secretariat">← ${say('secretariat.steps')}</a>
          </nav>
          ${page}`;
  }

  private page(step: string, rest: string[]): TemplateResult | null {
    switch (step) {
      case 'assembly':
        return html`<kp-secretariat-assembly></kp-secretariat-assembly>`;
      case 'attendance':
        return html`<kp-secretariat-attendance></kp-secretariat-attendance>`;
      case 'roll':
        return rest.length === 0
          ? html`<kp-roll></kp-roll>`
          : html`<kp-delegate .path=${rest}></kp-delegate>`;
      case 'check-in':
        return html`<kp-check-in></kp-check-in>`;
      case 'elections':
        return html`<kp-secretariat-elections></kp-secretariat-elections>`;
      case 'list':
        return html`<kp-secretariat-list .path=${rest}></kp-secretariat-list>`;
      case 'nominations':
        return html`<kp-secretariat-nominations .path=${rest}></kp-secretariat-nominations>`;
      case 'tables':
        return html`<kp-tables></kp-tables>`;
      case 'profiles':
        return html`<kp-profiles .path=${rest}></kp-profiles>`;
      case 'superior':
        return html`<kp-superior></kp-superior>`;
      case 'tellers':
        return html`<kp-secretariat-tellers></kp-secretariat-tellers>`;
      default:
        return null;
    }
  }
}

customElements.define('kp-secretariat', SecretariatPage);
