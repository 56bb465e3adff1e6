import { type TemplateResult, html, nothing } from 'lit';
import type { Reason } from '../api/client.js';
import { inLanguage } from '../texts.js';

/** Why something was refused: every reason with its article. */
export function reasonList(reasons: readonly Reason[]): TemplateResult {
  return html`<ul class="notice notice-bad reasons">
    ${reasons.map((reason) => html`<li data-code=${reason.code}>${reasonText(reason)}</li>`)}
  </ul>`;
}

/** One reason in a sentence, with the article that says so. */
export function reasonText(reason: Reason): TemplateResult {
  return html`${inLanguage(reason.detail)}${reason.article
    ? html` <cite class="article">(${inLanguage(reason.article)})</cite>`
    : nothing}`;
}
