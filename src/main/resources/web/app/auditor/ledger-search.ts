/** What the ledger is searched by: the sheet, reading, batch, count or round an entry is about. */
import { type TemplateResult, html } from 'lit';
import type { ElectionView } from '../api/types.js';
import { say } from '../texts.js';
import { entryPage, ledgerPage } from './places.js';

const SUBJECT =
  /^elections\/([^/]+)(?:\/rounds\/(\d+))?(?:\/counts\/(\d+))?(?:\/batches\/(\d+))?(?:\/(?:readings\/(\d+)|sheets\/(\d+)))?$/;

/** The fields of an address as an object. */
export function queryOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(query);
}

export function searchForm(
  query: URLSearchParams,
  elections: readonly ElectionView[],
): TemplateResult {
  const subject = query.get('subject') ?? '';
  const [, election, round, count, batch, reading, sheet] = SUBJECT.exec(subject) ?? [];
  const number = (field: string, words: string, value: string | null | undefined) =>
    html`<label>${words}
      <input type="number" name=${field} min="1" max="1000000" .value=${value ?? ''}></label>`;
  return html`<div class="columns">
    <form class="card" @submit=${search}>
      <h2>${say('auditor.searchAbout')}</h2>
      <label>${say('auditor.election')}
        <select name="election">
          <option value="">${say('auditor.any')}</option>
          ${elections.map(
            (one) => html`<option value=${one.code} ?selected=${one.code === election}>${one.title}</option>`,
          )}
        </select></label>
      <div class="fields">
        ${number('round', say('auditor.round'), round)} ${number('count', say('auditor.count'), count)}
        ${number('batch', say('auditor.batch'), batch)} ${number('reading', say('auditor.reading'), reading)}
        ${number('sheet', say('auditor.sheet'), sheet ?? query.get('position'))}
      </div>
      <p class="small">${say('auditor.searchHint')}</p>
      <p class="row">
        <button class="primary">${say('auditor.search')}</button>
        <a class="button" href="#/auditor/ledger">${say('auditor.everything')}</a>
      </p>
    </form>
    <div>
      <form class="card" @submit=${go}>
        <h2>${say('auditor.searchSequence')}</h2>
        <label>${say('auditor.sequence')}
          <input type="number" name="sequence" min="1" required></label>
        <p><button>${say('auditor.open')}</button></p>
      </form>
      <form class="card auditor-below" @submit=${searchPath}>
        <h2>${say('auditor.searchPath')}</h2>
        <label>${say('auditor.pathBelow')}
          <input name="subject" class="code" pattern="[a-z0-9.\/\\-]*" spellcheck="false" autocapitalize="none"
            .value=${subject}></label>
        <p><button>${say('auditor.search')}</button></p>
      </form>
    </div>
  </div>`;
}

function fields(event: SubmitEvent): (field: string) => string {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  return (field) => String(form.get(field) ?? '').trim();
}

/** Each number stands below those before it: a batch without its count is nowhere. */
function search(event: SubmitEvent): void {
  const field = fields(event);
  if (field('election') === '') {
    location.hash = ledgerPage(field('sheet') === '' ? {} : { position: field('sheet') });
    return;
  }
  const named = [field('round'), field('count'), field('batch'), field('reading')];
  const until = named.map((value) => value !== '').lastIndexOf(true) + 1;
  const missing = named.slice(0, until).indexOf('');
  if (missing >= 0) {
    refuse(event.target as HTMLFormElement, ['round', 'count', 'batch'][missing]!);
    return;
  }
  const below = ['rounds', 'counts', 'batches', 'readings'].slice(0, until);
  const subject = [
    `elections/${field('election')}`,
    ...below.map((path, at) => `${path}/${named[at]!}`),
  ].join('/');
  const position = field('sheet');
  location.hash = ledgerPage({ subject, below: 'true', ...(position === '' ? {} : { position }) });
}

function refuse(form: HTMLFormElement, field: string): void {
  const input = form.elements.namedItem(field) as HTMLInputElement;
  input.setCustomValidity(say('auditor.searchMissing'));
  input.reportValidity();
  form.addEventListener('input', () => input.setCustomValidity(''), { once: true });
}

function searchPath(event: SubmitEvent): void {
  location.hash = ledgerPage({ subject: fields(event)('subject'), below: 'true' });
}

function go(event: SubmitEvent): void {
  location.hash = entryPage(Number(fields(event)('sequence')));
}
