import { type TemplateResult, html, nothing } from 'lit';
import type { TallyView } from '../api/types.js';
import { reasonText } from '../parts/reasons.js';
import { say } from '../texts.js';

/**
 * The one line that says whether the count adds up: green when it does, else by how much not.
 *
 * @param full whether each equation that does not hold is named
 */
export function identitiesLine(identities: TallyView['identities'], full = true): TemplateResult {
  return identities.hold
    ? html`<p class="notice notice-good head-identities" role="status">
        <strong>✓ ${say('head.identitiesHold', { checked: identities.checked })}</strong>
      </p>`
    : html`<div class="notice notice-bad head-identities" role="status">
        <p><strong>✗ ${say('head.identitiesBroken', { difference: identities.brokenBy })}</strong></p>
        ${full
          ? html`<ul>
              ${identities.broken.map(
                (identity) => html`<li data-code=${identity.code}>${reasonText(identity)}</li>`,
              )}
            </ul>`
          : nothing}
      </div>`;
}
