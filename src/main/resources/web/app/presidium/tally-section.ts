/** The tally against the majority line, line by line. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Outcome } from '../api/results.js';
import type { TallyLine, TallyView } from '../api/types.js';
import { bar } from '../parts/bar.js';
import { percent, say } from '../texts.js';
import { type Order, ordered } from './order.js';
import { arithmeticOf } from './base-section.js';
import { fewestOverHalf, moreThanHalf } from '../parts/majority.js';
import { type MajorityRule, standing } from './standing.js';

/** What the reader chose. */
export interface TallyChoice {
  readonly order: Order;
  readonly arithmetic: boolean;
  readonly reorder: (order: Order) => void;
}

export function tallySection(
  tally: TallyView,
  rule: MajorityRule,
  outstanding: number,
  outcome: Outcome | null,
  choice: TallyChoice,
): TemplateResult {
  const final = outcome !== null;
  return html`<section class="card presidium-tally" aria-labelledby="tally-title">
    <div class="row spread">
      <h2 id="tally-title">${say(final ? 'presidium.tallyFinal' : 'presidium.tallyProvisional')}</h2>
      <div class="row" role="group" aria-label=${say('presidium.order')}>
        ${orderButton('BALLOT', say('presidium.orderBallot'), choice)}
        ${orderButton('VOTES', say('presidium.orderVotes'), choice)}
      </div>
    </div>
    <p class="presidium-line-words">${lineWords(rule, outstanding)}
      ${outstanding === 0 ? nothing : say('presidium.provisionalPart', { sheets: outstanding })}</p>
    <ol class="plain presidium-lines" aria-live="off">
      ${ordered(tally.candidates, choice.order).map((line) =>
        lineOf(line, tally, rule, outstanding, outcome, choice.arithmetic),
      )}
    </ol>
  </section>`;
}

function orderButton(order: Order, words: string, choice: TallyChoice): TemplateResult {
  return html`<button type="button" class="quiet" aria-pressed=${choice.order === order ? 'true' : 'false'}
    @click=${() => choice.reorder(order)}>${words}</button>`;
}

function lineWords(rule: MajorityRule, outstanding: number): string {
  if (rule.majority === 'PLURALITY') {
    return say('presidium.noLine');
  }
  const args = { base: rule.base, needed: fewestOverHalf(rule.base) };
  return rule.basis === 'VALID' && outstanding > 0
    ? say('presidium.lineMoves', args)
    : say('presidium.line', args);
}

function lineOf(
  line: TallyLine,
  tally: TallyView,
  rule: MajorityRule,
  outstanding: number,
  outcome: Outcome | null,
  arithmetic: boolean,
): TemplateResult {
  const half = rule.majority === 'PLURALITY' ? null : rule.base / 2;
  const most = Math.max(rule.base, tally.collected);
  const words = say('presidium.votesOf', { votes: line.votes, share: percent(line.percentage) });
  return html`<li class="presidium-candidate" data-number=${line.number}>
    <span class="presidium-number">${line.number}</span>
    <span class="presidium-name"><bdi>${line.name}</bdi></span>
    <span class="presidium-votes"><strong>${line.votes}</strong> <span class="soft">${percent(line.percentage)}</span></span>
    <span class="presidium-bar">${bar(`${line.name}: ${words}`, line.votes, most, half, outstanding)}</span>
    ${standingWords(line, rule, outstanding, outcome)}
    ${arithmetic
      ? html`<span class="presidium-arithmetic">${arithmeticOf(line.votes, rule)}${line.notCounted === 0
          ? nothing
          : html` · ${say('presidium.notCounted', { papers: line.notCounted })}`}</span>`
      : nothing}
  </li>`;
}

function standingWords(
  line: TallyLine,
  rule: MajorityRule,
  outstanding: number,
  outcome: Outcome | null,
): TemplateResult {
  if (outcome !== null) {
    return finalWords(line, rule, outcome);
  }
  switch (standing(line.votes, outstanding, rule)) {
    case null:
      return html`<span></span>`;
    case 'PASSED':
      return chip('good', say('presidium.passed'));
    case 'FALLEN':
      return chip('bad', say('presidium.fallen'));
    case 'OPEN':
      return chip(
        'doubt',
        rule.basis === 'VALID' || moreThanHalf(line.votes, rule.base)
          ? say('presidium.open')
          : say('presidium.openNeeds', { votes: fewestOverHalf(rule.base) - line.votes }),
      );
  }
}

function finalWords(line: TallyLine, rule: MajorityRule, outcome: Outcome): TemplateResult {
  if (outcome.elected.some((one) => one.number === line.number)) {
    return chip('good', say('presidium.isElected'));
  }
  if (outcome.tied?.includes(line.number)) {
    return chip('doubt', say('presidium.isTied'));
  }
  return chip(
    'bad',
    say(
      rule.majority === 'PLURALITY' || moreThanHalf(line.votes, rule.base)
        ? 'presidium.isNotElected'
        : 'presidium.isUnderHalf',
    ),
  );
}

function chip(kind: 'good' | 'bad' | 'doubt', words: string): TemplateResult {
  return html`<span class=${`presidium-standing standing-${kind}`}>${words}</span>`;
}
