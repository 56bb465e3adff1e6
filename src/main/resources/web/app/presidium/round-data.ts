/** Everything the presidium sees of one round, asked for together. */
import { Refused, get } from '../api/client.js';
import { assemblyPath, countPath, roundPath } from '../api/paths.js';
import type {
  AssemblyRules,
  CheckedList,
  CountView,
  DecisionView,
  NextRoundView,
  Outcome,
  ReleaseView,
  RuleView,
  StepView,
} from '../api/results.js';
import type { BatchView, RoundView, TallyView } from '../api/types.js';
import { type Sentence, inLanguage } from '../texts.js';
import type { MajorityRule } from './standing.js';

export interface RoundData {
  readonly title: string;
  readonly round: RoundView;
  readonly assembly: AssemblyRules;
  readonly rules: readonly RuleView[];
  readonly steps: readonly StepView[];
  /** Null before the secretariat proposed one. */
  readonly list: CheckedList | null;
  /** Null before the box was opened. */
  readonly tally: TallyView | null;
  readonly batches: readonly BatchView[];
  /** All counts, where there is more than one. */
  readonly counts: readonly CountView[];
  /** Null before the result is confirmed. */
  readonly release: ReleaseView | null;
  readonly decision: DecisionView | null;
  /** Null where no round follows, or not yet. */
  readonly next: NextRoundView | null;
}

/** Loads a round of an election. */
export async function loadRound(
  assembly: string,
  election: string,
  number: number,
  title: string,
): Promise<RoundData> {
  const path = roundPath(assembly, election, number);
  const round = await body<RoundView>(path);
  const count = round.count ?? null;
  const ofCount = count === null ? '' : countPath(assembly, election, number, count);
  const confirmed = round.state === 'CONFIRMED';
  const [settings, regulation, steps, list, tally, batches, counts, release, decision] =
    await Promise.all([
      body<AssemblyRules>(assemblyPath(assembly)),
      body<{ rules: RuleView[] }>(`${assemblyPath(assembly)}/regulation`),
      body<StepView[]>(`${path}/steps`),
      orNone(body<CheckedList>(`${path}/candidate-list`)),
      count === null ? null : body<TallyView>(`${ofCount}/tally`),
      count === null ? [] : body<BatchView[]>(`${ofCount}/batches`),
      count === null || count === 1 ? [] : body<CountView[]>(`${path}/counts`),
      confirmed ? body<ReleaseView>(`${ofCount}/release`) : null,
      confirmed ? body<DecisionView>(`${ofCount}/decision`) : null,
    ]);
  return {
    title,
    round,
    assembly: settings,
    rules: regulation.rules,
    steps,
    list,
    tally,
    batches,
    counts,
    release,
    decision,
    next: await following(path, round, decision),
  };
}

/** After an annulment, or once the assembly decided to vote again. */
async function following(
  path: string,
  round: RoundView,
  decision: DecisionView | null,
): Promise<NextRoundView | null> {
  const follows = round.state === 'ANNULLED' || decision?.voteAgain === true;
  return follows ? body<NextRoundView>(`${path}/next`) : null;
}

async function body<T>(path: string): Promise<T> {
  return (await get<T>(path)).body;
}

/** Nothing where there is nothing yet. */
async function orNone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (wrong) {
    if (wrong instanceof Refused && wrong.status === 404) {
      return null;
    }
    throw wrong;
  }
}

/** Where the round is, in the API. */
export function pathOf(round: RoundView): string {
  return roundPath(round.assembly, round.election, round.round);
}

/** Where its present count is. */
export function countOf(round: RoundView): string {
  return countPath(round.assembly, round.election, round.round, round.count ?? 1);
}

/** The outcome of a closed count. */
export function outcomeOf(data: RoundData): Outcome | null {
  return data.tally?.outcome ?? null;
}

export function majorityOf(data: RoundData, tally: TallyView): MajorityRule {
  return {
    majority: data.round.terms.majority,
    basis: tally.basis,
    base: tally.baseFigure,
  };
}

/** The article of a rule, in the page's language; empty where this regulation does not have it. */
export function articleOf(data: RoundData, code: string): string {
  const article: Sentence | undefined = data.rules.find((rule) => rule.code === code)?.article;
  return article === undefined ? '' : inLanguage(article);
}

/** Who took a step last, if anybody did. */
export function lastStep(data: RoundData, command: string): StepView | null {
  return data.steps.filter((step) => step.command === command).at(-1) ?? null;
}
