/** What is recorded of a vote from the presidium's place, each asked for with what will stand on record. */
import { html, nothing } from 'lit';
import { put } from '../api/client.js';
import { type ShowOfHands, votePath } from '../api/hands.js';
import { type Act, textOf } from '../presidium/act.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';
import { question, rules } from './open-vote.js';

function path(vote: ShowOfHands): string {
  return votePath(signedIn().assembly, vote.vote);
}

export function openAct(vote: ShowOfHands): Act {
  return {
    title: say('hands.openTitle'),
    words: html`${question(vote)}${rules(vote)}<p>${say('hands.openWords')}</p>`,
    record: () => [[say('hands.matter'), name('handsMatter', vote.matter)]],
    submit: say('hands.open'),
    send: async () => void (await put(`${path(vote)}/opening`, { version: vote.version })),
    done: say('hands.isOpen'),
  };
}

export function declareAct(vote: ShowOfHands): Act {
  const opened = vote.opened!;
  const { hands } = opened;
  const adopted =
    opened.majority === 'MORE_THAN_HALF' ? 2 * hands.for > opened.baseFigure : hands.for > hands.against;
  return {
    title: say('hands.declareTitle'),
    words: html`${question(vote)}`,
    record: () => [
      [say('hands.for'), hands.for],
      [say('hands.against'), hands.against],
      [say('hands.other'), hands.other],
      [say('hands.result'), name('handsResult', adopted ? 'ADOPTED' : 'REJECTED')],
    ],
    submit: say('hands.declare'),
    send: async () =>
      void (await put(`${path(vote)}/declaration`, {
        for: hands.for,
        against: hands.against,
        other: hands.other,
      })),
    done: say('hands.isDeclared'),
  };
}

export function withdrawAct(vote: ShowOfHands): Act {
  return {
    title: say('hands.withdrawTitle'),
    words: html`${question(vote)}${vote.stage === 'OPEN' ? html`<p>${say('hands.withdrawOpen')}</p>` : nothing}`,
    fields: () => html`<label>${say('hands.reason')}
      <textarea name="reason" rows="3" maxlength="500" required></textarea>
    </label>`,
    record: (values) => [[say('hands.reason'), textOf(values, 'reason')]],
    submit: say('hands.withdraw'),
    send: async (values) => void (await put(`${path(vote)}/withdrawal`, { reason: textOf(values, 'reason') })),
    done: say('hands.isWithdrawn'),
  };
}
