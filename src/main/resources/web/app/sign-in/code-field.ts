import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';

/** Where the code of the second factor, or a recovery code, is typed. */
export function codeField(): TemplateResult {
  return html`<label>${say('signIn.code')}
      <input name="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" maxlength="40"
        aria-describedby="code-hint" required></label>
    <p class="soft small" id="code-hint">${say('signIn.codeHint')}</p>`;
}
