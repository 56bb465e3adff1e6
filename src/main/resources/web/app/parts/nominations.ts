/** Who is put forward for an election, as the secretariat and the presidium see it. */
import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { electionPath, roundPath } from '../api/paths.js';
import type { Finding } from '../api/results.js';
import type { Candidate, ElectionView } from '../api/types.js';
import { name, percent, say } from '../texts.js';
import { reasonText } from './reasons.js';

export type Origin = 'CONVENING_COMMITTEE' | 'ASSEMBLY' | 'SELF';

export interface Nominator {
  readonly name: string;
  readonly conveningCommitteeMember: boolean;
}

export interface SupportView {
  readonly votes: number;
  readonly attending: number;
  readonly percentage: number;
  readonly enough: boolean;
  /** In words, where the figures were keyed. */
  readonly source?: string;
  /** The opinion poll whose result has the figures. */
  readonly poll?: string;
}

/** What became of the wish to withdraw, as far as it has come. */
export interface WithdrawalView {
  readonly reason: string;
  readonly accept?: boolean;
  readonly note?: string;
  readonly accepted?: boolean;
  readonly for?: number;
  readonly against?: number;
  readonly other?: number;
  /** The show of hands whose result this is. */
  readonly showOfHands?: string;
}

export interface NominationView {
  readonly nominee: string;
  readonly version: number;
  readonly state: string;
  readonly name: string;
  readonly born?: string;
  readonly officialMember: boolean;
  readonly memberSince?: string;
  readonly conveningCommitteeMember: boolean;
  readonly origin: Origin;
  readonly nominators: readonly Nominator[];
  readonly support?: SupportView;
  readonly withdrawal?: WithdrawalView;
  readonly standing: boolean;
  readonly reasons: readonly Finding[];
  readonly commands: readonly string[];
}

/** The list that follows from the nominations. */
export interface NominatedList {
  readonly seats: number;
  readonly surplus: number;
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly nominee: string;
  readonly name: string;
  readonly reasons: readonly Finding[];
}

/** Everything about the nominations of an election. */
export interface Nominations {
  readonly election: ElectionView;
  /** Ordinal of the round whose list is drawn up. */
  readonly round: number;
  readonly all: readonly NominationView[];
  readonly list: NominatedList;
}

export function nominationsPath(assembly: string, election: string): string {
  return `${electionPath(assembly, election)}/nominations`;
}

export async function loadNominations(assembly: string, code: string): Promise<Nominations> {
  const election = (await get<ElectionView>(electionPath(assembly, code))).body;
  const [all, list] = await Promise.all([
    get<readonly NominationView[]>(nominationsPath(assembly, code)),
    get<NominatedList>(`${roundPath(assembly, code, election.rounds)}/nominated-list`),
  ]);
  return { election, round: election.rounds, all: inOrder(all.body), list: list.body };
}

/** Numbers by their value, then codes. */
function inOrder(all: readonly NominationView[]): NominationView[] {
  return [...all].sort((left, right) =>
    left.nominee.localeCompare(right.nominee, 'en', { numeric: true }),
  );
}

/** The version of a nomination, as it is sent back. */
export function tagOf(nomination: NominationView): string {
  return `"${nomination.version}"`;
}

export function originText(origin: Origin): string {
  switch (origin) {
    case 'CONVENING_COMMITTEE':
      return say('nominations.byCommittee');
    case 'ASSEMBLY':
      return say('nominations.fromTheFloor');
    case 'SELF':
      return say('nominations.bySelf');
  }
}

/** Who put the name forward, one under the other. */
export function originCell(one: NominationView): TemplateResult {
  return html`${originText(one.origin)}${one.nominators.map(
    (nominator) => html`<br><bdi>${nominator.name}</bdi>${nominator.conveningCommitteeMember
      ? html` <span class="soft small">(${say('nominations.ofCommittee')})</span>`
      : nothing}`,
  )}`;
}

export function supportText(support: SupportView): string {
  return say('nominations.supportFigures', {
    votes: support.votes,
    attending: support.attending,
    share: percent(support.percentage.toFixed(2)),
  });
}

/** The state, and what keeps the nominee from standing. */
export function stateCell(one: NominationView): TemplateResult {
  const look = one.standing ? 'nomination-state standing' : 'nomination-state';
  return html`<span class=${look}>${name('nominationStage', one.state)}</span>
    ${one.reasons.map(
      ({ refusal }) => html`<p class="small finding-bad" data-code=${refusal.code}>${reasonText(refusal)}</p>`,
    )}`;
}

/** What the assembly answered. */
export function voteText(withdrawal: WithdrawalView): string {
  return say('nominations.vote', {
    inFavour: withdrawal.for ?? 0,
    against: withdrawal.against ?? 0,
    other: withdrawal.other ?? 0,
  });
}
