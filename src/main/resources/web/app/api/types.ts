/** What the API answers, as far as several screens use it. Names are those of its OpenAPI description. */
import type { Reason } from './client.js';
import type { Outcome } from './results.js';

export type RoundStage =
  | 'DRAFT'
  | 'LIST_APPROVED'
  | 'VOTING'
  | 'COUNTING'
  | 'COUNTED'
  | 'CERTIFIED'
  | 'CONFIRMED'
  | 'ANNULLED';

export type PaperKind = 'STRIKE_OUT' | 'AGREE_DISAGREE' | 'MARK_FOR' | 'THREE_LEVELS';

/** What ballots are cast for. Where nobody is elected there are no seats: their number is 0. */
export type Purpose = 'ELECTION' | 'CONFIDENCE_VOTE' | 'OPINION_POLL';

export interface AssemblyView {
  readonly organisation: string;
  readonly superior: string;
  readonly name: string;
  readonly term: string;
  readonly place: string;
  readonly heldOn: string;
  readonly kind: string;
  readonly regulation: string;
  readonly readingsPerBatch: number;
}

export interface ElectionView {
  readonly code: string;
  readonly version: number;
  readonly purpose: Purpose;
  readonly office: string;
  readonly title: string;
  /** Number to elect, alternates among them. */
  readonly seats: number;
  readonly alternates: number;
  readonly rounds: number;
}

/** What a round is for. */
export interface TermsView {
  readonly kind: 'FIRST' | 'AFTER_ANNULMENT' | 'AMONG_TIED' | 'SEATS_LEFT';
  /** The round it follows. */
  readonly after?: number;
  readonly again?: 'FIRST' | 'AMONG_TIED' | 'SEATS_LEFT';
  readonly majority: 'MORE_THAN_HALF' | 'PLURALITY';
  readonly newNames?: boolean;
  readonly listFixed: boolean;
}

export interface BaseView {
  readonly convened: number;
  readonly deductions: readonly { kind: string; count: number; reason: string }[];
  readonly base: number;
}

/** What the round has not come to yet is absent. */
export interface RoundView {
  readonly assembly: string;
  readonly election: string;
  readonly round: number;
  readonly state: RoundStage;
  readonly purpose: Purpose;
  readonly seats: number;
  readonly alternates: number;
  readonly terms: TermsView;
  readonly candidates: number;
  readonly paper?: PaperKind;
  readonly listVersion?: number;
  readonly base?: BaseView;
  readonly present?: number;
  readonly issued?: number;
  readonly collected?: number;
  readonly count?: number;
  readonly readingsNeeded: number;
  readonly annulledFor?: string;
  readonly commands: readonly string[];
}

export interface Candidate {
  readonly number: number;
  readonly name: string;
  readonly born: string | null;
  readonly officialMember: boolean;
  readonly memberSince: string | null;
  readonly nomination: string;
}

export interface CandidateListView {
  readonly version: number;
  readonly seats: number;
  readonly surplus: number;
  readonly paper: PaperKind;
  readonly candidates: readonly Candidate[];
}

export interface VerdictView {
  readonly kind: 'VALID' | 'INVALID' | 'DOUBTFUL';
  readonly reasons: readonly Reason[];
}

export interface BallotView {
  readonly position: number;
  readonly version: number;
  readonly marks: string;
  readonly defects: readonly string[];
  readonly votes: number;
  readonly seats: number;
  readonly verdict: VerdictView;
}

export interface ReadingView {
  readonly batch: number;
  readonly reading: number;
  readonly sheets: number;
  readonly keyed: number;
  readonly complete: boolean;
  readonly ballots: readonly BallotView[];
}

export interface ReadingProgress {
  readonly reading: number;
  readonly teller: string;
  readonly keyed: number;
  readonly complete: boolean;
  readonly setAside?: string;
  readonly begunAt?: string;
  readonly lastKeyedAt?: string;
}

export interface BatchView {
  readonly batch: number;
  readonly sheets: number;
  readonly version: number;
  readonly state: 'BEING_READ' | 'RECONCILING' | 'ACCEPTED';
  readonly readingsNeeded?: number;
  readonly accepted?: number;
  readonly differing?: number;
  readonly awaitingRuling?: number;
  readonly readings: readonly ReadingProgress[];
  readonly links: Readonly<Record<string, string>>;
}

/** A line of a tally: votes, or the levels of a vote of confidence; the others are absent. */
export interface TallyLine {
  readonly number: number;
  readonly name: string;
  readonly high?: number;
  readonly confidence?: number;
  readonly low?: number;
  readonly highPercentage?: string;
  readonly confidencePercentage?: string;
  readonly lowPercentage?: string;
  readonly votes: number;
  readonly notFor: number;
  readonly notCounted: number;
  readonly percentage: string;
  readonly links: Readonly<Record<string, string>>;
}

export interface TallyView {
  readonly state: RoundStage;
  readonly purpose: Purpose;
  readonly paper: PaperKind;
  readonly seats: number;
  readonly basis: string;
  readonly base: BaseView;
  readonly baseFigure: number;
  readonly issued: number;
  readonly collected: number;
  readonly declared: number;
  readonly ballots: {
    readonly ballots: number;
    readonly valid: number;
    readonly invalid: number;
    readonly invalidByReason: Readonly<Record<string, number>>;
    readonly awaitingRuling: number;
  };
  readonly candidates: readonly TallyLine[];
  readonly identities: {
    readonly hold: boolean;
    readonly checked: number;
    readonly brokenBy: number;
    readonly broken: readonly Reason[];
  };
  /** Once the count is closed. */
  readonly outcome?: Outcome;
  readonly links: Readonly<Record<string, string>>;
}
