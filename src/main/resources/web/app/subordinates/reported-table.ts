import { type TemplateResult, html, nothing } from 'lit';
import { type Reported, reportedPage } from '../api/reported.js';
import { officeDay } from '../secretariat/dates.js';
import { name, say } from '../texts.js';
import { congressHead } from './congress-head.js';
import { levelText, turnoutText } from './words.js';

/** Says where figures come from, wherever they were not counted here. */
export function reportedMark(): TemplateResult {
  return html`<span class="stage reported-mark">${say('reported.mark')}</span>`;
}

/** Congresses that were only reported: a table of their own, never rows among those counted here. */
export function reportedTable(list: readonly Reported[]): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('reported.caption')}>
    <table class="subordinates reported">
      <caption>${say('reported.caption')}</caption>
      ${congressHead()}
      <tbody>
        ${list.map(
          (one) => html`<tr data-code=${one.code}>
            <th scope="row">
              <a href=${reportedPage(one.reportedTo, one.code)}>${one.organisation}</a>
              <span class="soft small">${one.name} · ${levelText(one.level)}</span>
              ${one.level > 1 ? html`<span class="soft small">${say('reported.to', { organisation: one.organisationReportedTo })}</span>` : nothing}
            </th>
            <td>${officeDay(one.heldOn)}</td>
            <td>
              ${one.countedHere ? html`<strong>${say('reported.countedHere')}</strong>` : reportedMark()}
              <span class="small subordinate-election">${name('congressProgress', one.progress)}</span>
            </td>
            <td>${turnoutText(one.turnout)}</td>
            <td>
              ${one.offices.map(
                (office) => html`<span class="subordinate-election">${name('office', office.office)}:
                  ${say('subordinates.electedOf', { elected: office.elected, seats: office.seats })}</span>`,
              )}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
