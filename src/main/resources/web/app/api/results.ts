/** What a round came to, and what was decided on it. */
import type { Reason } from './client.js';
import type {
  AssemblyView,
  CandidateListView,
  PaperKind,
  RoundStage,
  TallyLine,
  TermsView,
} from './types.js';
import type { Sentence } from '../texts.js';

/** One thing the regulation says of a list. */
export interface Finding {
  readonly severity: 'FAULT' | 'WARNING';
  readonly overrulable: boolean;
  readonly refusal: Reason;
}

export interface CheckedList extends CandidateListView {
  readonly findings: readonly Finding[];
}

/** An assembly with rules of its own says here which. */
export interface AssemblyRules extends AssemblyView {
  readonly ownRules: { readonly majority: 'MORE_THAN_HALF' | 'PLURALITY' } | null;
}

export interface RuleView {
  readonly code: string;
  readonly article: Sentence;
  readonly sentence: Sentence;
}

export interface ElectedView {
  readonly number: number;
  readonly name: string;
  readonly votes: number;
  /** Elected as an alternate. */
  readonly alternate?: boolean;
}

/** The round after another one, as it is or would be. */
export interface NextRoundView {
  readonly round: number;
  readonly begun: boolean;
  readonly terms: TermsView;
  readonly seats: number;
  readonly alternates: number;
  readonly left: number;
  readonly paper?: PaperKind;
  readonly candidates: readonly { readonly number: number; readonly name: string }[];
}

/** What follows for one person from a vote of confidence. */
export type Consequence = 'NONE' | 'OUT_OF_PLANNING' | 'REMOVED';

/** One person where nobody is elected. */
export interface PersonView {
  readonly number: number;
  readonly name: string;
  /** Of a vote of confidence. */
  readonly consequence?: Consequence;
  /** Of an opinion poll: whether more than 30% of those present agree. */
  readonly supported?: boolean;
}

/** What the regulation made of a closed tally. */
export interface Outcome {
  readonly kind: 'ALL_FILLED' | 'TIED_AT_LAST_SEAT' | 'SEATS_UNFILLED' | 'CONFIDENCE' | 'POLLED';
  /** In ballot order, where nobody is elected. */
  readonly persons?: readonly PersonView[];
  readonly elected: readonly ElectedView[];
  readonly tied?: readonly number[];
  readonly tiedVotes?: number;
  readonly seatsTiedFor?: number;
  readonly settlement?: 'VOTE_AGAIN' | 'LOT' | 'ASSEMBLY_DECIDES';
  readonly alternatesTiedFor?: number;
  readonly seatsUnfilled?: number;
}

/** Whether the hall sees a result; `by` without `released`: it did, and the round is counted again. */
export interface ReleaseView {
  readonly released: boolean;
  readonly by?: string;
  readonly at?: string;
}

export interface DecisionView {
  readonly version: number;
  readonly outcome: Outcome;
  readonly rules: readonly Reason[];
  readonly stands: boolean;
  readonly voteAgain?: boolean;
  readonly newNames?: boolean;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
}

/** One step of a round, with who took it. */
export interface StepView {
  readonly step: number;
  readonly command: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly state: RoundStage;
  readonly actor: string;
  readonly at: string;
}

/** One count of a round beside the one before it. */
export interface CountView {
  readonly count: number;
  readonly closed: boolean;
  readonly recountedFor?: string;
  readonly collected: number;
  readonly ballots: { readonly valid: number; readonly invalid: number };
  readonly candidates: readonly TallyLine[];
  readonly difference?: {
    readonly none: boolean;
    readonly valid: number;
    readonly invalidByReason: Readonly<Record<string, number>>;
    /** One of both, by the paper. */
    readonly votes?: readonly number[];
    readonly levels?: readonly { readonly high: number; readonly confidence: number; readonly low: number }[];
  };
}
