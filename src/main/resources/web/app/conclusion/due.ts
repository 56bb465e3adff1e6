/** What is still to be done after an assembly. */
import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';
import { type Conclusion, type DueView, ballotsText, day, titleOf } from './data.js';

export function dueSection(conclusion: Conclusion): TemplateResult {
  return html`<section class="card" aria-labelledby="due-title">
    <h2 id="due-title">${say('after.due')}</h2>
    ${conclusion.due.length === 0
      ? html`<p class="notice notice-good">${say('after.nothingDue')}</p>`
      : html`<ul class="after-due">
          ${conclusion.due.map((one) => html`<li data-due=${one.what}>${text(conclusion, one)}</li>`)}
        </ul>`}
  </section>`;
}

function text(conclusion: Conclusion, one: DueView): string {
  const last = one.subject.split('/').pop() ?? '';
  const about = { day: day(one.day), code: last };
  switch (one.what) {
    case 'CLOSE_ASSEMBLY':
      return say('after.dueClose');
    case 'ENTER_HOLIDAYS':
      return say('after.dueHolidays', about);
    case 'RECEIVE_COMPLAINTS':
      return say('after.dueReceive', about);
    case 'VERIFY_COMPLAINT':
      return say('after.dueVerify', about);
    case 'APPROVE_RESULT':
      return say('after.dueApprove', { election: titleOf(conclusion, last) });
    case 'SEAL_BALLOTS':
      return say('after.dueSeal', { ballots: ballotsOf(conclusion, one.subject) });
    case 'TAKE_OVER_BALLOTS':
      return say('after.dueTakeOver', about);
    case 'SEAL_AGAIN':
      return say('after.dueSealAgain', about);
    case 'KEEP_BALLOTS':
      return say('after.dueKeep', about);
    default:
      return say('after.dueDestroy', about);
  }
}

/** The round a path names: elections/ban-chap-hanh/rounds/1. */
function ballotsOf(conclusion: Conclusion, subject: string): string {
  const [, election = '', , round = '1'] = subject.split('/');
  return ballotsText(conclusion, { election, round: Number(round) });
}
