/** What the hall is shown, and the displays that show it. */
import { get, put } from './client.js';
import { assemblyPath } from './paths.js';
import type { Purpose, RoundStage } from './types.js';

/** One person in a released result. */
export interface ReleasedLine {
  readonly order: number;
  readonly number: number;
  readonly name: string;
  readonly votes: number;
  readonly percentage: string;
  /** Elected as an alternate. */
  readonly alternate?: boolean;
}

/** A result as the presidium released it, in the order of the announcement. */
export interface ReleasedResult {
  readonly releasedAt: string;
  readonly terms: 'FIRST' | 'AMONG_TIED' | 'SEATS_LEFT';
  /** The round whose tie, or seats left, were voted on. */
  readonly after: number;
  readonly seats: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  readonly baseFigure: number;
  readonly basis: string;
  readonly elected: readonly ReleasedLine[];
  readonly tied?: {
    readonly votes: number;
    readonly seats: number;
    readonly settlement: string;
    readonly people: readonly ReleasedLine[];
  } | null;
  readonly unfilledSeats: number;
  readonly purpose: Purpose;
  /** A vote of confidence, in ballot order. */
  readonly levels?: readonly ReleasedLevels[];
  /** An opinion poll, by descending votes. */
  readonly polled?: readonly ReleasedLine[];
}

/** One person in a released vote of confidence. */
export interface ReleasedLevels {
  readonly number: number;
  readonly name: string;
  readonly high: number;
  readonly highPercentage: string;
  readonly confidence: number;
  readonly confidencePercentage: string;
  readonly low: number;
  readonly lowPercentage: string;
  readonly notCounted: number;
}

/** One round of an election as everybody in the hall may know it. */
export interface HallElection {
  readonly election: string;
  readonly purpose: Purpose;
  readonly title: string;
  readonly seats: number;
  readonly round: number;
  readonly count: number;
  readonly stage: RoundStage;
  readonly issued: number | null;
  readonly collected: number | null;
  readonly accepted: number;
  readonly batches: number;
  readonly batchesAccepted: number;
  readonly released: ReleasedResult | null;
}

/** A show of hands: the question while it is open, the figures once they are declared. */
export interface HallHands {
  readonly vote: string;
  readonly matter: string;
  readonly question: string;
  readonly names: readonly string[];
  readonly stage: 'OPEN' | 'DECLARED';
  readonly declared?: {
    readonly at: string;
    readonly result: 'ADOPTED' | 'REJECTED';
    readonly for: number;
    readonly against: number;
    readonly other: number;
    readonly present: number;
    readonly baseFigure: number;
    readonly percentage: string;
  };
}

export interface HallView {
  readonly assembly: { readonly code: string; readonly name: string };
  readonly now: string;
  readonly elections: readonly HallElection[];
  readonly showsOfHands: readonly HallHands[];
}

/** A display in the hall, open or withdrawn. */
export interface DisplayView {
  readonly name: string;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly withdrawn: boolean;
  readonly withdrawnAt?: string;
}

/** A display just opened: its secret is given this once. */
export interface OpenedDisplay {
  readonly name: string;
  readonly secret: string;
}

/** What a display shows; `secret` is all it has. */
export async function hall(assembly: string, secret: string): Promise<HallView> {
  return (await get<HallView>(`${assemblyPath(assembly)}/hall`, { token: secret })).body;
}

export async function displays(assembly: string): Promise<readonly DisplayView[]> {
  return (await get<DisplayView[]>(`${assemblyPath(assembly)}/displays`)).body;
}

export async function openDisplay(assembly: string, name: string): Promise<OpenedDisplay> {
  return (await put<OpenedDisplay>(displayPath(assembly, name), undefined)).body;
}

export async function withdrawDisplay(assembly: string, name: string): Promise<void> {
  await put(`${displayPath(assembly, name)}/withdrawal`, undefined);
}

function displayPath(assembly: string, name: string): string {
  return `${assemblyPath(assembly)}/displays/${encodeURIComponent(name)}`;
}

/** The link a beamer's machine is given. What stands after the hash no browser sends anywhere. */
export function displayLink(assembly: string, secret: string): string {
  return `${location.origin}/#/display/${encodeURIComponent(assembly)}/${encodeURIComponent(secret)}`;
}
