/** Votes by a show of hands, and the sections of the hall. */
import type { Reason } from './client.js';
import { assemblyPath } from './paths.js';

export type HandsStage = 'PREPARED' | 'OPEN' | 'DECLARED' | 'WITHDRAWN';

export const MATTERS = [
  'PRESIDIUM',
  'SECRETARIAT',
  'CREDENTIALS_BOARD',
  'COUNTING_BOARD',
  'PROGRAMME',
  'RULES_OF_PROCEDURE',
  'WORKING_REGULATION',
  'NUMBER_TO_ELECT',
  'CANDIDATE_LIST',
  'WITHDRAWAL',
  'RESOLUTION',
  'OTHER',
] as const;

export type Matter = (typeof MATTERS)[number];

export interface Hands {
  readonly for: number;
  readonly against: number;
  readonly other: number;
  readonly cast: number;
}

export interface HallSection {
  readonly code: string;
  readonly name: string;
  readonly seated: number;
}

/** A section of an open vote; without hands while nobody has counted there. */
export interface CountedSection extends HallSection {
  readonly version: number;
  readonly hands?: Hands;
  readonly by?: string;
  readonly at?: string;
}

export interface OpenedVote {
  readonly baseOf: 'ELECTIONS' | 'RESOLUTIONS';
  readonly ruledOtherwise: boolean;
  readonly basis: string;
  readonly majority: string;
  readonly convened: number;
  readonly deductions: readonly { readonly kind: string; readonly count: number; readonly reason: string }[];
  readonly size: number;
  readonly present: number;
  readonly baseFigure: number;
  readonly needed: number;
  readonly restKnown: boolean;
  readonly sections: readonly CountedSection[];
  readonly hands: Hands;
  readonly percentage: string;
  readonly complete: boolean;
}

export interface ShowOfHands {
  readonly vote: string;
  readonly version: number;
  readonly matter: Matter;
  readonly question: string;
  readonly names: readonly string[];
  readonly election?: string;
  readonly rules: readonly Reason[];
  readonly stage: HandsStage;
  readonly openedAt?: string;
  readonly opened?: OpenedVote;
  readonly result?: 'ADOPTED' | 'REJECTED';
  readonly declaredAt?: string;
  readonly reason?: string;
  readonly commands: readonly string[];
}

export function sectionsPath(assembly: string): string {
  return `${assemblyPath(assembly)}/sections`;
}

export function votesPath(assembly: string): string {
  return `${assemblyPath(assembly)}/shows-of-hands`;
}

export function votePath(assembly: string, vote: string): string {
  return `${votesPath(assembly)}/${encodeURIComponent(vote)}`;
}
