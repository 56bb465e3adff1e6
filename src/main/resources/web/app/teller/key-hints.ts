import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';
import { PRINTED } from './keys.js';
import type { Paper } from './paper.js';
import type { Keying } from './sheet-keying.js';
import { soundOn } from './sounds.js';

/** The keys that matter now, in one line at the bottom. */
export function hints(keying: Keying): TemplateResult {
  return html`<ul class="plain hints" aria-label=${say('hint.keys')}>
    ${marks(keying.paper)}
    ${hint(PRINTED.enter, say('hint.enter'))} ${hint(PRINTED.backspace, say('hint.backspace'))}
    ${hint(PRINTED.defect, say('hint.defect'))} ${hint(PRINTED.open, say('hint.open'))}
    ${hint(PRINTED.complete, say('hint.complete'))} ${hint(PRINTED.escape, say('hint.escape'))}
    ${hint(PRINTED.sound, say(soundOn() ? 'hint.soundOn' : 'hint.soundOff'))}
    ${hint(PRINTED.card, say('hint.card'))}
  </ul>`;
}

function marks(paper: Paper): TemplateResult {
  switch (paper.kind) {
    case 'STRIKE_OUT':
    case 'MARK_FOR':
      return hint(PRINTED.separator, say('hint.separator'));
    case 'AGREE_DISAGREE':
      return html`${hint('-', say('keying.disagree'))}${hint('+', say('keying.both'))}${hint('/', say('keying.neither'))}`;
    case 'THREE_LEVELS':
      return html`${hint(PRINTED.separator, say('keying.markConfidence'))}${hint('-', say('keying.markLow'))}${hint(
        '+',
        say('keying.markSeveral'),
      )}${hint('/', say('keying.neither'))}`;
  }
}

function hint(key: string, meaning: string): TemplateResult {
  return html`<li><kbd>${key}</kbd> ${meaning}</li>`;
}
