import { type TemplateResult, html, nothing } from 'lit';
import { say } from '../texts.js';
import type { Offer } from './batch-groups.js';

/** One batch of the teller's list; with an address it can be chosen, and Enter takes the one `first`. */
export function batchLine(offer: Offer, address: string | null, first: boolean): TemplateResult {
  const { batch, sheets } = offer.batch;
  const text = html`<span class="batch-number figure">${batch}</span>
    <span class="batch-sheets">${say('teller.sheets', { sheets })}</span>
    <strong class="batch-standing">${standingText(offer)}</strong>
    ${first ? html`<kbd>Enter</kbd>` : nothing}`;
  return html`<li data-batch=${batch} data-standing=${offer.standing.kind}>
    ${address === null
      ? html`<span class="batch-line">${text}</span>`
      : html`<a class=${`batch-line ${first ? 'batch-first' : ''}`} href=${address}>${text}</a>`}
  </li>`;
}

function standingText({ batch, standing }: Offer): string {
  switch (standing.kind) {
    case 'mine':
      return say('teller.mine', { keyed: standing.keyed, sheets: batch.sheets });
    case 'free':
      return say('teller.free');
    case 'done':
      return say('teller.done');
    case 'taken':
      return say('teller.taken');
    case 'setAside':
      return say('teller.setAside');
  }
}
