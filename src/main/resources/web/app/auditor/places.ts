/** Where the auditor's pages are, and which of them shows what a link of the API leads to. */
import { type TemplateResult, html } from 'lit';
import { name, say } from '../texts.js';

/** A round and one of its counts. */
export interface CountPlace {
  readonly election: string;
  readonly round: number;
  readonly count: number;
}

export function countPage(place: CountPlace, ...below: readonly (string | number)[]): string {
  const parts = [place.election, place.round, place.count, ...below];
  return `#/auditor/round/${parts.map(encodeURIComponent).join('/')}`;
}

export function sheetPage(place: CountPlace, batch: number, position: number): string {
  return countPage(place, 'sheet', batch, position);
}

export function ledgerPage(query: Readonly<Record<string, string | number>>): string {
  const text = new URLSearchParams(
    Object.entries(query).map(([field, value]) => [field, String(value)]),
  ).toString();
  return text === '' ? '#/auditor/ledger' : `#/auditor/ledger/${encodeURIComponent(text)}`;
}

export function entryPage(sequence: number | bigint): string {
  return `#/auditor/entry/${sequence}`;
}

/** The page that shows what a link of the service leads to; the overview for one of no page. */
export function pageOf(link: string, place: CountPlace): string {
  const { pathname, searchParams } = new URL(link, location.origin);
  if (pathname.endsWith('/ledger')) {
    return ledgerPage(Object.fromEntries(searchParams));
  }
  const below = pathname.replace(/^.*\/rounds\/\d+\//, '').replace(/^counts\/\d+\//, '');
  const [what = '', batch = '', which = '', position = ''] = below.split('/');
  if (what === 'batches' && which === 'sheets') {
    return position === ''
      ? countPage(place, 'batch', batch)
      : sheetPage(place, Number(batch), Number(position));
  }
  if (what === 'batches' || what === 'steps') {
    return countPage(place, what);
  }
  return what === 'sheets'
    ? countPage(place, 'sheets', ...(searchParams.size === 0 ? [] : [searchParams.toString()]))
    : '#/auditor';
}

const KINDS: Readonly<Record<string, (number: string) => string>> = {
  elections: (code) => say('auditor.pathElection', { code }),
  rounds: (number) => say('auditor.pathRound', { number }),
  counts: (number) => say('auditor.pathCount', { number }),
  batches: (number) => say('auditor.pathBatch', { number }),
  readings: (number) => say('auditor.pathReading', { number }),
  sheets: (number) => say('auditor.pathSheet', { number }),
  versions: (number) => say('auditor.pathVersion', { number }),
  accounts: (code) => say('auditor.pathAccount', { code }),
  witnesses: (code) => say('auditor.pathWitness', { code }),
};

const PLACES: Readonly<Record<string, () => string>> = {
  attendance: () => say('auditor.pathAttendance'),
  'counting-board': () => say('auditor.pathBoard'),
  'candidate-list': () => say('auditor.pathList'),
  alignment: () => say('auditor.pathAlignment'),
  minutes: () => say('auditor.pathMinutes'),
  'readings-needed': () => say('auditor.pathReadingsNeeded'),
};

/** What an entry is about, in words: `batches/3/readings/1` is "batch 3, reading 1". */
export function subjectInWords(subject: string): string {
  if (subject === '') {
    return say('auditor.pathAssembly');
  }
  const parts = subject.split('/');
  const words: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const next = parts[at + 1];
    const kind = KINDS[part];
    if (kind !== undefined && next !== undefined) {
      words.push(kind(next));
      at++;
    } else {
      words.push(PLACES[part]?.() ?? part);
    }
  }
  return words.join(' · ');
}

/** Marks as the paper has them: an empty text says that nothing was marked. */
export function marksInWords(marks: string): string {
  return marks === '' ? say('auditor.noMarks') : marks;
}

/** What else was seen on a paper. */
export function defectsInWords(defects: readonly string[]): string {
  return defects.length === 0 ? '–' : defects.map((defect) => name('defect', defect)).join(', ');
}

/** A table that scrolls inside itself, under a name that no section around it has. */
export function scrolling(label: string, table: TemplateResult): TemplateResult {
  const named = say('auditor.tableOf', { name: label });
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${named}>${table}</div>`;
}

/**
 * A table of rows that scrolls inside itself.
 *
 * @param title what it lists
 * @param columns their headings; of figures, which stand to the right, as `number`
 */
export function tableOf(
  title: string,
  columns: readonly (string | { readonly number: string })[],
  rows: readonly TemplateResult[],
): TemplateResult {
  return scrolling(
    title,
    html`<table>
      <caption class="visually-hidden">${title}</caption>
      <thead>
        <tr>
          ${columns.map((column) =>
            typeof column === 'string'
              ? html`<th scope="col">${column}</th>`
              : html`<th scope="col" class="number">${column.number}</th>`,
          )}
        </tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>`,
  );
}
