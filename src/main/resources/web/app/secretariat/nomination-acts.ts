/** What the secretariat records of nominations, each looked at before it is sent. */
import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import { type NominationView, type Origin, originText, tagOf } from '../parts/nominations.js';
import { type Act, textOf } from '../presidium/act.js';
import { say } from '../texts.js';
import { isoDay, officeDay } from './dates.js';

const ORIGINS: readonly Origin[] = ['CONVENING_COMMITTEE', 'ASSEMBLY', 'SELF'];

/** Somebody is put forward; `known` is what is put right. */
export function nominating(path: string, next: number, known: NominationView | null): Act {
  const nominee = known?.nominee ?? String(next);
  const names = (ofCommittee: boolean) =>
    (known?.nominators ?? [])
      .filter((one) => one.conveningCommitteeMember === ofCommittee)
      .map((one) => one.name)
      .join('\n');
  return {
    title: known === null ? say('nominations.add') : say('nominations.correct', { name: known.name }),
    fields: (values) => html`
      <div class="columns">
        <label>${say('nominations.fullName')}
          <input name="name" maxlength="200" required autocomplete="off" spellcheck="false" .value=${known?.name ?? ''}></label>
        <label>${say('nominations.born')}
          <input name="born" inputmode="numeric" autocomplete="off" placeholder=${say('nominations.dayForm')}
            .value=${officeDay(known?.born)}></label>
        <label>${say('nominations.memberSince')}
          <input name="memberSince" inputmode="numeric" autocomplete="off" placeholder=${say('nominations.dayForm')}
            .value=${officeDay(known?.memberSince)}></label>
        <label>${say('nominations.origin')}
          <select name="origin">${ORIGINS.map(
            (one) => html`<option value=${one} ?selected=${one === (known?.origin ?? 'ASSEMBLY')}>${originText(one)}</option>`,
          )}</select></label>
      </div>
      <p class="row">
        <label><input type="checkbox" name="official" ?checked=${known?.officialMember ?? true}> ${say('nominations.official')}</label>
        <label><input type="checkbox" name="ofCommittee" ?checked=${known?.conveningCommitteeMember ?? false}> ${say('nominations.nomineeOfCommittee')}</label>
      </p>
      ${originOf(values, known) === 'ASSEMBLY'
        ? html`<div class="columns">
            <label>${say('nominations.nominators')}
              <textarea name="nominators" rows="3" spellcheck="false" .value=${names(false)}></textarea></label>
            <label>${say('nominations.nominatorsOfCommittee')}
              <textarea name="committeeNominators" rows="3" spellcheck="false" .value=${names(true)}></textarea></label>
          </div>`
        : nothing}`,
    record: (values) => [
      [say('nominations.code'), nominee],
      [say('nominations.fullName'), textOf(values, 'name') || '…'],
      [say('nominations.origin'), originText(originOf(values, known))],
      ...(originOf(values, known) === 'ASSEMBLY'
        ? [[say('nominations.nominator'), nominatorsOf(values).map((one) => one.name).join(', ') || '…'] as const]
        : []),
    ],
    submit: say('nominations.record'),
    send: async (values) => {
      await put(
        `${path}/${nominee}`,
        {
          name: textOf(values, 'name'),
          // What is no day is sent as it is: the service says so.
          born: dayOf(values, 'born'),
          memberSince: dayOf(values, 'memberSince'),
          officialMember: values.has('official'),
          conveningCommitteeMember: values.has('ofCommittee'),
          origin: originOf(values, known),
          nominators: nominatorsOf(values),
        },
        { ifMatch: known === null ? null : tagOf(known) },
      );
    },
    done: say('nominations.recorded'),
  };
}

function originOf(values: FormData, known: NominationView | null): Origin {
  return (textOf(values, 'origin') || known?.origin || 'ASSEMBLY') as Origin;
}

function nominatorsOf(values: FormData) {
  const lines = (field: string, conveningCommitteeMember: boolean) =>
    textOf(values, field)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((name) => ({ name, conveningCommitteeMember }));
  return [...lines('nominators', false), ...lines('committeeNominators', true)];
}

function dayOf(values: FormData, field: string): string | null {
  const typed = textOf(values, field);
  return typed === '' ? null : (isoDay(typed) ?? typed);
}

/** An opinion poll among the elections of the assembly. */
export interface Poll {
  readonly code: string;
  readonly title: string;
}

/** How many of those attending want the nominee to be considered: keyed, or as a poll that was counted says. */
export function supporting(
  path: string,
  one: NominationView,
  present: number | null,
  polls: readonly Poll[],
): Act {
  const pollOf = (values: FormData) => (values.has('poll') ? textOf(values, 'poll') : (one.support?.poll ?? ''));
  return {
    title: say('nominations.supportOf', { name: one.name }),
    words: say('nominations.supportWords'),
    fields: (values) => html`${polls.length === 0
      ? nothing
      : html`<label>${say('nominations.source')}
          <select name="poll">
            <option value="">${say('nominations.keyed')}</option>
            ${polls.map(
              ({ code, title }) =>
                html`<option value=${code} ?selected=${code === one.support?.poll}>${title}</option>`,
            )}
          </select></label>`}
    ${pollOf(values) === '' ? figureFields(one, present) : nothing}`,
    record: (values) => [
      [say('nominations.fullName'), one.name],
      ...(pollOf(values) === ''
        ? [
            [say('nominations.votes'), textOf(values, 'votes') || '…'] as const,
            [say('nominations.attending'), textOf(values, 'attending') || '…'] as const,
            [say('nominations.limit'), limitText(values)] as const,
          ]
        : [[say('nominations.votes'), say('nominations.ofPoll')] as const]),
    ],
    submit: say('nominations.record'),
    send: async (values) => {
      const poll = pollOf(values);
      await put(
        `${path}/${one.nominee}/support`,
        poll === ''
          ? {
              votes: Number(textOf(values, 'votes')),
              attending: Number(textOf(values, 'attending')),
              source: textOf(values, 'source'),
            }
          : { poll },
        { ifMatch: tagOf(one) },
      );
    },
    done: say('nominations.recorded'),
  };
}

function figureFields(one: NominationView, present: number | null): TemplateResult {
  return html`<div class="columns">
      <label>${say('nominations.votes')}
        <input name="votes" type="number" min="0" required .value=${figure(one.support?.votes)}></label>
      <label>${say('nominations.attending')}
        <input name="attending" type="number" min="1" required .value=${figure(one.support?.attending ?? present)}></label>
    </div>
    <label>${say('nominations.sourceInWords')}
      <input name="source" maxlength="500" required .value=${one.support?.source ?? say('nominations.sourceUsual')}></label>`;
}

/** The arithmetic of "more than 30%", in whole numbers. */
function limitText(values: FormData): string {
  const votes = Number(textOf(values, 'votes'));
  const attending = Number(textOf(values, 'attending'));
  if (textOf(values, 'votes') === '' || !(attending > 0)) {
    return '…';
  }
  const args = { votes, attending, needed: Math.floor((3 * attending) / 10) + 1 };
  return 10 * votes > 3 * attending ? say('nominations.enough', args) : say('nominations.notEnough', args);
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** The nominee asks to withdraw. */
export function asking(path: string, one: NominationView): Act {
  return {
    title: say('nominations.withdrawalOf', { name: one.name }),
    words: say('nominations.withdrawalWords'),
    ...reasoned(`${path}/${one.nominee}/withdrawal`, one, one.withdrawal?.reason ?? ''),
  };
}

/** The nomination was written down by mistake. */
export function striking(path: string, one: NominationView): Act {
  return {
    title: say('nominations.strikeOf', { name: one.name }),
    words: say('nominations.strikeWords'),
    ...reasoned(`${path}/${one.nominee}/strike`, one, ''),
  };
}

function reasoned(path: string, one: NominationView, before: string): Omit<Act, 'title' | 'words'> {
  return {
    fields: () => html`<label>${say('nominations.reason')}
      <textarea name="reason" rows="2" maxlength="500" required .value=${before}></textarea></label>`,
    record: (values) => [
      [say('nominations.fullName'), one.name],
      [say('nominations.reason'), textOf(values, 'reason') || '…'],
    ],
    submit: say('nominations.record'),
    send: async (values) => {
      await put(path, { reason: textOf(values, 'reason') }, { ifMatch: tagOf(one) });
    },
    done: say('nominations.recorded'),
  };
}
