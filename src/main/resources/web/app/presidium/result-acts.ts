/** What the presidium does with a result: confirm it, release it to the hall, record what was decided. */
import { html, nothing } from 'lit';
import { put } from '../api/client.js';
import type { DecisionView, Outcome } from '../api/results.js';
import type { TallyView } from '../api/types.js';
import { name, say } from '../texts.js';
import { type Act, textOf } from './act.js';
import { notAgainText, outcomeSummary, voteAgainText } from './outcome-words.js';
import { type RoundData, articleOf, countOf, lastStep, outcomeOf } from './round-data.js';

const SIGNING_MILLISECONDS = 90_000;

function figures(tally: TallyView): (readonly [string, string | number])[] {
  return [
    [say('presidium.issued'), tally.issued],
    [say('presidium.collected'), tally.collected],
    [say('presidium.valid'), tally.ballots.valid],
    [say('presidium.invalid'), tally.ballots.invalid],
    [say('presidium.base'), tally.baseFigure],
  ];
}

function resultOf(data: RoundData, tally: TallyView): (readonly [string, string | number])[] {
  const outcome = outcomeOf(data);
  return [
    ...figures(tally),
    ...(tally.purpose === 'ELECTION'
      ? [[say('presidium.elected'), outcome?.elected.length ?? 0] as const]
      : []),
    [say('presidium.outcome'), outcome === null ? '' : outcomeSummary(outcome)],
  ];
}

export function confirmation(data: RoundData, tally: TallyView): Act {
  return {
    title: say('presidium.confirmTitle'),
    words: say('presidium.confirmWords'),
    record: () => [
      ...resultOf(data, tally),
      [say('presidium.certifiedBy'), lastStep(data, 'CERTIFY')?.actor ?? ''],
    ],
    submit: say('presidium.confirm'),
    send: async () => {
      // Minutes are made, signed and time-stamped meanwhile.
      const signal = AbortSignal.timeout(SIGNING_MILLISECONDS);
      await put(`${countOf(data.round)}/confirmation`, undefined, { signal });
    },
    done: say('presidium.confirmed'),
  };
}

export function release(data: RoundData, tally: TallyView): Act {
  return {
    title: say('presidium.releaseTitle'),
    words: say('presidium.releaseWords'),
    record: () => resultOf(data, tally),
    submit: say('presidium.release'),
    send: async () => {
      await put(`${countOf(data.round)}/release`, undefined);
    },
    done: say('presidium.released'),
  };
}

/** What the assembly decided on a tie at the last seat, or on seats nobody reached. */
export function decision(data: RoundData, before: DecisionView): Act {
  const { outcome } = before;
  return {
    title: say('presidium.decisionTitle'),
    words: html`<p class="notice notice-doubt">${outcomeSummary(outcome)}
      ${before.rules.map(
        (rule) => html`<br>${name('rule', rule.code)}
          <cite class="article">(${articleOf(data, rule.code)})</cite>`,
      )}</p>`,
    fields: (values) => html`<fieldset>
        <legend>${say('presidium.decisionQuestion')}</legend>
        <label><input type="radio" name="voteAgain" value="yes" required> ${voteAgainText(outcome)}</label>
        <label><input type="radio" name="voteAgain" value="no" required> ${notAgainText(outcome)}</label>
      </fieldset>
      ${asksForNames(outcome, values)
        ? html`<fieldset>
            <legend>${say('presidium.newNamesQuestion')}</legend>
            <label><input type="radio" name="newNames" value="yes" required> ${say('presidium.newNamesYes')}</label>
            <label><input type="radio" name="newNames" value="no" required> ${say('presidium.newNamesNo')}</label>
          </fieldset>`
        : nothing}
      <label>${say(needsNote(outcome, values) ? 'presidium.noteNeeded' : 'presidium.note')}
        <textarea name="note" rows="3" maxlength="500" ?required=${needsNote(outcome, values)}></textarea></label>`,
    record: (values) => [
      [say('presidium.outcome'), outcomeSummary(outcome)],
      [say('presidium.decisionOfAssembly'), chosen(outcome, values)],
      ...(asksForNames(outcome, values) && values.has('newNames')
        ? [
            [
              say('presidium.newNamesQuestion'),
              say(values.get('newNames') === 'yes' ? 'presidium.newNamesYes' : 'presidium.newNamesNo'),
            ] as const,
          ]
        : []),
      [say('presidium.note'), textOf(values, 'note') || '–'],
    ],
    submit: say('presidium.decide'),
    send: async (values) => {
      const body = {
        voteAgain: values.get('voteAgain') === 'yes',
        ...(asksForNames(outcome, values) ? { newNames: values.get('newNames') === 'yes' } : {}),
        note: textOf(values, 'note'),
      };
      const path = `${countOf(data.round)}/decision`;
      await put(path, body, before.version === 0 ? {} : { ifMatch: `"${before.version}"` });
    },
    done: say('presidium.decided'),
  };
}

function asksForNames(outcome: Outcome, values: FormData): boolean {
  return outcome.kind === 'SEATS_UNFILLED' && values.get('voteAgain') === 'yes';
}

/** A lot has to be told of, and what departs from the regulation explained. */
function needsNote(outcome: Outcome, values: FormData): boolean {
  const again = values.get('voteAgain');
  return (
    outcome.settlement === 'LOT' || (outcome.settlement === 'VOTE_AGAIN' && again === 'no')
  );
}

function chosen(outcome: Outcome, values: FormData): string {
  const again = values.get('voteAgain');
  return again === null ? '…' : again === 'yes' ? voteAgainText(outcome) : notAgainText(outcome);
}
