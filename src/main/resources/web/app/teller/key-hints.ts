import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';
import { PRINTED } from './keys.js';
import type { Keying } from './sheet-keying.js';
import { soundOn } from './sounds.js';

/** The keys that matter now, in one line at the bottom. */
export function hints(keying: Keying): TemplateResult {
  const boxes = keying.paper.kind === 'AGREE_DISAGREE';
  return html`<ul class="plain hints" aria-label=${say('hint.keys')}>
    ${boxes
      ? html`${hint('-', say('keying.disagree'))}${hint('+', say('keying.both'))}${hint('/', say('keying.neither'))}`
      : hint(PRINTED.separator, say('hint.separator'))}
    ${hint(PRINTED.enter, say('hint.enter'))} ${hint(PRINTED.backspace, say('hint.backspace'))}
    ${hint(PRINTED.defect, say('hint.defect'))} ${hint(PRINTED.open, say('hint.open'))}
    ${hint(PRINTED.complete, say('hint.complete'))} ${hint(PRINTED.escape, say('hint.escape'))}
    ${hint(PRINTED.sound, say(soundOn() ? 'hint.soundOn' : 'hint.soundOff'))}
    ${hint(PRINTED.card, say('hint.card'))}
  </ul>`;
}

function hint(key: string, meaning: string): TemplateResult {
  return html`<li><kbd>${key}</kbd> ${meaning}</li>`;
}
