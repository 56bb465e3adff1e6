/**
 * Slips that were issued and not printed yet: in this window's memory, never stored. Going to another
 * page and back does not lose them; closing the window asks first; signing out forgets them.
 */
import { SESSION_CHANGED } from '../session.js';
import type { Slip } from './slips-print.js';

let unprinted: readonly Slip[] = [];

function leaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

export function unprintedSlips(): readonly Slip[] {
  return unprinted;
}

export function keepUnprinted(slips: readonly Slip[]): void {
  unprinted = slips;
  if (slips.length > 0) {
    window.addEventListener('beforeunload', leaving);
  } else {
    window.removeEventListener('beforeunload', leaving);
  }
}

window.addEventListener(SESSION_CHANGED, () => keepUnprinted([]));
