import { type TemplateResult, html } from 'lit';
import { dayAndTime, say } from '../texts.js';
import type { Checked, StepResult } from './checking.js';

/** The word for what came of a step: colour alone tells nobody. */
function resultWord(result: StepResult): string {
  switch (result) {
    case 'OK':
      return say('auditor.resultOk');
    case 'FAILED':
      return say('auditor.resultFailed');
    case 'NOT_CHECKED':
      return say('auditor.resultNotChecked');
  }
}

const TONES: Readonly<Record<StepResult, string>> = {
  OK: 'good',
  FAILED: 'bad',
  NOT_CHECKED: 'doubt',
};

/** A result as a small label. */
export function resultMark(result: StepResult): TemplateResult {
  return html`<strong class="result result-${TONES[result]}">${resultWord(result)}</strong>`;
}

/**
 * Every step with what was found, and above them what it comes to.
 *
 * @param verdict what it means for whoever asked
 * @param at when it was checked
 */
export function stepsView(checked: Checked, verdict: string, at: Date): TemplateResult {
  return html`<div class="notice notice-${TONES[checked.result]} verdict" role="status" data-result=${checked.result}>
      <p class="verdict-word">${resultWord(checked.result)}</p>
      <p>${verdict}</p>
      <p class="small">${say('auditor.checkedAt', { time: dayAndTime(at) })}</p>
    </div>
    <ol class="steps">
      ${checked.steps.map(
        (step) => html`<li data-result=${step.result}>
          <p class="row spread"><span>${step.name}</span> ${resultMark(step.result)}</p>
          <p class="soft">${step.detail}</p>
        </li>`,
      )}
    </ol>`;
}
