import { type TemplateResult, html, nothing } from 'lit';
import { Refused } from '../api/client.js';
import { reasonList } from '../parts/reasons.js';
import { say } from '../texts.js';
import { PRINTED } from './keys.js';
import type { Outbox } from './outbox.js';

/** Refusals after which no sheet of the reading will ever be taken. */
const FOR_GOOD = ['READING_SET_ASIDE', 'READING_CLOSED', 'READING_UNKNOWN', 'READING_OF_ANOTHER_TELLER'];

/** In plain words, how many sheets are not yet safe with the service, and why. */
export function safety(outbox: Outbox): TemplateResult {
  const waiting = outbox.unsafe.length;
  const { state } = outbox;
  return html`<div class="safety" data-unsafe=${waiting} data-state=${state.kind}>
    <div role="status">
      ${waiting === 0
        ? html`<p class="safe">✓ ${say('safety.allSafe')}</p>`
        : state.kind === 'sending'
          ? html`<p class="unsafe-few">${say('safety.sending', { waiting })}</p>`
          : nothing}
    </div>
    <div role="alert">
      ${state.kind === 'unreachable' && waiting > 0
        ? html`<div class="notice notice-doubt">
            <strong>${say('safety.waiting', { waiting })}</strong>
            <p>${say('safety.unreachable')}</p>
          </div>`
        : nothing}
      ${state.kind === 'signedOut'
        ? html`<div class="notice notice-doubt">
            <strong>${say('safety.waiting', { waiting })}</strong>
            <p>${say('safety.signedOut')}</p>
            <p><kbd>${PRINTED.signIn}</kbd> ${say('safety.signIn')}</p>
          </div>`
        : nothing}
      ${state.kind === 'refused' ? refusal(waiting, state.entry.position, state.refused) : nothing}
    </div>
  </div>`;
}

function refusal(waiting: number, position: number, refused: Refused): TemplateResult {
  const ended = FOR_GOOD.some((code) => refused.has(code));
  return html`<div class="notice notice-bad">
    <strong>${say('safety.refused', { position })}</strong>
    ${reasonList(refused.reasons)}
    <p>${say('safety.waiting', { waiting })} ${say(ended ? 'safety.ended' : 'safety.callHead')}</p>
    <p><kbd>${PRINTED.again}</kbd> ${say('safety.again')}</p>
    <p><kbd>${PRINTED.giveUp}</kbd> ${say('safety.giveUp', { position })}</p>
  </div>`;
}
