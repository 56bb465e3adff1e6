/** Where the round was counted more than once: every count, and by how much it differs. */
import { type TemplateResult, html, nothing } from 'lit';
import type { CountView } from '../api/results.js';
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
  const changed = count.candidates.filter((_, index) => difference.votes[index] !== 0);
  return html`<p class="notice notice-doubt">${say('presidium.differs', { valid: signed(difference.valid) })}
    ${changed.map(
      (line) => html`<br>${line.number}. <bdi>${line.name}</bdi>: ${signed(
        difference.votes[count.candidates.indexOf(line)] ?? 0,
      )}`,
    )}</p>`;
}

function signed(figure: number): string {
  return figure > 0 ? `+${figure}` : String(figure).replace('-', '−');
}
