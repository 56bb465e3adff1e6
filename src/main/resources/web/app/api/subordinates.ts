/** What an assembly sees of those below it. Names are those of the service's OpenAPI description. */
import { get } from './client.js';
import { assemblyPath } from './paths.js';
import type { Outcome } from './results.js';

export const STATES = ['PREPARING', 'ATTENDANCE', 'VOTING', 'COUNTING', 'COUNTED', 'CONFIRMED'] as const;

export type CongressState = (typeof STATES)[number];

/** Percentages are for display only. */
export interface Turnout {
  readonly convened: number;
  readonly base: number;
  readonly present: number;
  readonly percentage?: string;
}

export interface SubordinateElection {
  readonly election: string;
  readonly office: string;
  readonly title: string;
  readonly seats: number;
  readonly confirmed: boolean;
  readonly elected: number;
}

export interface Subordinate {
  readonly code: string;
  readonly level: number;
  readonly branch: string;
  readonly organisation: string;
  readonly name: string;
  readonly kind: string;
  readonly heldOn?: string;
  readonly state: CongressState;
  readonly turnout: Turnout;
  readonly elections: readonly SubordinateElection[];
}

export interface SubordinatePage {
  readonly subordinates: readonly Subordinate[];
  readonly total: number;
  readonly states: Readonly<Record<CongressState, number>>;
  readonly next?: string;
}

/** Those who are so, of whom it is not known, and the target where there is one. */
export interface TraitView {
  readonly trait: string;
  readonly count: number;
  readonly unknown: number;
  readonly atLeastPercent?: number;
  readonly answer?: 'MET' | 'NOT_MET' | 'UNDECIDED';
  readonly missing?: number;
}

export interface MakeUp {
  readonly people: number;
  readonly traits: readonly TraitView[];
  readonly qualifications: Readonly<Record<string, number>>;
  readonly qualificationUnknown: number;
  readonly politicalTheory: Readonly<Record<string, number>>;
  readonly politicalTheoryUnknown: number;
}

export interface OfficeSums {
  readonly office: string;
  readonly elections: number;
  readonly confirmed: number;
  readonly seats: number;
  readonly makeUp: MakeUp;
}

export interface Sums {
  readonly congresses: Readonly<Record<'PLANNED' | 'IN_PROGRESS' | 'DONE', number>>;
  readonly turnout: Turnout;
  readonly offices: readonly OfficeSums[];
}

/** What is counted here; where anything was only reported, that beside it, and both together. */
export interface SourcedSums extends Sums {
  readonly reported?: Sums;
  readonly together?: Sums;
}

/** An assembly one level below, or a congress that was only reported, which has no state. */
export interface Branch {
  readonly code: string;
  readonly organisation: string;
  readonly name: string;
  readonly state?: CongressState;
  readonly reported: boolean;
  readonly below: number;
  readonly sums: SourcedSums;
}

export interface Consolidated {
  readonly under?: string;
  readonly total: SourcedSums;
  readonly levels: readonly { readonly level: number; readonly sums: SourcedSums }[];
  readonly organisations: readonly Branch[];
  readonly next?: string;
}

/** A confirmed round as it was signed. */
export interface SignedRound {
  readonly round: number;
  readonly count: number;
  readonly result: {
    readonly baseFigure: number;
    readonly issued: number;
    readonly collected: number;
    readonly ballots: { readonly valid: number; readonly invalid: number };
    readonly votes: readonly {
      readonly number: number;
      readonly name: string;
      readonly votes: number;
      readonly percentage: string;
    }[];
    readonly outcome: Outcome;
    readonly confirmedAt: string;
  };
}

export interface SubordinateResult {
  readonly election: SubordinateElection;
  readonly rounds: readonly SignedRound[];
  readonly makeUp: MakeUp;
}

/** Targets in force for an office; those not `own` were set above. */
export interface TargetView {
  readonly office: string;
  readonly own: boolean;
  readonly version: number;
  readonly women?: number;
  readonly ethnicMinorities?: number;
  readonly underForty?: number;
  readonly firstTime?: number;
}

export interface Filter {
  readonly words: string;
  readonly state: string;
  readonly level: string;
}

/** A page of the assemblies below, after the last code of the page before. */
export async function subordinates(assembly: string, filter: Filter, after: string): Promise<SubordinatePage> {
  const query = new URLSearchParams({ q: filter.words, after });
  if (filter.state !== '') {
    query.set('state', filter.state);
  }
  if (filter.level !== '') {
    query.set('level', filter.level);
  }
  return (await get<SubordinatePage>(`${assemblyPath(assembly)}/subordinates?${query}`)).body;
}

export function subordinatePath(assembly: string, code: string): string {
  return `${assemblyPath(assembly)}/subordinates/${encodeURIComponent(code)}`;
}

/** The address of a page about an assembly below. */
export function subordinatePage(code: string, election = ''): string {
  const rest = election === '' ? '' : `/${encodeURIComponent(election)}`;
  return `#/subordinates/at/${encodeURIComponent(code)}${rest}`;
}
