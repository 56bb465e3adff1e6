/** What the presidium does with a round that is not its end: annul it, count it again. */
import { html, nothing } from 'lit';
import { put } from '../api/client.js';
import { roundPath } from '../api/paths.js';
import { say } from '../texts.js';
import { type Act, textOf } from './act.js';
import { type RoundData, pathOf } from './round-data.js';

const EXCESS = 'MORE_COLLECTED_THAN_ISSUED';

/** The assembly annuls the round. Too many papers in the box is a ground once ballots were issued. */
export function annulment(data: RoundData): Act {
  const issued = data.round.issued ?? null;
  return {
    title: say('presidium.annulTitle', { round: data.round.round }),
    words: html`<p class="notice notice-bad">${say('presidium.annulWords')}</p>`,
    fields: (values) => html`<fieldset>
        <legend>${say('presidium.grounds')}</legend>
        ${issued === null
          ? nothing
          : html`<label><input type="radio" name="grounds" value=${EXCESS} required>
              ${say('presidium.groundsExcess')}</label>`}
        <label><input type="radio" name="grounds" value="DECISION" required>
          ${say('presidium.groundsDecision')}</label>
      </fieldset>
      ${values.get('grounds') === EXCESS
        ? html`<label>${say('presidium.found', { issued: issued ?? 0 })}
            <input type="number" name="found" min=${(issued ?? 0) + 1} max="1000000" required></label>`
        : nothing}
      <label>${say('presidium.reason')}
        <textarea name="reason" rows="3" maxlength="500" required></textarea></label>`,
    record: (values) => [
      [say('presidium.roundAnnulled'), data.round.round],
      [say('presidium.grounds'), groundsText(values.get('grounds'))],
      ...(values.get('grounds') === EXCESS
        ? [
            [
              say('presidium.papers'),
              say('presidium.foundAgainstIssued', {
                found: textOf(values, 'found') || '…',
                issued: issued ?? 0,
              }),
            ] as const,
          ]
        : []),
      [say('presidium.reason'), textOf(values, 'reason') || '…'],
    ],
    submit: say('presidium.annul'),
    send: async (values) => {
      const excess = values.get('grounds') === EXCESS;
      await put(`${pathOf(data.round)}/annulment`, {
        grounds: values.get('grounds'),
        reason: textOf(values, 'reason'),
        ...(excess ? { found: Number(textOf(values, 'found')) } : {}),
      });
    },
    done: say('presidium.annulled'),
  };
}

function groundsText(grounds: FormDataEntryValue | null): string {
  return grounds === null
    ? '…'
    : say(grounds === EXCESS ? 'presidium.groundsExcess' : 'presidium.groundsDecision');
}

/** After a complaint, everything is counted once more. */
export function recount(data: RoundData): Act {
  const { round } = data;
  const next = (round.count ?? 0) + 1;
  return {
    title: say('presidium.recountTitle'),
    words: html`<p class="notice notice-doubt">${say('presidium.recountWords')}</p>`,
    fields: () => html`<label>${say('presidium.recountReason')}
        <textarea name="reason" rows="3" maxlength="500" required></textarea></label>
      <label>${say('presidium.recountReadings')}
        <select name="readings">
          ${[1, 2, 3].map(
            (readings) => html`<option value=${readings} ?selected=${readings === round.readingsNeeded}>
              ${readings}
            </option>`,
          )}
        </select></label>`,
    record: (values) => [
      [say('presidium.countOrdered'), next],
      [say('presidium.recountReason'), textOf(values, 'reason') || '…'],
      [say('presidium.recountReadings'), textOf(values, 'readings')],
    ],
    submit: say('presidium.recount'),
    send: async (values) => {
      const path = roundPath(round.assembly, round.election, round.round);
      await put(`${path}/counts/${next}`, {
        reason: textOf(values, 'reason'),
        readings: Number(textOf(values, 'readings')),
      });
    },
    done: say('presidium.recountOrdered'),
  };
}
