import { type TemplateResult, html } from 'lit';
import { clock, say } from '../texts.js';

/**
 * How old the figures are, in words and colour: a broken connection is shown as one, never a stale
 * figure as if it were live.
 *
 * @param live whether the stream is heard from and the figures were loaded since
 * @param loadedAt when the figures were asked for; 0 for not yet
 * @param lastChange when something was last recorded, or null
 */
export function freshness(live: boolean, loadedAt: number, lastChange: string | null): TemplateResult {
  if (loadedAt === 0) {
    return html`<p class="freshness freshness-wait" role="status">${say('fresh.loading')}</p>`;
  }
  const change = lastChange === null ? '' : say('fresh.lastChange', { time: clock(lastChange) });
  return live
    ? html`<p class="freshness freshness-live">
        <strong role="status">${say('fresh.live')}</strong> <span>${change}</span>
      </p>`
    : html`<p class="freshness freshness-stale">
        <strong role="status">${say('fresh.broken')}</strong>
        <span>${say('fresh.asOf', { time: clock(loadedAt), age: age(loadedAt) })}</span>
      </p>`;
}

/** How long ago, in minutes and seconds. */
export function age(then: number): string {
  const seconds = Math.max(0, Math.round((Date.now() - then) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
