/** What a vote of confidence or an opinion poll came to, person by person. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Outcome, PersonView } from '../api/results.js';
import type { TallyLine, TallyView } from '../api/types.js';
import { name, percent, say } from '../texts.js';

/** Everybody on the list with their figures and what follows from them. */
export function personLines(outcome: Outcome, tally: TallyView): TemplateResult {
  const persons = outcome.persons ?? [];
  const words = summary(outcome);
  return html`<p><strong>${words}</strong></p>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${words}>
      <table class="person-lines">
        <caption>${say('levels.caption')}</caption>
        <thead><tr>
          <th scope="col" class="number">${say('levels.number')}</th>
          <th scope="col">${say('levels.name')}</th>
          ${outcome.kind === 'CONFIDENCE'
            ? html`<th scope="col" class="number">${say('keying.levelHigh')}</th>
                <th scope="col" class="number">${say('keying.levelConfidence')}</th>
                <th scope="col" class="number">${say('keying.levelLow')}</th>`
            : html`<th scope="col" class="number">${say('levels.agree')}</th>`}
          <th scope="col">${say('levels.follows')}</th>
        </tr></thead>
        <tbody>${persons.map((person) => row(person, tally))}</tbody>
      </table>
    </div>`;
}

/** One sentence on all of them. */
export function summary(outcome: Outcome): string {
  const persons = outcome.persons ?? [];
  if (outcome.kind === 'POLLED') {
    return say('levels.supported', {
      supported: persons.filter((one) => one.supported).length,
      persons: persons.length,
    });
  }
  return say('levels.consequences', {
    removed: persons.filter((one) => one.consequence === 'REMOVED').length,
    out: persons.filter((one) => one.consequence === 'OUT_OF_PLANNING').length,
    persons: persons.length,
  });
}

/** What follows for one person, in words. */
export function followsText(person: PersonView): string {
  return person.consequence !== undefined
    ? name('consequence', person.consequence)
    : say(person.supported ? 'levels.isSupported' : 'levels.isNotSupported');
}

function row(person: PersonView, tally: TallyView): TemplateResult {
  const line = tally.candidates.find((one) => one.number === person.number);
  return html`<tr data-person=${person.number} data-consequence=${person.consequence ?? nothing}>
    <td class="number">${person.number}</td>
    <th scope="row"><bdi>${person.name}</bdi></th>
    ${line === undefined ? nothing : figures(person, line)}
    <td>${followsText(person)}</td>
  </tr>`;
}

function figures(person: PersonView, line: TallyLine): TemplateResult {
  return person.consequence === undefined
    ? figure(line.votes, line.percentage)
    : html`${figure(line.high ?? 0, line.highPercentage ?? '')}
        ${figure(line.confidence ?? 0, line.confidencePercentage ?? '')}
        ${figure(line.low ?? 0, line.lowPercentage ?? '')}`;
}

function figure(papers: number, share: string): TemplateResult {
  return html`<td class="number">${papers} <span class="soft">${percent(share)}</span></td>`;
}
