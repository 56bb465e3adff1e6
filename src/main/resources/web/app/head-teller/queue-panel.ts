import { type TemplateResult, html, nothing } from 'lit';
import { name, say } from '../texts.js';
import type { Counting } from './board-data.js';
import { type QueueItem, placeOf, queueOf } from './queue.js';

/** How many are listed; all of them are gone through one by one. */
const MOST_LISTED = 30;

/** The papers that wait for the head teller, each with why. */
export function queuePanel(counting: Counting, to: string): TemplateResult {
  const items = queueOf(counting.papers);
  const sheets = items.filter((item) => item.kind !== 'SHIFT');
  return html`<section class="card" aria-labelledby="queue">
    <h2 id="queue">${say('head.queue')}</h2>
    ${items.length === 0
      ? html`<p>${say('head.queueEmpty')}</p>`
      : html`<ul class="plain head-queue">${items.slice(0, MOST_LISTED).map((item) => line(item, to))}</ul>
          ${items.length > MOST_LISTED
            ? html`<p>${say('head.queueMore', { more: items.length - MOST_LISTED, sheets: sheets.length })}</p>`
            : nothing}`}
    ${openForm(to)}
  </section>`;
}

function line(item: QueueItem, to: string): TemplateResult {
  if (item.kind === 'SHIFT') {
    return html`<li data-kind="SHIFT">
      <a href=${`${to}/papers`}>${say('head.whereBatch', { batch: item.batch })}</a>
      <span>${say('head.queueShift')}</span>
    </li>`;
  }
  const { batch, position } = placeOf(item);
  return html`<li data-kind=${item.kind}>
    <a href=${`${to}/papers/${batch}/${position}`}>${say('head.where', { batch, position })}</a>
    <span>${why(item)}</span>
  </li>`;
}

function why(item: Extract<QueueItem, { sheet: unknown }>): string {
  if (item.kind === 'DOUBT') {
    const against = item.sheet.verdict?.reasons ?? [];
    const reasons = against.map((reason) => name('refusal', reason.code)).join(', ');
    return say('head.queueDoubt', { reasons });
  }
  const lines = item.sheet.difference?.lines.map((one) => one.number) ?? [];
  return lines.length === 0
    ? say('head.queueDefects')
    : say('head.queueLines', { numbers: lines.join(', ') });
}

/** Any sheet can be opened by its number, also one that is decided. */
function openForm(to: string): TemplateResult {
  return html`<h3>${say('head.openAny')}</h3>
    <form class="row head-inline" @submit=${(event: Event) => open(event, to)}>
    <label>${say('head.batch')} <input name="batch" type="number" min="1" required></label>
    <label>${say('head.sheet')} <input name="position" type="number" min="1" required></label>
    <button>${say('head.openSheet')}</button>
  </form>`;
}

function open(event: Event, to: string): void {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  location.hash = `${to}/papers/${String(form.get('batch'))}/${String(form.get('position'))}`;
}
