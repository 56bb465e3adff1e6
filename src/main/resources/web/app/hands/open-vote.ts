/** A vote that is open or declared: question, base, sections, and the sum against the majority line. */
import { type TemplateResult, html, nothing } from 'lit';
import type { OpenedVote, ShowOfHands } from '../api/hands.js';
import { bar } from '../parts/bar.js';
import { inLanguage, name, percent, say } from '../texts.js';

/** What is put to the vote, as it is read out. */
export function question(vote: ShowOfHands): TemplateResult {
  return html`<p class="hands-question">${vote.question}</p>
    ${vote.names.length === 0
      ? nothing
      : html`<ol class="hands-names">${vote.names.map((one) => html`<li><bdi>${one}</bdi></li>`)}</ol>`}`;
}

/** Which rules the vote follows. */
export function rules(vote: ShowOfHands): TemplateResult {
  return html`<ul class="plain small soft">
    ${vote.rules.map(
      (rule) => html`<li>${rule.article === undefined ? '' : inLanguage(rule.article)}
        ${rule.certainty === undefined ? nothing : html`(${name('certainty', rule.certainty)})`}</li>`,
    )}
  </ul>`;
}

/** For, against, other, with the line that has to be reached. */
export function figures(opened: OpenedVote): TemplateResult {
  const { hands } = opened;
  const half = opened.majority === 'MORE_THAN_HALF';
  const label = say('hands.barLabel', { votes: hands.for, needed: opened.needed, base: opened.baseFigure });
  return html`<dl class="hands-figures">
      ${figure(say('hands.for'), hands.for, 'good')}
      ${figure(say('hands.against'), hands.against, 'bad')}
      ${figure(say('hands.other'), hands.other, '')}
    </dl>
    ${half ? bar(label, hands.for, opened.baseFigure, opened.baseFigure / 2) : nothing}
    <p class="hands-needed">
      ${half
        ? say('hands.needed', { needed: opened.needed, base: opened.baseFigure })
        : say('hands.neededPlurality')}
      · ${say('hands.share', { share: percent(opened.percentage) })}
    </p>`;
}

function figure(label: string, people: number, tone: string): TemplateResult {
  return html`<div data-tone=${tone}><dt>${label}</dt><dd>${people}</dd></div>`;
}

/** The base, line by line. */
export function base(opened: OpenedVote): TemplateResult {
  return html`<dl class="facts">
    <dt>${say('hands.base')}</dt>
    <dd>${opened.basis === 'CONVENED_LESS_DEDUCTIONS' ? name('handsBase', opened.baseOf) : name('basis', opened.basis)}
      ${opened.ruledOtherwise ? say('hands.ruledOtherwise') : nothing}</dd>
    <dt>${say('hands.convened')}</dt><dd>${opened.convened}</dd>
    ${opened.deductions.map(
      (line) => html`<dt>${name('deduction', line.kind)}</dt><dd>− ${line.count}</dd>`,
    )}
    <dt>${say('hands.size')}</dt><dd>${opened.size}</dd>
    <dt>${say('hands.present')}</dt><dd>${opened.present}</dd>
  </dl>`;
}

/** The sections as they come in. */
export function sections(opened: OpenedVote): TemplateResult {
  const counted = opened.sections.filter((one) => one.hands !== undefined).length;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('hands.sections')}>
    <table class="hands-sections">
      <caption>${say('hands.sectionsIn', { counted, all: opened.sections.length })}</caption>
      <thead><tr>
        <th scope="col">${say('hands.section')}</th>
        <th scope="col" class="number">${say('hands.seated')}</th>
        <th scope="col" class="number">${say('hands.for')}</th>
        <th scope="col" class="number">${say('hands.against')}</th>
        <th scope="col" class="number">${say('hands.other')}</th>
        <th scope="col">${say('hands.countedBy')}</th>
      </tr></thead>
      <tbody aria-live="polite">
        ${opened.sections.map(
          (one) => html`<tr>
            <th scope="row"><bdi>${one.name}</bdi></th>
            <td class="number">${one.seated}</td>
            ${one.hands === undefined
              ? html`<td colspan="4" class="hands-waiting">${say('hands.notCounted')}</td>`
              : html`<td class="number">${one.hands.for}</td>
                  <td class="number">${one.hands.against}</td>
                  <td class="number">${one.hands.other}</td>
                  <td><bdi>${one.by ?? ''}</bdi></td>`}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
