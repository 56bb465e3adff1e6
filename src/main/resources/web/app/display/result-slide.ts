/** A result the presidium released, in the order of the announcement. */
import { type TemplateResult, html, nothing } from 'lit';
import type { ReleasedLevels, ReleasedLine } from '../api/hall.js';
import { name, percent, say } from '../texts.js';
import { type Slide, columns } from './slides.js';

type ResultSlide = Exclude<Slide, { kind: 'PROGRESS' }>;

export function resultSlide(slide: ResultSlide): TemplateResult {
  const { released, election } = slide;
  return html`<section class="hall-result">
    <h2>${election.title}</h2>
    ${released.terms === 'FIRST'
      ? nothing
      : html`<p class="hall-terms">${released.terms === 'AMONG_TIED'
          ? say('rounds.amongTied', { round: released.after })
          : say('rounds.seatsLeft', { round: released.after })}</p>`}
    <p class="hall-figures">${say('display.figures', {
      issued: released.issued,
      collected: released.collected,
      valid: released.valid,
      invalid: released.invalid,
      base: released.baseFigure,
    })}</p>
    ${shown(slide)}
  </section>`;
}

type NamesSlide = Exclude<ResultSlide, { kind: 'LEVELS' }>;

function shown(slide: ResultSlide): TemplateResult {
  switch (slide.kind) {
    case 'ELECTED':
      return elected(slide);
    case 'TIED':
      return tied(slide);
    case 'POLLED':
      return html`<h3>${say('display.polled')}</h3>
        ${lists(slide.lines, (line) => line.number)}`;
    case 'LEVELS':
      return levels(slide.levels);
  }
}

/** Everybody in ballot order. What follows from it is not for the hall. */
function levels(lines: readonly ReleasedLevels[]): TemplateResult {
  const cell = (papers: number, share: string) =>
    html`<td class="number">${papers} <small>${percent(share)}</small></td>`;
  return html`<h3>${say('display.levels')}</h3>
    <table class="hall-levels">
      <thead><tr>
        <th scope="col" class="number">${say('levels.number')}</th>
        <th scope="col">${say('levels.name')}</th>
        <th scope="col" class="number">${say('keying.levelHigh')}</th>
        <th scope="col" class="number">${say('keying.levelConfidence')}</th>
        <th scope="col" class="number">${say('keying.levelLow')}</th>
      </tr></thead>
      <tbody>${lines.map(
        (line) => html`<tr data-number=${line.number}>
          <td class="number">${line.number}</td>
          <th scope="row"><bdi>${line.name}</bdi></th>
          ${cell(line.high, line.highPercentage)} ${cell(line.confidence, line.confidencePercentage)}
          ${cell(line.low, line.lowPercentage)}
        </tr>`,
      )}</tbody>
    </table>`;
}

function elected(slide: NamesSlide): TemplateResult {
  const { released } = slide;
  return html`<h3>${released.elected.length === 0
      ? say('display.nobody')
      : say('display.elected', { elected: released.elected.length, seats: released.seats })}</h3>
    ${lists(slide.lines, (line) => line.order)}
    ${released.unfilledSeats > 0
      ? html`<p class="hall-words">${say('display.unfilled', { seats: released.unfilledSeats })}</p>`
      : nothing}`;
}

function tied(slide: NamesSlide): TemplateResult {
  const tie = slide.released.tied!;
  return html`<h3>${say('display.tied', {
      people: tie.people.length,
      votes: tie.votes,
      seats: tie.seats,
    })}</h3>
    ${lists(slide.lines, (line) => line.number)}
    <p class="hall-words">${name('ties', tie.settlement)}</p>`;
}

/** The number in front is the place of those elected, and the ballot's number of those tied. */
function lists(
  lines: readonly ReleasedLine[],
  numberOf: (line: ReleasedLine) => number,
): TemplateResult | typeof nothing {
  const side = columns(lines);
  return lines.length === 0
    ? nothing
    : html`<div class=${`hall-columns hall-columns-${side.length}`}>
        ${side.map(
          (column) => html`<ul class="hall-names">
            ${column.map(
              (line) => html`<li>
                <span class="hall-number">${numberOf(line)}</span>
                <span class="hall-name"><bdi>${line.name}</bdi>${line.alternate
                  ? html` <small>(${say('rounds.alternate')})</small>`
                  : nothing}</span>
                <span class="hall-votes">${say('display.votes', {
                  votes: line.votes,
                  share: percent(line.percentage),
                })}</span>
              </li>`,
            )}
          </ul>`,
        )}
      </div>`;
}
