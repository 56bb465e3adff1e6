import { type TemplateResult, html, nothing } from 'lit';
import type { Outcome } from '../api/results.js';
import { personLines } from '../parts/person-lines.js';
import type { TallyView } from '../api/types.js';
import { name, say } from '../texts.js';

/** Those elected in their order, and what is left to the assembly. */
export function outcomeLines(outcome: Outcome, tally: TallyView): TemplateResult {
  if (outcome.persons !== undefined) {
    return personLines(outcome, tally);
  }
  return html`<p><strong>${say('head.electedOf', { elected: outcome.elected.length, seats: tally.seats })}</strong></p>
    ${outcome.elected.length === 0
      ? nothing
      : html`<ol class="head-elected">
          ${outcome.elected.map(
            (one) => html`<li>${one.name} <span class="soft">${say('head.withVotes', { votes: one.votes })}</span></li>`,
          )}
        </ol>`}
    ${outcome.kind === 'TIED_AT_LAST_SEAT' ? tieLine(outcome, tally) : nothing}
    ${outcome.kind === 'SEATS_UNFILLED'
      ? html`<p class="notice notice-doubt">${say('head.unfilled', { seats: outcome.seatsUnfilled ?? 0 })}</p>`
      : nothing}`;
}

function tieLine(outcome: Outcome, tally: TallyView): TemplateResult {
  const names = (outcome.tied ?? []).map((number) => nameOf(tally, number)).join(', ');
  const { tiedVotes: votes = 0, seatsTiedFor: seats = 0 } = outcome;
  return html`<p class="notice notice-doubt">${say('head.tied', { names, votes, seats })}
    ${name('ties', outcome.settlement ?? '')}.</p>`;
}

/** Ballots of a count, invalid ones by reason. */
export function ballotFigures(tally: TallyView): TemplateResult {
  const { ballots } = tally;
  return html`<dl class="facts head-figures-certified">
    <dt>${say('head.issued')}</dt><dd>${tally.issued}</dd>
    <dt>${say('head.collected')}</dt><dd>${tally.collected}</dd>
    <dt>${say('head.valid')}</dt><dd>${ballots.valid}</dd>
    <dt>${say('head.invalid')}</dt><dd>${ballots.invalid}</dd>
    ${Object.entries(ballots.invalidByReason).map(
      ([reason, sheets]) => html`<dt class="head-of-which">${name('refusal', reason)}</dt><dd>${sheets}</dd>`,
    )}
  </dl>`;
}

function nameOf(tally: TallyView, number: number): string {
  return tally.candidates.find((one) => one.number === number)?.name ?? String(number);
}
