/** What the presidium can do now, what it waits for, and the papers it signs and reads out. */
import { type TemplateResult, html, nothing } from 'lit';
import { session } from '../session.js';
import { dayAndTime, say } from '../texts.js';
import type { Act } from './act.js';
import { approval, cannotBeApproved } from './list-act.js';
import { confirmation, decision, release } from './result-acts.js';
import { nextLink, nextRound } from './next-round.js';
import { annulment, recount } from './round-acts.js';
import { type RoundData, lastStep, outcomeOf } from './round-data.js';

export type Ask = (act: Act) => void;

/** What the service has of a count as a file. */
export type CountFile = 'minutes.pdf' | 'announcement.pdf' | 'announcement.pptx' | 'result.xlsx';

export function dutiesSection(
  data: RoundData,
  ask: Ask,
  download: (file: CountFile) => void,
): TemplateResult {
  const can = (command: string) => data.round.commands.includes(command);
  return html`<section class="card presidium-duties" aria-labelledby="duties-title">
    <h2 id="duties-title">${say('presidium.duties')}</h2>
    ${nextDuty(data, ask)}
    <div class="row">
      ${data.tally === null || data.round.state === 'COUNTING'
        ? nothing
        : html`<button type="button" @click=${() => download('minutes.pdf')}>${say('presidium.minutes')}</button>`}
      ${data.round.state === 'CONFIRMED'
        ? html`<button type="button" @click=${() => download('announcement.pdf')}>${say('presidium.announcement')}</button>
            <button type="button" @click=${() => download('announcement.pptx')}>${say('papers.slides')}</button>
            <button type="button" @click=${() => download('result.xlsx')}>${say('papers.result')}</button>`
        : nothing}
      ${can('RECOUNT') && !data.next?.begun
        ? html`<button type="button" @click=${() => ask(recount(data))}>${say('presidium.recountAsk')}</button>`
        : nothing}
      ${can('ANNUL_ROUND')
        ? html`<button type="button" @click=${() => ask(annulment(data))}>${say('presidium.annulAsk')}</button>`
        : nothing}
    </div>
  </section>`;
}

/** What stands next. */
function nextDuty(data: RoundData, ask: Ask): TemplateResult {
  switch (data.round.state) {
    case 'DRAFT':
      return draftDuty(data, ask);
    case 'LIST_APPROVED':
      return waiting(say('presidium.waitsForIssue'));
    case 'VOTING':
      return waiting(say('presidium.waitsForBox', { issued: data.round.issued ?? 0 }));
    case 'COUNTING':
      return waiting(say('presidium.waitsForCount'));
    case 'COUNTED':
      return waiting(say('presidium.waitsForCertification'));
    case 'CERTIFIED':
      return certifiedDuty(data, ask);
    case 'CONFIRMED':
      return confirmedDuty(data, ask);
    case 'ANNULLED':
      return html`<p class="notice notice-bad">
          ${say('presidium.wasAnnulled', { reason: data.round.annulledFor ?? '' })}</p>
        ${beginNext(data, ask)}`;
  }
}

/** The way to the next round, or what begins it. */
function beginNext(data: RoundData, ask: Ask): TemplateResult | typeof nothing {
  const { next } = data;
  if (next === null || next.begun) {
    return nextLink(data);
  }
  return html`<p>${primary(say('presidium.next'), () => ask(nextRound(data, next)))}</p>`;
}

function draftDuty(data: RoundData, ask: Ask): TemplateResult {
  const list = data.list;
  if (list === null) {
    return waiting(say('presidium.waitsForList'));
  }
  return cannotBeApproved(list)
    ? html`<p class="notice notice-bad">${say('presidium.cannotBeApproved')}</p>`
    : html`<p>${primary(say('presidium.approveAsk'), () => ask(approval(data, list)))}</p>`;
}

function certifiedDuty(data: RoundData, ask: Ask): TemplateResult {
  const certified = lastStep(data, 'CERTIFY');
  const tally = data.tally;
  const who = html`<p>${say('presidium.certifiedWhen', {
    who: certified?.actor ?? '',
    when: dayAndTime(certified?.at ?? ''),
  })}</p>`;
  if (certified?.actor === session()?.username) {
    return html`${who}<p class="notice notice-doubt">${say('presidium.certifiedByYou')}</p>`;
  }
  return html`${who}${tally === null
    ? nothing
    : html`<p>${primary(say('presidium.confirmAsk'), () => ask(confirmation(data, tally)))}</p>`}`;
}

function confirmedDuty(data: RoundData, ask: Ask): TemplateResult {
  const confirmed = lastStep(data, 'CONFIRM');
  const { tally, decision: before } = data;
  const undecided = before !== null && before.version === 0;
  const kind = outcomeOf(data)?.kind;
  const toDecide = (kind === 'TIED_AT_LAST_SEAT' || kind === 'SEATS_UNFILLED') && before !== null;
  return html`<p>${say('presidium.confirmedWhen', {
      who: confirmed?.actor ?? '',
      when: dayAndTime(confirmed?.at ?? ''),
    })}</p>
    ${data.release?.released
      ? html`<p class="notice notice-good">${say('presidium.releasedWhen', {
          who: data.release.by ?? '',
          when: dayAndTime(data.release.at ?? ''),
        })}</p>`
      : html`<p class="notice">${say('presidium.notReleased')}</p>`}
    <p class="row">
      ${data.release?.released || tally === null
        ? nothing
        : primary(say('presidium.releaseAsk'), () => ask(release(data, tally)))}
      ${toDecide && before !== null && !data.next?.begun
        ? html`<button type="button" class=${undecided ? 'primary' : ''}
            @click=${() => ask(decision(data, before))}>${say(
              undecided ? 'presidium.decideAsk' : 'presidium.decideAnew',
            )}</button>`
        : nothing}
    </p>
    ${beginNext(data, ask)}`;
}

function waiting(words: string): TemplateResult {
  return html`<p class="notice">${words}</p>`;
}

function primary(words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="primary" @click=${act}>${words}</button>`;
}
