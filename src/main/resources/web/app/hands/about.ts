/** What the assembly decided by a show of hands about an election: its number, its list, its board. */
import { type TemplateResult, html, nothing } from 'lit';
import type { ShowOfHands } from '../api/hands.js';
import { dayAndTime, name, percent, say } from '../texts.js';

export function handsAbout(votes: readonly ShowOfHands[]): TemplateResult | typeof nothing {
  const decided = votes.filter((vote) => vote.result !== undefined);
  return decided.length === 0
    ? nothing
    : html`<section class="card">
        <h2>${say('hands.decided')}</h2>
        <ul class="plain">
          ${decided.map(
            (vote) => html`<li data-result=${vote.result!}>
              ${vote.question}: <strong class="hands-result">${name('handsResult', vote.result!)}</strong>
              ${say('hands.decidedFigures', {
                inFavour: vote.opened!.hands.for,
                against: vote.opened!.hands.against,
                other: vote.opened!.hands.other,
                base: vote.opened!.baseFigure,
                share: percent(vote.opened!.percentage),
              })}
              <span class="small soft">${dayAndTime(vote.declaredAt!)}</span>
            </li>`,
          )}
        </ul>
      </section>`;
}
