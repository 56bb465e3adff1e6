import { type TemplateResult, html, nothing } from 'lit';
import { clock, name, say } from '../texts.js';
import type { Entry, RulingView, SheetHistory } from './answers.js';

/** Everything that was ever recorded of a sheet: slips, readings set aside, earlier decisions. */
export function sheetHistory(history: SheetHistory): TemplateResult {
  return html`<ol class="head-history">
    ${history.readings.map(
      (reading) => html`<li>
        <strong>${say('head.readingBy', { reading: reading.reading, teller: reading.teller })}</strong>
        ${reading.setAside === undefined
          ? nothing
          : html`<em>${say('head.wasSetAside', { reason: reading.setAside })}</em>`}
        <ol>
          ${reading.entries.map(
            (entry, index) => html`<li data-slip=${index < reading.entries.length - 1}>
              ${clock(entry.at)}: ${what(entry)}
              ${index < reading.entries.length - 1
                ? html`<span class="head-badge">${say('head.slip')}</span>`
                : nothing}
            </li>`,
          )}
        </ol>
      </li>`,
    )}
    ${history.acceptances.map(
      (one) => html`<li>
        <strong>${accepted(one.grounds)}</strong> ${clock(one.at)}, ${one.by}: ${what(one)}
        ${one.note === '' ? nothing : html`<q>${one.note}</q>`}
      </li>`,
    )}
    ${history.rulings.map(
      (one) => html`<li>
        <strong>${say(one.valid ? 'head.ruledValid' : 'head.ruledInvalid')}</strong>
        ${clock(one.at)}, ${one.by}: ${why(one)}
        ${one.note === '' ? nothing : html`<q>${one.note}</q>`}
        <span class="soft">${say('head.wasPresent', { names: one.present.join(', ') })}</span>
      </li>`,
    )}
  </ol>`;
}

function what(entry: Pick<Entry, 'marks' | 'defects'>): string {
  const marks = entry.marks === '' ? say('head.noMarks') : entry.marks;
  return [marks, ...entry.defects.map((defect) => name('defect', defect))].join(' · ');
}

function why(ruling: RulingView): string {
  return ruling.grounds === undefined
    ? name('refusal', ruling.reason ?? '')
    : name('validityGrounds', ruling.grounds);
}

function accepted(grounds: string): string {
  switch (grounds) {
    case 'HEAD_TELLER_LOOKED':
      return say('head.acceptedLooked');
    case 'READINGS_AGREE_ALIGNED':
      return say('head.acceptedAligned');
    default:
      return say('head.acceptedAgree');
  }
}
