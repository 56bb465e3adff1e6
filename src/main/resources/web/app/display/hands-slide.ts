/** A show of hands: the question while hands are counted, the result once it is declared. */
import { type TemplateResult, html, nothing } from 'lit';
import type { HallHands } from '../api/hall.js';
import { name, percent, say } from '../texts.js';

/** A result stays in front of everything else for this long. */
const DECLARED_MILLISECONDS = 3 * 60_000;

/** As many names as can be read from the last row beside the question. */
const MOST_NAMES = 18;

/**
 * What the hall votes on now, or decided just before; null when elections are to be shown.
 *
 * @param now the service's time
 */
export function handsNow(votes: readonly HallHands[], now: number): HallHands | null {
  const open = votes.find((one) => one.stage === 'OPEN');
  const latest = [...votes]
    .filter((one) => one.declared !== undefined)
    .sort((one, other) => Date.parse(other.declared!.at) - Date.parse(one.declared!.at))[0];
  const recent = latest !== undefined && now - Date.parse(latest.declared!.at) < DECLARED_MILLISECONDS;
  return open ?? (recent ? latest : null);
}

export function handsSlide(vote: HallHands): TemplateResult {
  return html`<section class="hall-progress hall-hands">
    <h2>${say('display.hands')}: ${name('handsMatter', vote.matter)}</h2>
    <p class="hall-words">${vote.question}</p>
    ${vote.declared === undefined ? open(vote) : result(vote.declared)}
  </section>`;
}

function open(vote: HallHands): TemplateResult {
  return html`${vote.names.length === 0 || vote.names.length > MOST_NAMES
      ? nothing
      : html`<ol class="hall-hands-names">${vote.names.map((one) => html`<li><bdi>${one}</bdi></li>`)}</ol>`}
    <p>${say('display.handsOpen')}</p>`;
}

function result(declared: NonNullable<HallHands['declared']>): TemplateResult {
  return html`<h3 data-result=${declared.result}>${name('handsResult', declared.result)}</h3>
    <dl class="hall-hands-figures">
      <div><dt>${say('hands.for')}</dt><dd>${declared.for}</dd></div>
      <div><dt>${say('hands.against')}</dt><dd>${declared.against}</dd></div>
      <div><dt>${say('hands.other')}</dt><dd>${declared.other}</dd></div>
    </dl>
    <p>${say('display.handsShare', {
      share: percent(declared.percentage),
      base: declared.baseFigure,
      present: declared.present,
    })}</p>`;
}
