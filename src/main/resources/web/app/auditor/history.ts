/** What the API tells of sheets and their past (schemas CountedSheet, SheetView, SheetHistory). */
import type { VerdictView } from '../api/types.js';

/** A sheet behind a figure. */
export interface CountedSheet {
  readonly batch: number;
  readonly position: number;
  readonly marks: string;
  readonly defects: readonly string[];
  readonly verdict: VerdictView;
}

/** A sheet of a batch as it stands; what is not settled yet has no marks. */
export interface SheetView {
  readonly position: number;
  readonly state: 'DIFFERS' | 'AWAITS_RULING' | 'ACCEPTED';
  readonly marks?: string;
  readonly defects?: readonly string[];
  readonly verdict?: VerdictView;
}

export interface ReadingHistory {
  readonly reading: number;
  readonly teller: string;
  readonly setAside?: string;
  readonly entries: readonly {
    readonly version: number;
    readonly marks: string;
    readonly defects: readonly string[];
    readonly at: string;
  }[];
  readonly ledger: string;
}

export interface PastAcceptance {
  readonly version: number;
  readonly pass: number;
  readonly grounds: 'READINGS_AGREE' | 'READINGS_AGREE_ALIGNED' | 'HEAD_TELLER_LOOKED';
  readonly marks: string;
  readonly defects: readonly string[];
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

export interface PastRuling {
  readonly acceptance: number;
  readonly version: number;
  readonly valid: boolean;
  readonly marks?: string;
  readonly grounds?: string;
  readonly reason?: string;
  readonly note: string;
  readonly present: readonly string[];
  readonly by: string;
  readonly at: string;
}

export interface SheetHistory {
  readonly sheet: SheetView;
  readonly readings: readonly ReadingHistory[];
  readonly acceptances: readonly PastAcceptance[];
  readonly rulings: readonly PastRuling[];
  readonly ledger: string;
}

/** A step of a round. */
export interface RoundStep {
  readonly step: number;
  readonly command: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly state: string;
  readonly actor: string;
  readonly role: string;
  readonly at: string;
  readonly ledger: string;
}
