/** Complaints and what came of them. */
import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import { type Act, textOf } from '../presidium/act.js';
import { name, say } from '../texts.js';
import { type ComplaintView, type Conclusion, am, conclusionPath, day, freeCode, titleOf } from './data.js';
import { choice, dayField, line, words } from './form.js';

export function complaintsSection(conclusion: Conclusion, ask: (act: Act) => void): TemplateResult {
  return html`<section class="card" aria-labelledby="complaints-title">
    <h2 id="complaints-title">${say('after.complaints')}</h2>
    ${conclusion.complaints.length === 0 ? html`<p>${say('after.noComplaints')}</p>` : nothing}
    <ul class="plain after-list">
      ${conclusion.complaints.map((one) => complaint(conclusion, one, ask))}
    </ul>
    ${am('SECRETARIAT') && conclusion.closing.closed
      ? html`<button type="button" @click=${() => ask(recording(conclusion))}>${say('after.recordComplaint')}</button>`
      : nothing}
  </section>`;
}

function about(conclusion: Conclusion, one: ComplaintView): string {
  if (one.election === undefined) {
    return say('after.aboutAssembly');
  }
  const title = titleOf(conclusion, one.election);
  return one.round === undefined
    ? title
    : `${title}, ${say('after.aboutCount', { round: one.round, count: one.count ?? 1 })}`;
}

function complaint(conclusion: Conclusion, one: ComplaintView, ask: (act: Act) => void): TemplateResult {
  const decidable = am('SECRETARIAT') && (one.steps.includes('UPHOLD') || one.steps.includes('WITHDRAW'));
  return html`<li class="after-item" data-complaint=${one.complaint}>
    <div class="row spread"><h3>${one.complaint} – ${one.complainant}</h3>
      <span class="stage">${name('complaintStage', one.state)}</span></div>
    <p>${say('after.complaintFacts', { day: day(one.receivedOn), about: about(conclusion, one) })}</p>
    <p>${one.words}</p>
    ${one.last === undefined ? nothing : html`<p class="notice notice-doubt">${say('after.late', { day: day(one.last) })}</p>`}
    ${one.finding === undefined
      ? nothing
      : html`<p class="notice">${one.finding.words}
          <span class="soft">(${one.finding.documentNumber ?? ''} ${day(one.finding.date)})</span></p>`}
    ${decidable
      ? html`<button type="button" @click=${() => ask(finding(conclusion, one))}>${say('after.recordFinding', {
          complaint: one.complaint,
        })}</button>`
      : nothing}
  </li>`;
}

function recording(conclusion: Conclusion): Act {
  const code = freeCode(
    'don',
    conclusion.complaints.map((one) => one.complaint),
  );
  const subjects = [
    { value: '', label: say('after.aboutAssembly') },
    ...conclusion.elections.map((one) => ({ value: one.election, label: one.title })),
    ...conclusion.elections.flatMap((one) =>
      one.confirmedRounds.map((round) => ({
        value: `${one.election}/${round}`,
        label: `${one.title}, ${say('rounds.round', { round })}`,
      })),
    ),
  ];
  return {
    title: say('after.recordComplaint'),
    words: say('after.recordComplaintWords'),
    fields: () => html`${line('complainant', say('after.complainant'))}
      ${choice('about', say('after.about'), subjects)}
      ${dayField('on', say('after.receivedOn'), conclusion.today, conclusion.today)}
      ${words('words', say('after.complaintWords'))}`,
    record: (values) => [
      [say('after.code'), code],
      [say('after.complainant'), textOf(values, 'complainant') || '…'],
      [say('after.receivedOn'), day(textOf(values, 'on'))],
    ],
    submit: say('after.recordComplaint'),
    send: async (values) => {
      const [election = '', round = ''] = textOf(values, 'about').split('/');
      await put(conclusionPath(`complaints/${code}`), {
        complainant: textOf(values, 'complainant'),
        receivedOn: textOf(values, 'on'),
        words: textOf(values, 'words'),
        ...(election === '' ? {} : { election }),
        ...(round === '' ? {} : { round: Number(round), count: 1 }),
      });
    },
    done: say('after.complaintDone', { complaint: code }),
  };
}

function finding(conclusion: Conclusion, one: ComplaintView): Act {
  const outcomes = [
    ...(one.steps.includes('UPHOLD') ? ['UPHELD', 'REJECTED'] : []),
    ...(one.steps.includes('WITHDRAW') ? ['WITHDRAWN'] : []),
  ].map((outcome) => ({ value: outcome, label: name('complaintStage', outcome) }));
  const chosen = (values: FormData) => textOf(values, 'outcome') || outcomes[0]!.value;
  return {
    title: say('after.recordFinding', { complaint: one.complaint }),
    words: say('after.findingWords'),
    fields: (values) => html`${choice('outcome', say('after.outcome'), outcomes)}
      ${words('words', say('after.findingText'))}
      ${chosen(values) === 'WITHDRAWN' ? nothing : line('number', say('after.documentNumber'), '', 100)}
      ${dayField('on', say('after.documentDate'), conclusion.today, conclusion.today)}`,
    record: (values) => [
      [say('after.outcome'), name('complaintStage', chosen(values))],
      [say('after.documentDate'), day(textOf(values, 'on'))],
    ],
    submit: say('after.record'),
    send: async (values) => {
      await put(
        conclusionPath(`complaints/${one.complaint}/finding`),
        {
          outcome: chosen(values),
          words: textOf(values, 'words'),
          date: textOf(values, 'on'),
          ...(chosen(values) === 'WITHDRAWN' ? {} : { documentNumber: textOf(values, 'number') }),
        },
        one.finding === undefined ? {} : { ifMatch: `"${one.version}"` },
      );
    },
    done: say('after.findingDone', { complaint: one.complaint }),
  };
}
