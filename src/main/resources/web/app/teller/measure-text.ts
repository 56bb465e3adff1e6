import { type TemplateResult, html } from 'lit';
import { currentLanguage, say } from '../texts.js';
import { type Measure, ballotsPerMinute, keystrokesPerBallot } from './measure.js';

/** Keystrokes for a ballot and ballots a minute; the attributes are for whoever measures. */
export function measureText(measure: Measure): TemplateResult {
  const keystrokes = figure(keystrokesPerBallot(measure));
  const pace = figure(ballotsPerMinute(measure));
  return html`<p class="measure" data-keystrokes=${measure.keystrokes} data-ballots=${measure.ballots}
    data-milliseconds=${measure.milliseconds}>
    ${say('measure.keystrokes', { keystrokes })} ·
    ${say('measure.pace', { pace })}
  </p>`;
}

function figure(value: number | null): string {
  return value === null
    ? '–'
    : value.toLocaleString(currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
}
