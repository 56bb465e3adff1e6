/** What is done to packages of ballots. */
import { html } from 'lit';
import { put } from '../api/client.js';
import { type Act, textOf } from '../presidium/act.js';
import { say } from '../texts.js';
import { type Conclusion, type PackageView, ballotsText, conclusionPath, day, freeCode, namesOf } from './data.js';
import { type Option, dayField, line, names, ticks, words } from './form.js';

/** The confirmed rounds whose ballots are in no package yet. */
export function sealable(conclusion: Conclusion): Option[] {
  const sealed = conclusion.packages.flatMap((one) => one.ballots.map((ballots) => `${ballots.election}/${ballots.round}`));
  return conclusion.elections
    .flatMap((one) => one.confirmedRounds.map((round) => ({ election: one.election, round })))
    .map((one) => ({ value: `${one.election}/${one.round}`, label: ballotsText(conclusion, one) }))
    .filter((one) => !sealed.includes(one.value));
}

/** Seals ballots for the first time, or a package that was unsealed. */
export function sealing(conclusion: Conclusion, again?: PackageView): Act {
  const code =
    again?.package ??
    freeCode(
      'goi',
      conclusion.packages.map((one) => one.package),
    );
  const rounds = sealable(conclusion);
  const chosen = (values: FormData) =>
    again === undefined
      ? values.getAll('ballots').map((one) => {
          const [election = '', round = ''] = String(one).split('/');
          return { election, round: Number(round) };
        })
      : again.ballots;
  return {
    title: again === undefined ? say('after.seal') : say('after.sealAgain'),
    words: say('after.sealWords'),
    fields: () => html`${again === undefined ? ticks('ballots', say('after.ballotsOf'), rounds) : ''}
      <label>${say('after.pieces')}<input type="number" name="pieces" min="1" max="10000" required .defaultValue=${'1'}></label>
      ${dayField('on', say('after.sealedOn'), conclusion.today, conclusion.today)}
      ${line('place', say('after.place'), '', 500)}
      ${names('sealedBy', say('after.sealedBy'))}
      ${names('witnessedBy', say('after.witnessedBy'))}`,
    record: (values) => [
      [say('after.code'), code],
      [
        say('after.ballotsOf'),
        chosen(values)
          .map((one) => ballotsText(conclusion, one))
          .join('; ') || '…',
      ],
      [say('after.pieces'), textOf(values, 'pieces')],
      [say('after.sealedOn'), day(textOf(values, 'on'))],
    ],
    submit: say('after.record'),
    send: async (values) => {
      await put(
        conclusionPath(`seals/${code}`),
        {
          on: textOf(values, 'on'),
          ballots: chosen(values),
          pieces: Number(textOf(values, 'pieces')),
          sealedBy: namesOf(textOf(values, 'sealedBy')),
          witnessedBy: namesOf(textOf(values, 'witnessedBy')),
          place: textOf(values, 'place'),
        },
        again === undefined ? {} : { ifMatch: `"${again.version}"` },
      );
    },
    done: say('after.sealDone', { package: code }),
  };
}

export function takingOver(conclusion: Conclusion, one: PackageView): Act {
  return {
    title: say('after.takeOver'),
    fields: () => html`${dayField('on', say('after.takenOverOn'), conclusion.today, conclusion.today)}
      ${line('receivedBy', say('after.receivedBy'))} ${line('keptAt', say('after.keptAt'), '', 500)}`,
    record: (values) => [
      [say('after.code'), one.package],
      [say('after.receivedBy'), textOf(values, 'receivedBy') || '…'],
      [say('after.keptAt'), textOf(values, 'keptAt') || '…'],
    ],
    submit: say('after.record'),
    send: async (values) => {
      await put(conclusionPath(`seals/${one.package}/handover`), {
        on: textOf(values, 'on'),
        receivedBy: textOf(values, 'receivedBy'),
        keptAt: textOf(values, 'keptAt'),
      });
    },
    done: say('after.takeOverDone', { package: one.package }),
  };
}

export function unsealing(conclusion: Conclusion, one: PackageView): Act {
  return {
    title: say('after.unseal'),
    words: say('after.unsealWords'),
    fields: () => html`${line('number', say('after.decisionNumber'), '', 100)}
      ${dayField('decisionDate', say('after.decisionDate'), conclusion.today, conclusion.today)}
      ${line('decidedBy', say('after.decidedBy'))} ${words('reason', say('after.reason'))}
      ${dayField('on', say('after.unsealedOn'), conclusion.today, conclusion.today)}`,
    record: (values) => [
      [say('after.code'), one.package],
      [say('after.decisionNumber'), textOf(values, 'number') || '…'],
      [say('after.decidedBy'), textOf(values, 'decidedBy') || '…'],
    ],
    submit: say('after.record'),
    send: async (values) => {
      await put(conclusionPath(`seals/${one.package}/unsealing`), {
        on: textOf(values, 'on'),
        decisionNumber: textOf(values, 'number'),
        decisionDate: textOf(values, 'decisionDate'),
        decidedBy: textOf(values, 'decidedBy'),
        reason: textOf(values, 'reason'),
      });
    },
    done: say('after.unsealDone', { package: one.package }),
  };
}

export function destroying(conclusion: Conclusion, one: PackageView): Act {
  return {
    title: say('after.destroy'),
    words: say('after.destroyWords'),
    fields: () => html`${dayField('on', say('after.destroyedOn'), conclusion.today, conclusion.today)}
      ${names('destroyedBy', say('after.destroyedBy'))} ${line('place', say('after.place'), '', 500)}
      ${line('record', say('after.recordNumber'), '', 100)}`,
    record: (values) => [
      [say('after.code'), one.package],
      [say('after.destroyedOn'), day(textOf(values, 'on'))],
      [say('after.recordNumber'), textOf(values, 'record') || '…'],
    ],
    submit: say('after.destroy'),
    send: async (values) => {
      await put(conclusionPath(`seals/${one.package}/destruction`), {
        on: textOf(values, 'on'),
        destroyedBy: namesOf(textOf(values, 'destroyedBy')),
        place: textOf(values, 'place'),
        record: textOf(values, 'record'),
      });
    },
    done: say('after.destroyDone', { package: one.package }),
  };
}
