/** A list that is not proposed yet is kept in this browser: nothing typed is lost by loading the page again. */
import type { Row } from './rows.js';

export interface Draft {
  readonly rows: readonly Row[];
  /** The version it was begun from; null when there was none. */
  readonly tag: string | null;
  readonly keptAt: string;
}

function key(assembly: string, election: string, round: number): string {
  return `kiemphieu.list.${assembly}.${election}.${round}`;
}

export function draft(assembly: string, election: string, round: number): Draft | null {
  const kept = localStorage.getItem(key(assembly, election, round));
  return kept === null ? null : (JSON.parse(kept) as Draft);
}

/** Keeps it; returns whether the browser could. */
export function keep(assembly: string, election: string, round: number, kept: Draft): boolean {
  try {
    localStorage.setItem(key(assembly, election, round), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function drop(assembly: string, election: string, round: number): void {
  localStorage.removeItem(key(assembly, election, round));
}
