/** What the regulation says about a list, each where it belongs. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Reason } from '../api/client.js';
import type { Finding } from '../api/results.js';
import { percent, say } from '../texts.js';
import { reasonHere } from './fields.js';

const OF_LINE = /^candidates\[(\d+)\]/;

/** The findings about line `index` of what was sent. */
export function ofLine(findings: readonly Finding[], index: number): readonly Finding[] {
  return findings.filter(({ refusal }) => OF_LINE.exec(refusal.field)?.[1] === String(index));
}

/** The findings about the list as a whole. */
export function ofList(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ refusal }) => !OF_LINE.test(refusal.field));
}

/** What has to be mended before the list can be proposed. */
export function toMend(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, overrulable }) => severity === 'FAULT' && !overrulable);
}

/** What the service refused without having looked at the list as one: each reason in its place. */
export function asFindings(reasons: readonly Reason[]): Finding[] {
  return reasons.map((refusal) => ({ severity: 'FAULT', overrulable: false, refusal }));
}

/** One finding in words, beginning with what follows from it. */
export function findingText({ severity, overrulable, refusal }: Finding): TemplateResult {
  const weight =
    severity === 'WARNING'
      ? say('secretariat.warning')
      : say(overrulable ? 'secretariat.mayOverrule' : 'secretariat.mustMend');
  const look = severity === 'WARNING' || overrulable ? 'finding finding-doubt' : 'finding finding-bad';
  return html`<p class=${look} data-code=${refusal.code}><strong>${weight}</strong> ${reasonHere(refusal)}</p>`;
}

/** How much has to be mended, and how much the assembly would have to decide. */
export function verdictText(findings: readonly Finding[], unreadableDays: number): TemplateResult {
  const mend = toMend(findings).length + unreadableDays;
  const overrule = findings.filter(({ severity, overrulable }) => severity === 'FAULT' && overrulable).length;
  if (mend + overrule === 0) {
    return html`<strong class="finding-good">${say('secretariat.nothingToMend')}</strong>`;
  }
  return html`${mend === 0
    ? nothing
    : html`<strong class="finding-bad">${say('secretariat.toMend', { faults: mend })}</strong>`}
  ${overrule === 0
    ? nothing
    : html`<strong class="finding-doubt">${say('secretariat.toOverrule', { faults: overrule })}</strong>`}`;
}

/** The surplus with its arithmetic. */
export function surplusText(names: number, seats: number): TemplateResult | typeof nothing {
  if (seats === 0) {
    // Nobody is elected, so there is no surplus.
    return nothing;
  }
  const surplus = names - seats;
  const share = percent(((100 * surplus) / seats).toFixed(1));
  return html`<p class="surplus">
    ${say('secretariat.surplus')} <strong class="figure" data-surplus>${`${names} − ${seats} = ${surplus}`}</strong>
    <span>${surplus > 0 ? say('secretariat.surplusShare', { surplus, seats, share }) : nothing}</span>
  </p>`;
}
