/** The closing of the assembly, with the deadline of complaints and how it was worked out. */
import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import { type Act, textOf } from '../presidium/act.js';
import { say } from '../texts.js';
import { type Conclusion, type DeadlineView, am, articleOf, conclusionPath, day } from './data.js';
import { dayField, words } from './form.js';

export function closingSection(conclusion: Conclusion, ask: (act: Act) => void): TemplateResult {
  const { closing } = conclusion;
  return html`<section class="card" aria-labelledby="closing-title">
    <h2 id="closing-title">${say('after.closing')}</h2>
    ${closing.closed
      ? html`<p class="after-large">${say('after.closedAt', { time: closing.closedAt ?? '', day: day(closing.closedOn) })}</p>`
      : html`<p>${say('after.notClosed')}</p>`}
    ${closing.reason === undefined ? nothing : html`<p class="soft">${say('after.reason')}: ${closing.reason}</p>`}
    ${closing.complaints === undefined ? nothing : deadline(conclusion, closing.complaints)}
    ${am('PRESIDIUM')
      ? html`<div class="row">${closing.closed
          ? html`<button type="button" @click=${() => ask(takingBack(conclusion))}>${say('after.takeBack')}</button>`
          : html`<button type="button" class="primary" @click=${() => ask(closingAct(conclusion))}>${say('after.close')}</button>`}</div>`
      : nothing}
  </section>`;
}

function deadline(conclusion: Conclusion, period: DeadlineView): TemplateResult {
  if (period.last === undefined) {
    return html`<p class="notice notice-doubt">${say('after.deadlineUnknown', { day: day(period.unknown) })}</p>`;
  }
  const holidays = period.leftOut.filter((one) => one.why === 'HOLIDAY');
  const past = conclusion.today > period.last;
  return html`<p class=${past ? 'notice' : 'notice notice-good'}>
      <strong>${past ? say('after.deadlinePast', { day: day(period.last) }) : say('after.deadline', { day: day(period.last) })}</strong>
      <span class="article">${articleOf(conclusion, 'COMPLAINT_WITHIN_15_WORKING_DAYS')}</span></p>
    <details>
      <summary>${say('after.arithmetic')}</summary>
      <p>${say('after.arithmeticWords', {
        days: period.workingDays,
        from: day(period.from),
        leftOut: period.leftOut.length,
        weekend: period.leftOut.length - holidays.length,
        holidays: holidays.length,
      })}</p>
      ${holidays.length === 0
        ? nothing
        : html`<ul>${holidays.map((one) => html`<li>${day(one.day)}: ${one.name}</li>`)}</ul>`}
    </details>`;
}

function closingAct(conclusion: Conclusion): Act {
  const { version } = conclusion.closing;
  return {
    title: say('after.close'),
    words: say('after.closeWords'),
    fields: () => html`${dayField('on', say('after.closedOn'), conclusion.today, conclusion.today)}
      <label>${say('after.closedTime')}<input type="time" name="at" required></label>
      ${version === 0 ? nothing : words('reason', say('after.reason'))}`,
    record: (values) => [
      [say('after.closedOn'), day(textOf(values, 'on'))],
      [say('after.closedTime'), textOf(values, 'at') || '…'],
    ],
    submit: say('after.close'),
    send: async (values) => {
      await put(
        conclusionPath('closing'),
        {
          closedOn: textOf(values, 'on'),
          closedAt: textOf(values, 'at').slice(0, 5),
          ...(version === 0 ? {} : { reason: textOf(values, 'reason') }),
        },
        version === 0 ? {} : { ifMatch: `"${version}"` },
      );
    },
    done: say('after.closeDone'),
  };
}

function takingBack(conclusion: Conclusion): Act {
  return {
    title: say('after.takeBack'),
    words: say('after.takeBackWords'),
    fields: () => words('reason', say('after.reason')),
    record: (values) => [[say('after.reason'), textOf(values, 'reason') || '…']],
    submit: say('after.takeBack'),
    send: async (values) => {
      await put(
        conclusionPath('closing'),
        { reason: textOf(values, 'reason') },
        { ifMatch: `"${conclusion.closing.version}"` },
      );
    },
    done: say('after.takeBackDone'),
  };
}
