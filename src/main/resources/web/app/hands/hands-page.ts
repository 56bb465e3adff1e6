import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { HOME, signedIn } from '../session.js';
import { say } from '../texts.js';
import './count-page.js';
import './motion-form.js';
import './sections-form.js';
import './votes-page.js';

/** Votes by a show of hands, for everybody who has to do with them: each finds what is theirs to do. */
class HandsPage extends Page {
  protected override render(): TemplateResult {
    const { role } = signedIn();
    const [step = '', code = ''] = this.path;
    const within = step !== '';
    return html`<nav class="no-print" aria-label=${say('hands.title')}>
        ${within
          ? html`<a href="#/hands">← ${say('hands.title')}</a>`
          : html`<a href=${`#${HOME[role]}`}>← ${say('hands.home')}</a>`}
      </nav>
      ${within ? this.step(step, code) : nothing}
      ${within
        ? nothing
        : role === 'TELLER'
          ? html`<kp-hands-count></kp-hands-count>`
          : html`<kp-hands-votes></kp-hands-votes>`}`;
  }

  private step(step: string, code: string): TemplateResult {
    const { role } = signedIn();
    const prepares = role === 'SECRETARIAT';
    const counts = role === 'TELLER' || role === 'HEAD_TELLER';
    if (prepares && step === 'sections') {
      return html`<kp-hands-sections></kp-hands-sections>`;
    }
    if (prepares && step === 'motion') {
      return html`<kp-hands-motion .path=${[code]}></kp-hands-motion>`;
    }
    return counts && step === 'count' ? html`<kp-hands-count></kp-hands-count>` : html`<kp-hands-votes></kp-hands-votes>`;
  }
}

customElements.define('kp-hands', HandsPage);
