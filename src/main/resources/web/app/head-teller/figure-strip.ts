import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';
import type { Counting } from './board-data.js';

/** The figures of the count that are looked at again and again. */
export function figureStrip({ tally }: Counting): TemplateResult {
  const { ballots } = tally;
  return html`<dl class="head-strip">
    ${figure('issued', say('head.issued'), tally.issued)}
    ${figure('collected', say('head.collected'), tally.collected)}
    ${figure('accepted', say('head.acceptedSheets'), ballots.ballots)}
    ${figure('valid', say('head.valid'), ballots.valid)}
    ${figure('invalid', say('head.invalid'), ballots.invalid)}
    ${figure('awaiting', say('head.awaitingRuling'), ballots.awaitingRuling)}
  </dl>`;
}

function figure(key: string, label: string, value: number): TemplateResult {
  return html`<div data-figure=${key}><dt>${label}</dt><dd class="figure">${value}</dd></div>`;
}
