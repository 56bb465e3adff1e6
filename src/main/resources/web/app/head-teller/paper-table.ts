import { type TemplateResult, html, nothing } from 'lit';
import type { Candidate, PaperKind } from '../api/types.js';
import { name, say } from '../texts.js';
import type { LineMark, SheetSeen } from './answers.js';
import { levelsOf, linesOf, markedLines, votesOf } from './marks.js';

/** What a table of a paper needs to know of the list. */
export interface PaperList {
  readonly candidates: readonly Candidate[];
  readonly paper: PaperKind;
  readonly seats: number;
}

/** What the head of a column says, and what was seen. */
interface Column extends Pick<SheetSeen, 'marks' | 'defects'> {
  readonly title: string;
}

interface Read extends Column {
  readonly lines: ReadonlyMap<number, LineMark>;
}

/**
 * What several people saw on one paper, side by side: the lines anybody found marked, with the names
 * beside the numbers; what is not the same everywhere is marked as different.
 */
export function paperTable(list: PaperList, columns: readonly Column[], caption: string): TemplateResult {
  const read = columns.map((column) => ({ ...column, lines: linesOf(column.marks, list.paper) }));
  const marked = markedLines(read.map((one) => one.lines));
  const defects = [...new Set(columns.flatMap((one) => one.defects))];
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="head-paper">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">${say('head.number')}</th>
          <th scope="col">${say('head.name')}</th>
          ${read.map((one) => html`<th scope="col">${one.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${marked.map((number) => line(list, number, read))}
        ${marked.length === 0
          ? html`<tr><td></td><td colspan=${read.length + 1}>${unmarked(list.paper)}</td></tr>`
          : nothing}
        ${defects.map((defect) => defectLine(defect, read))} ${votes(list, read)}
      </tbody>
    </table>
  </div>`;
}

function line(list: PaperList, number: number, read: readonly Read[]): TemplateResult {
  const cells = read.map((one) => one.lines.get(number) ?? null);
  return row(
    html`<td class="number">${number}</td>
      <th scope="row">${list.candidates.find((one) => one.number === number)?.name ?? ''}</th>`,
    cells.map((mark) => markName(mark, list.paper)),
    `line-${number}`,
  );
}

function defectLine(defect: string, read: readonly Read[]): TemplateResult {
  return row(
    html`<td></td><th scope="row">${name('defect', defect)}</th>`,
    read.map((one) => say(one.defects.includes(defect) ? 'head.seen' : 'head.notSeen')),
    `defect-${defect}`,
  );
}

function votes(list: PaperList, read: readonly Read[]): TemplateResult {
  if (list.paper === 'THREE_LEVELS') {
    return html`<tr class="head-votes">
      <td></td>
      <th scope="row">${say('head.levels')}</th>
      ${read.map((one) => html`<td>${levelsOf(one.lines, list.candidates.length)}</td>`)}
    </tr>`;
  }
  const figures = read.map((one) => votesOf(one.lines, list.paper, list.candidates.length));
  return html`<tr class="head-votes">
    <td></td>
    <th scope="row">${list.seats === 0
      ? say('head.agreed')
      : say('head.votesOfSeats', { seats: list.seats })}</th>
    ${figures.map(
      (votes) => html`<td>${votes}${list.seats > 0 && votes > list.seats
        ? html` <strong class="field-fault">${say('head.overVote')}</strong>`
        : nothing}</td>`,
    )}
  </tr>`;
}

/** A row, marked in words and colour where its cells are not all the same. */
function row(head: TemplateResult, cells: readonly string[], key: string): TemplateResult {
  const differs = new Set(cells).size > 1;
  return html`<tr class=${differs ? 'head-differs' : ''} data-row=${key}>
    ${head}
    ${cells.map(
      (cell, index) => html`<td>${cell}${differs && index === cells.length - 1
        ? html` <span class="head-badge">≠ ${say('head.differs')}</span>`
        : nothing}</td>`,
    )}
  </tr>`;
}

/** A column for each reading of a sheet. */
export function readingColumns(readings: readonly SheetSeen[]): Column[] {
  return readings.map(({ reading, teller, marks, defects }) => ({
    title: say('head.readingBy', { reading, teller }),
    marks,
    defects,
  }));
}

/** What a mark on a line is called; no mark is something too. */
export function markName(mark: LineMark, paper: PaperKind): string {
  switch (mark) {
    case 'STRUCK':
      return say('head.markStruck');
    case 'CHOSEN':
      return say('head.markChosen');
    case 'DISAGREE':
      return say('head.markDisagree');
    case 'BOTH':
      return say('head.markBoth');
    case 'NEITHER':
      return say('head.markNeither');
    case 'CONFIDENCE':
      return say('head.markConfidence');
    case 'LOW':
      return say('head.markLow');
    case 'SEVERAL_BOXES':
      return say('head.markSeveral');
    case 'NO_BOX':
      return say('head.markNeither');
    case null:
      return unmarkedLine(paper);
  }
}

function unmarkedLine(paper: PaperKind): string {
  switch (paper) {
    case 'STRIKE_OUT':
      return say('head.lineStands');
    case 'AGREE_DISAGREE':
      return say('head.lineAgrees');
    case 'MARK_FOR':
      return say('head.lineUnmarked');
    case 'THREE_LEVELS':
      return say('head.lineHigh');
  }
}

function unmarked(paper: PaperKind): string {
  switch (paper) {
    case 'STRIKE_OUT':
      return say('head.nobodyStruck');
    case 'AGREE_DISAGREE':
      return say('head.everyLineAgrees');
    case 'MARK_FOR':
      return say('head.nobodyMarked');
    case 'THREE_LEVELS':
      return say('head.everyLineHigh');
  }
}
