/** The outcome as the regulation made it, in words and with its article. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Outcome } from '../api/results.js';
import type { TallyView } from '../api/types.js';
import { dayAndTime, name, percent, say } from '../texts.js';
import { notAgainText, outcomeSummary, voteAgainText } from './outcome-words.js';
import { type RoundData, articleOf, majorityOf, outcomeOf } from './round-data.js';

/** The rule an outcome follows from, besides the majority. */
function ruleOf(outcome: Outcome): string | null {
  return outcome.kind === 'TIED_AT_LAST_SEAT'
    ? 'TIE_AT_LAST_SEAT'
    : outcome.kind === 'SEATS_UNFILLED'
      ? 'SEATS_UNFILLED'
      : null;
}

export function outcomeSection(data: RoundData, tally: TallyView): TemplateResult | typeof nothing {
  const outcome = outcomeOf(data);
  if (outcome === null) {
    return nothing;
  }
  const majority = majorityOf(data, tally).majority;
  const rule = ruleOf(outcome);
  return html`<section class="card presidium-outcome" aria-labelledby="outcome-title">
    <h2 id="outcome-title">${say('presidium.outcome')}</h2>
    <p class=${outcome.kind === 'ALL_FILLED' ? 'notice notice-good' : 'notice notice-doubt'}>
      <strong>${outcomeSummary(outcome)}</strong>
    </p>
    <p>${name('rule', majority)} ${articleText(articleOf(data, majority))}</p>
    ${rule === null ? nothing : html`<p>${name('rule', rule)} ${articleText(articleOf(data, rule))}</p>`}
    ${tiedList(outcome, tally)} ${decisionText(data)} ${electedTable(outcome, tally)}
  </section>`;
}

function articleText(article: string): TemplateResult | typeof nothing {
  return article === '' ? nothing : html`<cite class="article">(${article})</cite>`;
}

function tiedList(outcome: Outcome, tally: TallyView): TemplateResult | typeof nothing {
  return outcome.tied === undefined
    ? nothing
    : html`<h3>${say('presidium.tiedPeople')}</h3>
        <ul class="presidium-tied">
          ${outcome.tied.map(
            (number) => html`<li>${number}. ${nameOf(tally, number)}</li>`,
          )}
        </ul>
        <p>${say('presidium.settlement')} <strong>${name('ties', outcome.settlement ?? '')}</strong></p>`;
}

function nameOf(tally: TallyView, number: number): string {
  return tally.candidates.find((line) => line.number === number)?.name ?? '';
}

function decisionText(data: RoundData): TemplateResult | typeof nothing {
  const decision = data.decision;
  if (decision === null || decision.version === 0) {
    return nothing;
  }
  const { outcome } = decision;
  return html`<div class="notice notice-good presidium-decision">
    <p><strong>${say('presidium.decisionOfAssembly')}:</strong>
      ${decision.voteAgain ? voteAgainText(outcome) : notAgainText(outcome)}
      ${decision.newNames === undefined
        ? nothing
        : say(decision.newNames ? 'presidium.newNamesYes' : 'presidium.newNamesNo')}</p>
    ${decision.note ? html`<p>${decision.note}</p>` : nothing}
    <p class="small">${say('presidium.recordedBy', {
      who: decision.by ?? '',
      when: dayAndTime(decision.at ?? ''),
    })}</p>
  </div>`;
}

function electedTable(outcome: Outcome, tally: TallyView): TemplateResult {
  if (outcome.elected.length === 0) {
    return html`<p>${say('presidium.nobodyElected')}</p>`;
  }
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('presidium.electedCaption')}>
    <table>
      <caption>${say('presidium.electedCaption')}</caption>
      <thead><tr>
        <th scope="col" class="number">${say('presidium.place')}</th>
        <th scope="col">${say('presidium.fullName')}</th>
        <th scope="col" class="number">${say('presidium.votes')}</th>
        <th scope="col" class="number">${say('presidium.share')}</th>
      </tr></thead>
      <tbody>${outcome.elected.map(
        (one, index) => html`<tr>
          <td class="number">${index + 1}</td>
          <th scope="row"><bdi>${one.name}</bdi>
            ${one.alternate ? html`<span class="stage">${say('rounds.alternate')}</span>` : nothing}</th>
          <td class="number">${one.votes}</td>
          <td class="number">${percent(
            tally.candidates.find((line) => line.number === one.number)?.percentage ?? '',
          )}</td>
        </tr>`,
      )}</tbody>
    </table>
  </div>`;
}
