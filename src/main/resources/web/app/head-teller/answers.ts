/** What the API answers about papers, as only the head teller's screens use it. */
import type { VerdictView } from '../api/types.js';

/** What the service tells of a line of a paper; nothing where the line is unmarked. */
export type LineMark =
  | 'STRUCK'
  | 'CHOSEN'
  | 'DISAGREE'
  | 'BOTH'
  | 'NEITHER'
  | 'CONFIDENCE'
  | 'LOW'
  | 'SEVERAL_BOXES'
  | 'NO_BOX'
  | null;

/** What one reading has for a sheet. */
export interface SheetSeen {
  readonly reading: number;
  readonly teller: string;
  readonly marks: string;
  readonly defects: readonly string[];
}

export interface SheetDifference {
  readonly lines: readonly { readonly number: number; readonly marks: readonly LineMark[] }[];
  readonly defects: readonly { readonly defect: string; readonly readings: readonly number[] }[];
  readonly agreeing: readonly (readonly number[])[];
}

export interface RulingView {
  readonly version: number;
  readonly valid: boolean;
  readonly marks?: string;
  readonly grounds?: string;
  readonly reason?: string;
  readonly note: string;
  readonly present: readonly string[];
}

export interface SheetView {
  readonly position: number;
  readonly state: 'DIFFERS' | 'AWAITS_RULING' | 'ACCEPTED';
  readonly readings: readonly SheetSeen[];
  readonly version?: number;
  readonly marks?: string;
  readonly defects?: readonly string[];
  readonly grounds?: 'READINGS_AGREE' | 'READINGS_AGREE_ALIGNED' | 'HEAD_TELLER_LOOKED';
  readonly verdict?: VerdictView;
  readonly ruling?: RulingView;
  readonly difference?: SheetDifference;
}

export interface Entry {
  readonly version: number;
  readonly marks: string;
  readonly defects: readonly string[];
  readonly at: string;
}

/** A sheet with everything that was ever recorded of it. */
export interface SheetHistory {
  readonly sheet: SheetView;
  readonly readings: readonly {
    readonly reading: number;
    readonly teller: string;
    readonly setAside?: string;
    readonly entries: readonly Entry[];
  }[];
  readonly acceptances: readonly (Entry & {
    readonly pass: number;
    readonly grounds: string;
    readonly note: string;
    readonly by: string;
  })[];
  readonly rulings: readonly (RulingView & {
    readonly acceptance: number;
    readonly by: string;
    readonly at: string;
  })[];
}

/** How a batch looks when one of its readings is taken to keep to the stack. */
export interface Alignment {
  readonly reference: number;
  readonly shifts: readonly {
    readonly reading: number;
    readonly first: number;
    readonly last: number;
    readonly kind: string;
    readonly vi: string;
    readonly en: string;
  }[];
  readonly agreed: number;
  readonly remaining: readonly number[];
  readonly contradicted: readonly number[];
}

/** A code with its words. */
export interface RulingReason {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

export interface RulingReasons {
  readonly valid: readonly RulingReason[];
  readonly invalid: readonly RulingReason[];
}

export interface BoardMember {
  readonly name: string;
  readonly head: boolean;
}

/** A version of the signed minutes, without its PDF. */
export interface MinutesVersion {
  readonly version: number;
  readonly sha256: string;
  readonly at: string;
  readonly by: string;
  readonly role: string;
  readonly signatures: readonly Readonly<Record<string, string>>[];
}
