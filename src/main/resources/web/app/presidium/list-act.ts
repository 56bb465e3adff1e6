/** The assembly approves the list. */
import { html, nothing } from 'lit';
import { put } from '../api/client.js';
import type { CheckedList, Finding } from '../api/results.js';
import { reasonText } from '../parts/reasons.js';
import { name, say } from '../texts.js';
import { type Act, textOf } from './act.js';
import { type RoundData, pathOf } from './round-data.js';

/** Faults the assembly can rule otherwise on, one for each rule. */
export function toOverrule(list: CheckedList): Finding[] {
  const faults = list.findings.filter((one) => one.severity === 'FAULT' && one.overrulable);
  return faults.filter(
    (one, index) => faults.findIndex((other) => other.refusal.code === one.refusal.code) === index,
  );
}

/** Whether something stands in the way that nobody can rule otherwise on. */
export function cannotBeApproved(list: CheckedList): boolean {
  return list.findings.some((one) => one.severity === 'FAULT' && !one.overrulable);
}

export function approval(data: RoundData, list: CheckedList): Act {
  const faults = toOverrule(list);
  return {
    title: say('presidium.approveTitle'),
    fields: (values) =>
      faults.length === 0
        ? html`${nothing}`
        : html`<fieldset>
            <legend>${say('presidium.overrulings')}</legend>
            <p>${say('presidium.overrulingsWords')}</p>
            ${faults.map(
              (fault) => html`<p class="notice notice-doubt">${reasonText(fault.refusal)}</p>
                <label>${say('presidium.overrulingReason')}
                  <textarea name=${fault.refusal.code} rows="2" maxlength="500" required
                    aria-invalid=${textOf(values, fault.refusal.code) === '' ? 'true' : 'false'}></textarea></label>`,
            )}
          </fieldset>`,
    record: (values) => [
      [say('presidium.listVersion'), list.version],
      [say('presidium.candidates'), list.candidates.length],
      ...(list.seats === 0
        ? []
        : [
            [say('presidium.seats'), list.seats] as const,
            [say('presidium.surplus'), list.surplus] as const,
          ]),
      [say('presidium.paper'), name('paper', list.paper)],
      ...faults.map(
        (fault) =>
          [name('rule', fault.refusal.code), textOf(values, fault.refusal.code) || '…'] as const,
      ),
    ],
    submit: say('presidium.approve'),
    send: async (values) => {
      await put(`${pathOf(data.round)}/approval`, {
        listVersion: list.version,
        overrulings: faults.map((fault) => ({
          rule: fault.refusal.code,
          reason: textOf(values, fault.refusal.code),
        })),
      });
    },
    done: say('presidium.approved'),
  };
}
