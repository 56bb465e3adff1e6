import { say } from '../texts.js';
import type { Keying, Said } from './sheet-keying.js';

/** The screen's answer to the last key in words; empty when there is nothing to say. */
export function saidText(keying: Keying, said: Said): string {
  switch (said.kind) {
    case 'nothing':
      return '';
    case 'notOnList':
      return say('said.notOnList', { typed: said.typed, names: keying.paper.names });
    case 'twice':
      return say('said.twice', { typed: said.typed });
    case 'signNeeded':
      return say('said.signNeeded', { typed: said.typed });
    case 'noBoxes':
      return say('said.noBoxes');
    case 'noSuchBox':
      return say('said.noSuchBox');
    case 'numberFirst':
      return say('said.numberFirst');
    case 'finishFirst':
      return say('said.finishFirst');
    case 'allKeyed':
      return say('said.allKeyed', { sheets: keying.sheets });
    case 'noDefect':
      return say('said.noDefect');
    case 'notKeyed':
      return say('said.notKeyed', { typed: said.typed });
    case 'recorded':
      return say('said.recorded', { position: said.position });
    case 'corrected':
      return say('said.corrected', { position: said.position });
    case 'unchanged':
      return say('said.unchanged', { position: said.position });
    case 'opened':
      return say('said.opened', { position: said.position });
    case 'left':
      return say('said.left', { position: said.position });
    case 'notSafe':
      return say('said.notSafe', { waiting: said.waiting });
    case 'notKept':
      return say('said.notKept', { position: said.position });
  }
}
