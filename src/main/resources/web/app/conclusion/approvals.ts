/** What the superior committee decided on each election. */
import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import { type Act, textOf } from '../presidium/act.js';
import { say } from '../texts.js';
import { type Conclusion, type ElectionLine, am, articleOf, conclusionPath, day } from './data.js';
import { choice, dayField, line, ticks, words } from './form.js';

export function approvalsSection(conclusion: Conclusion, ask: (act: Act) => void): TemplateResult {
  return html`<section class="card" aria-labelledby="approvals-title">
    <h2 id="approvals-title">${say('after.approvals')}</h2>
    <p class="soft">${articleOf(conclusion, 'APPROVAL_BY_SUPERIOR')}</p>
    <ul class="plain after-list">
      ${conclusion.elections.map((one) => election(conclusion, one, ask))}
    </ul>
  </section>`;
}

function decisionText(decision: string): string {
  switch (decision) {
    case 'APPROVED':
      return say('after.decisionApproved');
    case 'PERSONS_REFUSED':
      return say('after.decisionPersonsRefused');
    default:
      return say('after.decisionAnnulled');
  }
}

function election(conclusion: Conclusion, one: ElectionLine, ask: (act: Act) => void): TemplateResult {
  const ready = conclusion.closing.closed && one.confirmedRounds.length > 0;
  const refused = one.elected.filter((person) => person.refused);
  return html`<li class="after-item" data-election=${one.election}>
    <div class="row spread"><h3>${one.title}</h3>
      ${one.decision === undefined ? nothing : html`<span class="stage">${decisionText(one.decision)}</span>`}</div>
    ${one.confirmedRounds.length === 0
      ? html`<p>${say('after.noResult')}</p>`
      : html`<p>${say('after.electedPeople', { people: one.elected.length })}</p>`}
    ${one.decision === undefined
      ? nothing
      : html`<p>${say('after.document', { number: one.documentNumber ?? '', day: day(one.documentDate) })}</p>`}
    ${refused.length === 0
      ? nothing
      : html`<p class="notice notice-doubt">${say('after.refusedPeople')}: ${refused.map((person) => person.name).join(', ')}</p>`}
    ${one.reason === undefined ? nothing : html`<p>${say('after.reason')}: ${one.reason}</p>`}
    ${one.newElection === undefined ? nothing : html`<p>${say('after.newElection')}: <strong>${one.newElection}</strong></p>`}
    ${am('SECRETARIAT') && ready
      ? html`<button type="button" aria-label=${say('after.recordApprovalOf', { election: one.title })}
          @click=${() => ask(approval(conclusion, one))}>${say('after.recordApproval')}</button>`
      : nothing}
  </li>`;
}

function approval(conclusion: Conclusion, one: ElectionLine): Act {
  const decisions = ['APPROVED', 'PERSONS_REFUSED', 'ANNULLED'].map((decision) => ({
    value: decision,
    label: decisionText(decision),
  }));
  const chosen = (values: FormData) => textOf(values, 'decision') || 'APPROVED';
  const people = one.elected.map((person) => ({ value: `${person.round}/${person.number}`, label: person.name }));
  return {
    title: say('after.recordApprovalOf', { election: one.title }),
    fields: (values) => html`${choice('decision', say('after.decision'), decisions)}
      ${line('number', say('after.documentNumber'), '', 100)}
      ${dayField('on', say('after.documentDate'), conclusion.today, conclusion.today)}
      ${chosen(values) === 'PERSONS_REFUSED' ? ticks('person', say('after.refusedPeople'), people) : nothing}
      ${chosen(values) === 'APPROVED' ? nothing : words('reason', say('after.reason'))}
      ${chosen(values) === 'ANNULLED'
        ? html`<label>${say('after.newElectionCode')}<input name="newElection" maxlength="63"
            pattern="[a-z0-9][a-z0-9.\\-]+" autocomplete="off"></label><p class="soft small">${say('after.newElectionWords')}</p>`
        : nothing}`,
    record: (values) => [
      [say('after.decision'), decisionText(chosen(values))],
      [say('after.documentNumber'), textOf(values, 'number') || '…'],
      [say('after.documentDate'), day(textOf(values, 'on'))],
    ],
    submit: say('after.record'),
    send: async (values) => {
      const decision = chosen(values);
      await put(
        conclusionPath(`elections/${encodeURIComponent(one.election)}/approval-of-superior`),
        {
          decision,
          documentNumber: textOf(values, 'number'),
          documentDate: textOf(values, 'on'),
          ...(decision === 'APPROVED' ? {} : { reason: textOf(values, 'reason') }),
          ...(decision === 'PERSONS_REFUSED' ? { persons: persons(values) } : {}),
          ...(decision === 'ANNULLED' && textOf(values, 'newElection') !== ''
            ? { newElection: textOf(values, 'newElection') }
            : {}),
        },
        one.version === 0 ? {} : { ifMatch: `"${one.version}"` },
      );
    },
    done: say('after.approvalDone', { election: one.title }),
  };
}

function persons(values: FormData): { round: number; number: number }[] {
  return values.getAll('person').map((person) => {
    const [round, number] = String(person).split('/').map(Number);
    return { round: round ?? 0, number: number ?? 0 };
  });
}
