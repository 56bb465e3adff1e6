import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import type { ElectionView } from '../api/types.js';
import { signedIn } from '../session.js';
import { dayAndTime, name, say } from '../texts.js';
import { parseCheckpoint } from './checkpoint.js';
import {
  type LedgerEntry,
  PAGE_SIZE,
  findEntries,
  isWithheld,
  presentCheckpoint,
} from './ledger-entries.js';
import { queryOf, searchForm } from './ledger-search.js';
import { LoadedPage } from './loaded-page.js';
import { entryPage, ledgerPage, scrolling, subjectInWords } from './places.js';

interface Loaded {
  readonly query: URLSearchParams;
  readonly entries: readonly LedgerEntry[];
  readonly size: bigint;
  readonly elections: readonly ElectionView[];
}

/** The ledger, a page of it at a time, and what one searches it by. */
class LedgerPage extends LoadedPage {
  static override properties = {
    ...LoadedPage.properties,
    loaded: { state: true },
    command: { state: true },
    actor: { state: true },
  };

  declare private loaded: Loaded | null;
  /** Sought within what is loaded: the API does not seek by them. */
  declare private command: string;
  declare private actor: string;

  constructor() {
    super();
    this.loaded = null;
    this.command = '';
    this.actor = '';
  }

  protected override async load(): Promise<() => void> {
    const query = new URLSearchParams(this.path[0] ?? '');
    const [entries, note, elections] = await Promise.all([
      findEntries(query),
      presentCheckpoint(),
      get<ElectionView[]>(`${assemblyPath(signedIn().assembly)}/elections`),
    ]);
    const { size } = parseCheckpoint(note).head;
    return () => (this.loaded = { query, entries, size, elections: elections.body });
  }

  protected override render(): TemplateResult {
    const { loaded } = this;
    return html`<h1>${say('auditor.ledger')}</h1>
      ${loaded === null
        ? this.waiting()
        : html`${this.fault()}
            <p>${say('auditor.ledgerSize', { size: String(loaded.size) })}</p>
            ${searchForm(loaded.query, loaded.elections)} ${this.found(loaded)}`}`;
  }

  private found(loaded: Loaded): TemplateResult {
    const subject = loaded.query.get('subject');
    const shown = loaded.entries.filter((entry) => this.isSought(entry));
    return html`<section class="card auditor-below" aria-labelledby="found">
      <h2 id="found">${say('auditor.found')}</h2>
      <p>${subject === null ? say('auditor.foundAll') : say('auditor.foundAbout', { subject: subjectInWords(subject) })}
        ${loaded.query.has('position')
          ? html`· ${say('auditor.pathSheet', { number: loaded.query.get('position')! })}`
          : nothing}</p>
      <div class="row auditor-within">
        <label>${say('auditor.command')}
          <select name="command" .value=${this.command}
            @change=${(event: Event) => (this.command = (event.target as HTMLSelectElement).value)}>
            <option value="">${say('auditor.any')}</option>
            ${commands(loaded.entries).map(
              (one) => html`<option value=${one} ?selected=${one === this.command}>${name('command', one)}</option>`,
            )}
          </select></label>
        <label>${say('auditor.actor')}
          <input name="actor" autocomplete="off" .value=${this.actor}
            @input=${(event: Event) => (this.actor = (event.target as HTMLInputElement).value)}></label>
        <p role="status">${say('auditor.shown', { shown: shown.length, loaded: loaded.entries.length })}</p>
      </div>
      ${shown.length === 0
        ? html`<p class="notice">${say('auditor.nothingFound')}</p>`
        : scrolling(say('auditor.found'), entryTable(shown))}
      ${pages(loaded)}
    </section>`;
  }

  private isSought(entry: LedgerEntry): boolean {
    if (this.command === '' && this.actor === '') {
      return true;
    }
    return (
      !isWithheld(entry) &&
      (this.command === '' || entry.command === this.command) &&
      entry.actor.includes(this.actor.trim())
    );
  }
}

function commands(entries: readonly LedgerEntry[]): string[] {
  const all = entries.flatMap((entry) => (isWithheld(entry) ? [] : [entry.command]));
  return [...new Set(all)].sort((one, other) =>
    name('command', one).localeCompare(name('command', other)),
  );
}

function entryTable(entries: readonly LedgerEntry[]): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">${say('auditor.found')}</caption>
    <thead>
      <tr>
        <th scope="col" class="number">${say('auditor.sequence')}</th>
        <th scope="col">${say('auditor.at')}</th>
        <th scope="col">${say('auditor.actor')}</th>
        <th scope="col">${say('auditor.command')}</th>
        <th scope="col">${say('auditor.subject')}</th>
      </tr>
    </thead>
    <tbody>${entries.map(entryRow)}</tbody>
  </table>`;
}

function entryRow(entry: LedgerEntry): TemplateResult {
  const link = html`<th scope="row" class="number">
    <a href=${entryPage(entry.sequence)}>${entry.sequence}</a>
  </th>`;
  return isWithheld(entry)
    ? html`<tr class="withheld" data-sequence=${entry.sequence}>
        ${link}
        <td colspan="4"><strong>${say('auditor.withheld')}</strong> <code class="hash">${entry.leaf}</code></td>
      </tr>`
    : html`<tr data-sequence=${entry.sequence}>
        ${link}
        <td class="time">${dayAndTime(entry.at)}</td>
        <td>${entry.actor}<br><span class="soft small">${name('role', entry.role)}</span></td>
        <td class="auditor-sentence">${name('command', entry.command)}</td>
        <td>${subjectInWords(entry.subject)}</td>
      </tr>`;
}

/** The way to other pages; each has an address of its own. */
function pages({ query, entries, size }: Loaded): TemplateResult {
  const after = Number(query.get('after') ?? 0);
  const last = entries[entries.length - 1];
  const at = (sequence: number) => {
    const { after: _, ...rest } = queryOf(query);
    return ledgerPage(sequence > 0 ? { ...rest, after: sequence } : rest);
  };
  const all = !query.has('subject') && !query.has('position');
  return html`<nav class="row" aria-label=${say('auditor.pages')}>
    ${after > 0 ? html`<a class="button" href=${at(0)}>${say('auditor.first')}</a>` : nothing}
    ${all && after > 0
      ? html`<a class="button" href=${at(after - PAGE_SIZE)}>${say('auditor.previous')}</a>`
      : nothing}
    ${entries.length === PAGE_SIZE && last !== undefined
      ? html`<a class="button" href=${at(last.sequence)}>${say('auditor.next')}</a>`
      : nothing}
    ${all && size > BigInt(after + PAGE_SIZE)
      ? html`<a class="button" href=${at(Number(size) - PAGE_SIZE)}>${say('auditor.last')}</a>`
      : nothing}
  </nav>`;
}

customElements.define('kp-auditor-ledger', LedgerPage);
