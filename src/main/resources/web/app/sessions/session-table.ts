import { type TemplateResult, html, nothing } from 'lit';
import { dayAndTime, name, say } from '../texts.js';
import { type SignedInSession, device } from './sessions.js';

/** Sessions with what ends each; the present one is signed out of in the heading of the page. */
export function sessionTable(
  sessions: readonly SignedInSession[],
  end: (session: SignedInSession) => void,
): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${say('sessions.table')}>
    <table class="sessions">
      <caption class="visually-hidden">${say('sessions.title')}</caption>
      <thead><tr>
        <th scope="col">${say('sessions.device')}</th>
        <th scope="col">${say('sessions.duty')}</th>
        <th scope="col">${say('sessions.since')}</th>
        <th scope="col">${say('sessions.lastSeen')}</th>
        <th scope="col">${say('sessions.end')}</th>
      </tr></thead>
      <tbody>${sessions.map((one) => line(one, end))}</tbody>
    </table>
  </div>`;
}

function line(one: SignedInSession, end: (session: SignedInSession) => void): TemplateResult {
  const words = device(one.userAgent);
  return html`<tr data-session=${one.session}>
    <th scope="row">${words}
      <span class="soft small">${one.address}</span>
      ${one.secondFactor ? html`<span class="soft small">${say('sessions.withCode')}</span>` : nothing}</th>
    <td>${name('role', one.role)} <span class="soft small">${one.assembly}</span></td>
    <td>${dayAndTime(one.since)}</td>
    <td>${dayAndTime(one.lastSeen)}</td>
    <td>${one.present
      ? html`<strong>${say('sessions.present')}</strong>`
      : html`<button type="button" aria-label=${say('sessions.endOf', { device: words, since: dayAndTime(one.since) })}
          @click=${() => end(one)}>${say('sessions.end')}</button>`}</td>
  </tr>`;
}
