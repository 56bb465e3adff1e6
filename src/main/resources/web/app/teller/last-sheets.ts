import { type TemplateResult, html } from 'lit';
import { name, say } from '../texts.js';
import { notation, votes } from './paper.js';
import type { Keying, RecordedSheet } from './sheet-keying.js';
import { verdictName } from './verdict-text.js';

const SHOWN = 10;

/** The last ten sheets, the newest first; those not yet safe say so. */
export function lastSheets(keying: Keying, unsafe: ReadonlySet<number>): TemplateResult {
  const newest = [...keying.recorded.values()]
    .sort((one, other) => other.position - one.position)
    .slice(0, SHOWN);
  return html`<table class="last-sheets">
    <caption>${say('keying.lastSheets')}</caption>
    <thead>
      <tr>
        <th scope="col" class="number">${say('keying.columnSheet')}</th>
        <th scope="col">${say('keying.columnMarks')}</th>
        <th scope="col" class="number">${say('keying.columnVotes')}</th>
        <th scope="col">${say('keying.columnVerdict')}</th>
      </tr>
    </thead>
    <tbody>
      ${newest.map((sheet) => row(keying, sheet, unsafe.has(sheet.position)))}
    </tbody>
  </table>`;
}

function row(keying: Keying, sheet: RecordedSheet, unsafe: boolean): TemplateResult {
  const { marks, defects } = sheet.content;
  const seen = [notation(marks), ...defects.map((defect) => name('defect', defect))].filter((text) => text);
  const kind = sheet.verdict?.kind.toLowerCase() ?? 'awaited';
  return html`<tr data-sheet=${sheet.position}>
    <th scope="row" class="number">${sheet.position}</th>
    <td><span class="one-line">${seen.join('; ') || '–'}</span></td>
    <td class="number">${votes(keying.paper, marks)}</td>
    <td class=${`verdict-${kind}`}>
      ${unsafe
        ? say('keying.unsafe')
        : sheet.verdict === null
          ? say('keying.verdictAwaited')
          : verdictName(sheet.verdict)}
    </td>
  </tr>`;
}
