/** A vote of confidence or an opinion poll, person by person. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Outcome, PersonView } from '../api/results.js';
import type { TallyLine, TallyView } from '../api/types.js';
import { bar } from '../parts/bar.js';
import { followsText, summary } from '../parts/person-lines.js';
import { name, percent, say } from '../texts.js';

/** The rules by which a vote of confidence ends, in the order they are read out. */
const RULES = ['CONFIDENCE_OF_COLLECTED', 'CONFIDENCE_LOW_ABOVE_HALF', 'CONFIDENCE_LOW_TWO_THIRDS'];

export function personsSection(
  tally: TallyView,
  outstanding: number,
  outcome: Outcome | null,
): TemplateResult {
  const levels = tally.purpose === 'CONFIDENCE_VOTE';
  return html`<section class="card presidium-tally presidium-persons" aria-labelledby="persons-title">
    <h2 id="persons-title">${say(outcome === null ? 'presidium.tallyProvisional' : 'presidium.tallyFinal')}</h2>
    ${outcome === null
      ? nothing
      : html`<p class=${nothingFollows(outcome) ? 'notice notice-good' : 'notice notice-doubt'}>
          <strong>${summary(outcome)}</strong></p>`}
    <p class="presidium-line-words">${say('levels.shareOf', {
        basis: name('basis', tally.basis),
        base: tally.baseFigure,
      })}
      ${outstanding === 0 ? nothing : say('presidium.provisionalPart', { sheets: outstanding })}</p>
    ${levels ? legend() : nothing}
    <ol class="plain presidium-lines" aria-live="off">
      ${tally.candidates.map((line) => lineOf(line, tally, personOf(outcome, line)))}
    </ol>
    ${levels
      ? html`<ul class="small">${RULES.map((rule) => html`<li>${name('rule', rule)}</li>`)}</ul>
          <p class="small"><cite class="article">(${name('source', 'DECISION_96')})</cite></p>`
      : html`<p class="small">${say('levels.supportRule')}</p>`}
  </section>`;
}

function nothingFollows(outcome: Outcome): boolean {
  return (outcome.persons ?? []).every((one) => (one.consequence ?? 'NONE') === 'NONE');
}

function personOf(outcome: Outcome | null, line: TallyLine): PersonView | null {
  return outcome?.persons?.find((one) => one.number === line.number) ?? null;
}

function legend(): TemplateResult {
  const key = (kind: string, words: string) => html`<li>
    <svg class="presidium-key" viewBox="0 0 10 10" aria-hidden="true"><rect class=${kind} width="10" height="10"></rect></svg>
    <span>${words}</span></li>`;
  return html`<ul class="plain level-keys">
    ${key('level-high', say('keying.levelHigh'))} ${key('level-confidence', say('keying.levelConfidence'))}
    ${key('level-low', say('keying.levelLow'))} ${key('level-none', say('levels.restOfCollected'))}
  </ul>`;
}

function lineOf(line: TallyLine, tally: TallyView, person: PersonView | null): TemplateResult {
  const levels = tally.purpose === 'CONFIDENCE_VOTE';
  return html`<li class="presidium-person" data-number=${line.number}>
    <span class="presidium-number">${line.number}</span>
    <span class="presidium-name"><bdi>${line.name}</bdi></span>
    <span class="presidium-bar">${levels
      ? levelBar(line, tally.baseFigure)
      : bar(`${line.name}: ${agreed(line)}`, line.votes, tally.baseFigure, (3 * tally.baseFigure) / 10)}</span>
    <span class="presidium-levels">${levels ? levelFigures(line) : agreed(line)}</span>
    ${person === null
      ? nothing
      : html`<span class=${`presidium-standing standing-${mood(person)}`} data-consequence=${person.consequence ?? nothing}>
          ${followsText(person)}</span>`}
  </li>`;
}

function mood(person: PersonView): 'good' | 'doubt' | 'bad' {
  switch (person.consequence) {
    case 'REMOVED':
      return 'bad';
    case 'OUT_OF_PLANNING':
      return 'doubt';
    case 'NONE':
      return 'good';
    case undefined:
      return person.supported ? 'good' : 'bad';
  }
}

function agreed(line: TallyLine): string {
  return say('levels.agreedShare', { votes: line.votes, share: percent(line.percentage) });
}

function levelFigures(line: TallyLine): TemplateResult {
  const one = (kind: string, words: string, papers: number, share: string) =>
    html`<span data-level=${kind}>${words} <strong>${papers}</strong> <span class="soft">${percent(share)}</span></span>`;
  return html`${one('high', say('keying.levelHigh'), line.high ?? 0, line.highPercentage ?? '')}
    ${one('confidence', say('keying.levelConfidence'), line.confidence ?? 0, line.confidencePercentage ?? '')}
    ${one('low', say('keying.levelLow'), line.low ?? 0, line.lowPercentage ?? '')}
    ${line.notCounted === 0
      ? nothing
      : html`<span class="soft">${say('presidium.notCounted', { papers: line.notCounted })}</span>`}`;
}

/** The three levels one after the other; what is left of the ground says nothing of this person. */
function levelBar(line: TallyLine, collected: number): TemplateResult {
  const width = (papers: number) => (collected === 0 ? 0 : (100 * papers) / collected);
  const { high = 0, confidence = 0, low = 0 } = line;
  const words = say('levels.barWords', { name: line.name, high, confidence, low });
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label=${words}>
    ${svg`<rect class="bar-ground" width="100" height="10"></rect>
    <rect class="level-high" width=${width(high)} height="10"></rect>
    <rect class="level-confidence" x=${width(high)} width=${width(confidence)} height="10"></rect>
    <rect class="level-low" x=${width(high + confidence)} width=${width(low)} height="10"></rect>`}
  </svg>`;
}
