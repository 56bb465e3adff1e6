/** How far the papers are: accepted and provisional apart. */
import { type TemplateResult, html, svg } from 'lit';
import { say } from '../texts.js';
import type { SheetsSoFar } from './sheets.js';

export function progressSection(sheets: SheetsSoFar): TemplateResult {
  const kinds: (readonly [string, string, number])[] = [
    ['counted', say('presidium.sheetsCounted'), sheets.counted],
    ['awaiting', say('presidium.sheetsAwaiting'), sheets.awaitingRuling],
    ['differing', say('presidium.sheetsDiffering'), sheets.differing],
    ['read', say('presidium.sheetsBeingRead'), sheets.beingRead],
    ['unread', say('presidium.sheetsUnread'), sheets.unread],
  ];
  return html`<section class="card presidium-progress" aria-labelledby="progress-title">
    <h2 id="progress-title">${say('presidium.progress')}</h2>
    <p class="presidium-progress-figure">
      <span class="figure">${sheets.counted} / ${sheets.collected}</span>
      <span>${say('presidium.sheetsInTally')}</span>
      <strong class="presidium-outstanding">${sheets.outstanding === 0
        ? say('presidium.nothingOutstanding')
        : say('presidium.outstanding', { sheets: sheets.outstanding })}</strong>
    </p>
    ${sheetsBar(kinds, sheets.collected)}
    <ul class="presidium-kinds">
      ${kinds.map(
        ([kind, label, figure]) => html`<li data-kind=${kind}>
          <svg class="presidium-key" viewBox="0 0 10 10" aria-hidden="true"><rect class=${`sheets-${kind}`} width="10" height="10"></rect></svg>
          <span>${label}</span> <strong>${figure}</strong>
        </li>`,
      )}
    </ul>
  </section>`;
}

function sheetsBar(
  kinds: readonly (readonly [string, string, number])[],
  collected: number,
): TemplateResult {
  let from = 0;
  const parts = kinds.map(([kind, , figure]) => {
    const x = from;
    const width = collected === 0 ? 0 : (100 * figure) / collected;
    from += width;
    return svg`<rect class=${`sheets-${kind}`} x=${x} width=${width} height="10"></rect>`;
  });
  return html`<svg class="bar presidium-sheets-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-ground" width="100" height="10"></rect>${parts}
  </svg>`;
}
