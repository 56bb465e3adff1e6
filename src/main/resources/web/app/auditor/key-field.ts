import { type TemplateResult, html, nothing } from 'lit';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { type KeptKey, keepKey, keptKey } from './kept.js';
import { shownKey } from './ledger-entries.js';

/** The key that checkpoints are checked with: the auditor's own, or with a warning the service's. */
export function keyField(changed: () => void, attempt: (work: () => Promise<void>) => Promise<boolean>): TemplateResult {
  const { assembly } = signedIn();
  const key = keptKey(assembly);
  const take = (text: string, source: KeptKey['source']) => {
    keepKey(assembly, { text: text.trim(), source });
    changed();
  };
  return html`<label>${say('auditor.key')}
      <input name="key" autocomplete="off" spellcheck="false" class="code" .value=${key?.text ?? ''}
        @change=${(event: Event) => take((event.target as HTMLInputElement).value, 'OWN')}></label>
    ${key === null || key.text === ''
      ? html`<p>${say('auditor.keyMissing')}</p>`
      : html`<p class=${key.source === 'OWN' ? 'soft' : 'notice notice-doubt'} data-source=${key.source}>
          ${say(key.source === 'OWN' ? 'auditor.keyOwn' : 'auditor.keyOfService')}
        </p>`}
    ${key?.source === 'SERVICE'
      ? nothing
      : html`<p><button type="button" @click=${() => attempt(async () => take(await shownKey(), 'SERVICE'))}>
          ${say('auditor.keyTake')}
        </button></p>`}`;
}

/** What a check that came out right still rests on, when the key is only the service's. */
export function keyCaveat(): string {
  return keptKey(signedIn().assembly)?.source === 'SERVICE' ? say('auditor.keyCaveat') : '';
}

/** The key kept in this browser; the empty text when there is none. */
export function keyText(): string {
  return keptKey(signedIn().assembly)?.text ?? '';
}
