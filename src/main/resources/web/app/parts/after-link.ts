import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';

/** Leads to what follows the assembly. */
export function afterLink(): TemplateResult {
  return html`<p class="no-print"><a class="button" href="#/conclusion">${say('after.link')}</a></p>`;
}
