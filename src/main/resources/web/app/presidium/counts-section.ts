/** Where the round was counted more than once: every count, and by how much it differs. */
import { type TemplateResult, html, nothing } from 'lit';
import type { CountView } from '../api/results.js';
import { changeOf, signedFigure } from '../parts/changes.js';
import { say } from '../texts.js';

export function countsSection(counts: readonly CountView[]): TemplateResult | typeof nothing {
  return counts.length < 2
    ? nothing
    : html`<section class="card presidium-counts" aria-labelledby="counts-title">
        <h2 id="counts-title">${say('presidium.counts')}</h2>
        <ul class="plain">${counts.map(
          (count) => html`<li>
            <strong>${say('presidium.countNumber', { count: count.count })}</strong>
            ${count.recountedFor === undefined
              ? nothing
              : html`– ${say('presidium.recountedFor', { reason: count.recountedFor })}`}<br>
            ${say('presidium.countFigures', {
              valid: count.ballots.valid,
              invalid: count.ballots.invalid,
            })}
            ${differences(count)}
          </li>`,
        )}</ul>
      </section>`;
}

function differences(count: CountView): TemplateResult | typeof nothing {
  const difference = count.difference;
  if (difference === undefined) {
    return nothing;
  }
  if (difference.none) {
    return html`<p class="notice notice-good">${say('presidium.sameAsBefore')}</p>`;
  }
  const changed = count.candidates
    .map((line, index) => ({ line, by: changeOf(difference, index) }))
    .filter((one) => one.by !== '');
  return html`<p class="notice notice-doubt">${say('presidium.differs', { valid: signedFigure(difference.valid) })}
    ${changed.map(
      ({ line, by }) => html`<br>${line.number}. <bdi>${line.name}</bdi>: ${by}`,
    )}</p>`;
}
