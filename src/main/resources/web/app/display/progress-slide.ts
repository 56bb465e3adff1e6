/** How far an election is: papers, never votes. */
import { type TemplateResult, html, nothing } from 'lit';
import type { HallElection } from '../api/hall.js';
import { bar } from '../parts/bar.js';
import { say } from '../texts.js';

export function progressSlide(election: HallElection): TemplateResult {
  return html`<section class="hall-progress">
    <h2>${election.title}</h2>
    ${election.round > 1 ? html`<p>${say('rounds.round', { round: election.round })}</p>` : nothing}
    ${election.count > 1 ? html`<p>${say('display.recount', { count: election.count })}</p>` : nothing}
    ${state(election)}
  </section>`;
}

function state(election: HallElection): TemplateResult {
  switch (election.stage) {
    case 'DRAFT':
      return words(say('display.draft'));
    case 'LIST_APPROVED':
      return words(say('display.listApproved'));
    case 'VOTING':
      return html`${words(say('display.voting'))}
        <p>${say('display.issued', { issued: election.issued ?? 0 })}</p>`;
    case 'COUNTING':
      return counting(election);
    case 'ANNULLED':
      return words(say('display.annulled'));
    default:
      return html`${counting(election)}
        <p class="hall-words">${say('display.counted')}</p>`;
  }
}

function words(text: string): TemplateResult {
  return html`<p class="hall-words">${text}</p>`;
}

function counting(election: HallElection): TemplateResult {
  const collected = election.collected ?? 0;
  const progress = say('display.progress', { accepted: election.accepted, collected });
  return html`<p class="hall-figure">${say('display.checked')}
      <strong>${election.accepted} / ${collected}</strong> ${say('display.papers')}</p>
    <div class="hall-bar">${bar(progress, election.accepted, collected)}</div>
    <p>${say('display.papersFigures', { issued: election.issued ?? 0, collected })} ·
      ${say('display.batches', { accepted: election.batchesAccepted, batches: election.batches })}</p>`;
}
