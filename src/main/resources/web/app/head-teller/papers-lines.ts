import { type TemplateResult, html, nothing } from 'lit';
import { say } from '../texts.js';
import type { Place } from './queue.js';

/** Address of a sheet below that of the board. */
export function sheetAddress(to: string, place: Place): string {
  return `${to}/papers/${place.batch}/${place.position}`;
}

/** What was recorded last, with the way back to it: a slip is put right at once. */
export function lastLine(to: string, last: Place | null): TemplateResult | typeof nothing {
  if (last === null) {
    return nothing;
  }
  return last.position === 0
    ? html`<span>✓ ${say('head.justAligned', { batch: last.batch })}</span>`
    : html`<span>✓ ${say('head.justDecided', { batch: last.batch, position: last.position })}
        <a class="button" href=${sheetAddress(to, last)}><kbd>⌫</kbd> ${say('head.openLast')}</a></span>`;
}

/** Nothing is left to look at. */
export function allDone(to: string): TemplateResult {
  return html`<h2 id="paper" tabindex="-1">${say('head.queueDone')}</h2>
    <p>${say('head.queueDoneNext')}</p>
    <p><a class="button primary" href=${to}><kbd>Esc</kbd> ${say('head.toBoard')}</a></p>`;
}

/** What a paper is called. */
export function whereText({ batch, position }: Place): string {
  return position === 0
    ? say('head.whereBatch', { batch })
    : say('head.where', { batch, position });
}
