/** What a round is for, in words. */
import { type TemplateResult, html, nothing } from 'lit';
import type { RoundView, TermsView } from '../api/types.js';
import { say } from '../texts.js';

/** One sentence; empty for a first round. */
export function termsText(terms: TermsView): string {
  const round = terms.after ?? 0;
  if (terms.kind === 'AFTER_ANNULMENT') {
    return say('rounds.afterAnnulment', { round });
  }
  if (terms.kind === 'AMONG_TIED') {
    return say('rounds.amongTied', { round });
  }
  return terms.kind === 'SEATS_LEFT' ? say('rounds.seatsLeft', { round }) : '';
}

/** The same as a line of its own, with how many are to be elected in the round. */
export function termsLine(round: RoundView): TemplateResult | typeof nothing {
  const words = termsText(round.terms);
  return words === ''
    ? nothing
    : html`<p class="notice round-terms"><strong>${words}</strong>
        ${round.alternates > 0
          ? say('rounds.toElectWithAlternates', { seats: round.seats, alternates: round.alternates })
          : say('rounds.toElect', { seats: round.seats })}</p>`;
}
