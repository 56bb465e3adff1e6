import { type TemplateResult, html, nothing } from 'lit';
import type { MakeUp, OfficeSums, TraitView } from '../api/subordinates.js';
import { name, say } from '../texts.js';

/** What those elected are made up of, one table for each office; below a heading of the source where there are several. */
export function officesSection(offices: readonly OfficeSums[], source = ''): TemplateResult {
  return offices.length === 0
    ? html`<p class="notice">${say('subordinates.noElections')}</p>`
    : html`${offices.map(
        (one) => html`<section class="card make-up" data-office=${one.office}>
          ${source === '' ? html`<h3>${name('office', one.office)}</h3>` : html`<h4>${name('office', one.office)}</h4>`}
          <p>
            ${say('subordinates.officeSums', {
              elected: one.makeUp.people,
              seats: one.seats,
              confirmed: one.confirmed,
              elections: one.elections,
            })}
          </p>
          ${one.makeUp.people === 0 ? nothing : makeUpTables(one.makeUp, source === '' ? name('office', one.office) : `${name('office', one.office)} (${source})`)}
        </section>`,
      )}`;
}

/** The tables of one body; `of` tells them apart for who cannot see. */
export function makeUpTables(makeUp: MakeUp, of: string): TemplateResult {
  const caption = say('subordinates.makeUpOf', { name: of });
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${say('subordinates.trait')}</th>
            <th scope="col" class="number">${say('subordinates.people')}</th>
            <th scope="col" class="number">${say('subordinates.share')}</th>
            <th scope="col" class="number">${say('subordinates.unknown')}</th>
            <th scope="col">${say('subordinates.target')}</th>
          </tr>
        </thead>
        <tbody>
          ${makeUp.traits.map(
            (one) => html`<tr data-trait=${one.trait}>
              <th scope="row">${name('trait', one.trait)}</th>
              <td class="number">${one.count}</td>
              <td class="number">${shareOf(one.count, makeUp.people)}</td>
              <td class="number">${one.unknown}</td>
              <td data-answer=${one.answer ?? ''}>${targetText(one)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${spread(say('subordinates.qualification'), 'qualification', makeUp.qualifications, makeUp.qualificationUnknown)}
    ${spread(say('subordinates.politicalTheory'), 'politicalTheory', makeUp.politicalTheory, makeUp.politicalTheoryUnknown)}`;
}

/** For display only: a target is decided by the service, in whole numbers. */
function shareOf(count: number, people: number): string {
  return `${(Math.floor((count * 10_000) / people) / 100).toLocaleString('vi-VN')}%`;
}

function targetText({ atLeastPercent, answer, missing, unknown }: TraitView): TemplateResult {
  if (atLeastPercent === undefined || answer === undefined) {
    return html`<span class="soft">${say('subordinates.noTarget')}</span>`;
  }
  const words =
    answer === 'MET'
      ? say('subordinates.met')
      : answer === 'NOT_MET'
        ? say('subordinates.notMet', { missing: missing ?? 0 })
        : say('subordinates.undecided', { unknown });
  return html`${say('subordinates.atLeast', { percent: atLeastPercent })}: <strong>${words}</strong>`;
}

function spread(
  title: string,
  group: string,
  counts: Readonly<Record<string, number>>,
  unknown: number,
): TemplateResult {
  const known = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => `${name(group, code)} ${count}`);
  const words = unknown > 0 ? [...known, `${say('subordinates.unknown').toLowerCase()} ${unknown}`] : known;
  return html`<p><strong>${title}:</strong> ${words.join(', ')}.</p>`;
}
