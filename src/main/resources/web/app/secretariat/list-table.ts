/** The editable table of a candidate list; what is wrong with a line stands in the line. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Finding } from '../api/results.js';
import { say } from '../texts.js';
import { dayOrNothing } from './dates.js';
import { findingText } from './list-findings.js';
import { NOMINATIONS, type Nomination, type Row, isEmpty } from './rows.js';

export interface TableActions {
  change(index: number, part: Partial<Row>): void;
  move(index: number, by: number): void;
  insert(index: number): void;
  removeLine(index: number): void;
  /** Several lines were pasted into line `index`. */
  pasted(index: number, text: string): void;
}

function nominationText(nomination: Nomination): string {
  switch (nomination) {
    case 'CONVENING_COMMITTEE':
      return say('secretariat.byCommittee');
    case 'ASSEMBLY':
      return say('secretariat.byAssembly');
    case 'SELF':
      return say('secretariat.bySelf');
  }
}

function headings(more: boolean): TemplateResult {
  return html`<thead><tr>
    <th scope="col" class="number">${say('secretariat.columnNumber')}</th>
    <th scope="col">${say('secretariat.fullName')}</th>
    <th scope="col">${say('secretariat.born')}</th>
    <th scope="col">${say('secretariat.memberSince')}</th>
    <th scope="col">${say('secretariat.official')}</th>
    <th scope="col">${say('secretariat.nomination')}</th>
    ${more ? html`<th scope="col">${say('secretariat.lineActions')}</th>` : nothing}
  </tr></thead>`;
}

/** The table to write in. `findings` are those of the row. */
export function listTable(
  rows: readonly Row[],
  findings: (index: number) => readonly Finding[],
  actions: TableActions,
): TemplateResult {
  let number = 0;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('secretariat.listTable')}>
    <table class="candidate-table">
      <caption class="visually-hidden">${say('secretariat.listTable')}</caption>
      ${headings(true)}
      <tbody>
        ${rows.map((row, index) => line(row, index, isEmpty(row) ? 0 : ++number, findings(index), actions, rows.length))}
      </tbody>
    </table>
  </div>`;
}

function line(
  row: Row,
  index: number,
  number: number,
  findings: readonly Finding[],
  actions: TableActions,
  rows: number,
): TemplateResult {
  const place = index + 1;
  const about = `line-${place}-findings`;
  const invalid = findings.some(({ severity }) => severity === 'FAULT');
  const wrong = invalid || unreadable(row.born, `born-${place}`) || unreadable(row.memberSince, `since-${place}`);
  return html`<tr class=${wrong ? 'fault' : ''} data-row=${place}>
    <td class="number">${number === 0 ? '' : number}</td>
    <td class="person">
      <input name=${`name-${place}`} aria-label=${say('secretariat.nameOfLine', { line: place })} .value=${row.name}
        maxlength="200" autocomplete="off" spellcheck="false" aria-invalid=${invalid}
        aria-describedby=${findings.length > 0 ? about : nothing}
        @input=${(event: Event) => actions.change(index, { name: typed(event) })}
        @paste=${(event: ClipboardEvent) => paste(event, index, actions)}
        @keydown=${(event: KeyboardEvent) => step(event)}>
      ${findings.length === 0 ? nothing : html`<div id=${about}>${findings.map(findingText)}</div>`}
    </td>
    ${dayCell(row.born, `born-${place}`, say('secretariat.bornOfLine', { line: place }), (born) => actions.change(index, { born }))}
    ${dayCell(row.memberSince, `since-${place}`, say('secretariat.sinceOfLine', { line: place }), (memberSince) =>
      actions.change(index, { memberSince }),
    )}
    <td class="centre"><input type="checkbox" name=${`official-${place}`}
      aria-label=${say('secretariat.officialOfLine', { line: place })} .checked=${row.officialMember}
      @change=${(event: Event) => actions.change(index, { officialMember: (event.target as HTMLInputElement).checked })}></td>
    <td><select name=${`nomination-${place}`} aria-label=${say('secretariat.nominationOfLine', { line: place })}
      @change=${(event: Event) => actions.change(index, { nomination: typed(event) as Nomination })}>
      ${NOMINATIONS.map((one) => html`<option value=${one} ?selected=${one === row.nomination}>${nominationText(one)}</option>`)}
    </select></td>
    <td class="actions">
      ${action('↑', say('secretariat.moveUp', { line: place }), () => actions.move(index, -1), index === 0)}
      ${action('↓', say('secretariat.moveDown', { line: place }), () => actions.move(index, 1), place === rows)}
      ${action('+', say('secretariat.insertBelow', { line: place }), () => actions.insert(place))}
      ${action('✕', say('secretariat.removeLine', { line: place }), () => actions.removeLine(index))}
    </td>
  </tr>`;
}

/** Whether it is no day; while it is being typed nobody is told. */
function unreadable(value: string, field: string): boolean {
  return !dayOrNothing(value) && document.activeElement?.getAttribute('name') !== field;
}

function dayCell(value: string, field: string, label: string, change: (value: string) => void): TemplateResult {
  const readable = !unreadable(value, field);
  return html`<td class="day">
    <input name=${field} aria-label=${label} .value=${value} autocomplete="off" inputmode="numeric"
      placeholder=${say('secretariat.dayForm')} aria-invalid=${!readable} aria-describedby=${readable ? nothing : `${field}-fault`}
      @input=${(event: Event) => change(typed(event))} @blur=${() => change(value)}
      @keydown=${(event: KeyboardEvent) => step(event)}>
    ${readable ? nothing : html`<p class="field-fault" id=${`${field}-fault`}>${say('secretariat.dayUnreadable')}</p>`}
  </td>`;
}

function action(sign: string, label: string, act: () => void, disabled = false): TemplateResult {
  return html`<button type="button" class="quiet" title=${label} aria-label=${label} ?disabled=${disabled} @click=${act}>${sign}</button>`;
}

function typed(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

/** Several lines or cells go into the table; a single one into the field, as always. */
function paste(event: ClipboardEvent, index: number, actions: TableActions): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (/[\t\n]/.test(text.trim())) {
    event.preventDefault();
    actions.pasted(index, text);
  }
}

/** Enter and the arrows go to the same column of the next line, as in a spreadsheet. */
function step(event: KeyboardEvent): void {
  const down = event.key === 'Enter' || event.key === 'ArrowDown';
  if (!down && event.key !== 'ArrowUp') {
    return;
  }
  const cell = (event.target as HTMLElement).closest('td')!;
  const row = cell.parentElement as HTMLTableRowElement;
  const next = (down ? row.nextElementSibling : row.previousElementSibling) as HTMLTableRowElement | null;
  next?.cells[cell.cellIndex]?.querySelector('input')?.focus();
  event.preventDefault();
}

/** The table to read. */
export function listShown(rows: readonly Row[]): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('secretariat.listTable')}>
    <table>
      <caption class="visually-hidden">${say('secretariat.listTable')}</caption>
      ${headings(false)}
      <tbody>
        ${rows.map(
          (row, index) => html`<tr>
            <td class="number">${index + 1}</td>
            <th scope="row">${row.name}</th>
            <td>${row.born}</td>
            <td>${row.memberSince}</td>
            <td>${say(row.officialMember ? 'secretariat.yes' : 'secretariat.no')}</td>
            <td>${nominationText(row.nomination)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
