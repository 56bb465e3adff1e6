import { type TemplateResult, html } from 'lit';
import { Page } from '../parts/page.js';
import { HOME, signedIn } from '../session.js';
import { say } from '../texts.js';
import './consolidated-page.js';
import './list-page.js';
import './one-page.js';
import './reported-one-page.js';
import './reported-page.js';

/** What an assembly sees of those below it; what the address names is chosen here. */
class SubordinatesPage extends Page {
  protected override render(): TemplateResult {
    const [place = '', ...rest] = this.path;
    const link = (to: string, words: string, here: boolean) =>
      html`<li><a class="button" href=${to} aria-current=${here ? 'page' : 'false'}>${words}</a></li>`;
    return html`<nav class="subordinate-menu no-print" aria-label=${say('subordinates.menu')}>
        <ul>
          ${link(`#${HOME[signedIn().role]}`, say('subordinates.home'), false)}
          ${link('#/subordinates', say('subordinates.all'), place === '')}
          ${link('#/subordinates/reported', say('reported.menu'), place === 'reported' && rest.length === 0)}
          ${link('#/subordinates/consolidated', say('subordinates.sums'), place === 'consolidated' && rest.length === 0)}
        </ul>
      </nav>
      ${shown(place, rest)}`;
  }
}

function shown(place: string, rest: string[]): TemplateResult {
  switch (place) {
    case 'at':
      return html`<kp-subordinate-one .path=${rest}></kp-subordinate-one>`;
    case 'reported':
      return rest.length === 2
        ? html`<kp-reported-one .path=${rest}></kp-reported-one>`
        : html`<kp-reported .path=${rest}></kp-reported>`;
    case 'consolidated':
      return html`<kp-consolidated .path=${rest}></kp-consolidated>`;
    default:
      return html`<kp-subordinate-list></kp-subordinate-list>`;
  }
}

customElements.define('kp-subordinates', SubordinatesPage);
