/**
 * What keys mean on the teller's screens: one meaning each, everywhere.
 *
 * Commands are letters that no Vietnamese typing method changes: a vowel, D or W followed by another
 * key makes Telex or VNI programs send a Backspace of their own, which would undo a mark.
 */
import type { Sign } from './paper.js';

export type Key =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: Command };

export type Command =
  | 'separator'
  | 'enter'
  | 'backspace'
  | 'clear'
  | 'escape'
  | 'defect'
  | 'open'
  | 'complete'
  | 'sound'
  | 'again'
  | 'giveUp'
  | 'signIn'
  | 'training'
  | 'card';

/** The keys of commands as they are printed on the keyboard, for screen and card. */
export const PRINTED: Readonly<Record<Command, string>> = {
  separator: 'Space',
  enter: 'Enter',
  backspace: 'Backspace',
  clear: 'Delete',
  escape: 'Esc',
  defect: 'L',
  open: 'M',
  complete: 'X',
  sound: 'C',
  again: 'T',
  giveUp: 'B',
  signIn: 'N',
  training: 'H',
  card: 'F1',
};

const BY_CODE: Readonly<Record<string, Key>> = {
  Space: { kind: 'separator' },
  Comma: { kind: 'separator' },
  Period: { kind: 'separator' },
  NumpadDecimal: { kind: 'separator' },
  NumpadComma: { kind: 'separator' },
  Minus: { kind: 'sign', sign: '-' },
  NumpadSubtract: { kind: 'sign', sign: '-' },
  Equal: { kind: 'sign', sign: '=' },
  NumpadAdd: { kind: 'sign', sign: '*' },
  NumpadMultiply: { kind: 'sign', sign: '*' },
  Slash: { kind: 'sign', sign: '?' },
  NumpadDivide: { kind: 'sign', sign: '?' },
  Enter: { kind: 'enter' },
  NumpadEnter: { kind: 'enter' },
  Backspace: { kind: 'backspace' },
  Delete: { kind: 'clear' },
  Escape: { kind: 'escape' },
  KeyL: { kind: 'defect' },
  KeyM: { kind: 'open' },
  KeyX: { kind: 'complete' },
  KeyC: { kind: 'sound' },
  KeyT: { kind: 'again' },
  KeyB: { kind: 'giveUp' },
  KeyN: { kind: 'signIn' },
  KeyH: { kind: 'training' },
  F1: { kind: 'card' },
};

/** What a key press means, or null. By the key's place first: an input method may give it another sign. */
export function meaning(event: Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey'>): Key | null {
  if (event.key === '*' || event.key === '+') {
    // On the row of digits they are shifted ones, on another keyboard others; + shares its key with =.
    return { kind: 'sign', sign: '*' };
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  const shifted = event.shiftKey && event.code.startsWith('Digit');
  if (digit !== null && !shifted) {
    return { kind: 'digit', digit: digit[1]! };
  }
  return shifted ? null : (BY_CODE[event.code] ?? null);
}

/** Keys that may be held down; every other one counts once however long it is held. */
const REPEATING = ['backspace'];

/**
 * Gives every key press of the window to `handle` until the answer is called. A dialog, a text field
 * and a control reached by Tab keep what is theirs.
 */
export function listen(handle: (key: Key) => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    const key = meaning(event);
    if (key?.kind === 'card') {
      // Also over a dialog: the browser's own help would open a window.
      event.preventDefault();
    }
    if (key === null || event.ctrlKey || event.altKey || event.metaKey || ownedElsewhere(event, key)) {
      return;
    }
    event.preventDefault();
    if (!event.repeat || REPEATING.includes(key.kind)) {
      handle(key);
    }
  };
  // A button clicked with the mouse must not take the next Enter.
  const clicked = (event: MouseEvent) => {
    if (event.detail > 0 && document.querySelector('dialog[open]') === null) {
      (document.activeElement as HTMLElement | null)?.blur();
    }
  };
  window.addEventListener('keydown', pressed, { capture: true });
  window.addEventListener('click', clicked);
  return () => {
    window.removeEventListener('keydown', pressed, { capture: true });
    window.removeEventListener('click', clicked);
  };
}

function ownedElsewhere(event: KeyboardEvent, key: Key): boolean {
  if (document.querySelector('dialog[open]') !== null) {
    return true;
  }
  const target = event.target instanceof Element ? event.target : null;
  if (target?.matches('input, select, textarea')) {
    return true;
  }
  const activates = event.code === 'Space' || key.kind === 'enter';
  return activates && (target?.matches('a:focus-visible, button:focus-visible') ?? false);
}
