/** What follows an assembly, as the service tells it. */
import { get } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { type Role, signedIn } from '../session.js';
import { type Sentence, currentLanguage, say } from '../texts.js';

export interface DeadlineView {
  readonly from: string;
  readonly workingDays: number;
  readonly last?: string;
  readonly leftOut: readonly { readonly day: string; readonly why: 'WEEKEND' | 'HOLIDAY'; readonly name: string }[];
  readonly unknown?: string;
}

export interface ClosingView {
  readonly version: number;
  readonly closed: boolean;
  readonly closedOn?: string;
  readonly closedAt?: string;
  readonly reason?: string;
  readonly complaints?: DeadlineView;
}

export interface ComplaintView {
  readonly complaint: string;
  readonly version: number;
  readonly state: string;
  readonly complainant: string;
  readonly election?: string;
  readonly round?: number;
  readonly count?: number;
  readonly receivedOn: string;
  readonly words: string;
  readonly last?: string;
  readonly finding?: { readonly words: string; readonly documentNumber?: string; readonly date: string };
  readonly steps: readonly string[];
}

export interface ElectionLine {
  readonly election: string;
  readonly title: string;
  readonly confirmedRounds: readonly number[];
  readonly elected: readonly {
    readonly round: number;
    readonly number: number;
    readonly name: string;
    readonly refused: boolean;
  }[];
  readonly version: number;
  readonly decision?: 'APPROVED' | 'PERSONS_REFUSED' | 'ANNULLED';
  readonly documentNumber?: string;
  readonly documentDate?: string;
  readonly reason?: string;
  readonly newElection?: string;
}

export interface PackageStep {
  readonly command: string;
  readonly on: string;
  readonly pieces?: number;
  readonly people?: readonly string[];
  readonly witnesses?: readonly string[];
  readonly place?: string;
  readonly decisionNumber?: string;
  readonly decisionDate?: string;
  readonly decidedBy?: string;
  readonly reason?: string;
  readonly record?: string;
}

export interface PackageView {
  readonly package: string;
  readonly version: number;
  readonly state: string;
  readonly ballots: readonly { readonly election: string; readonly round: number }[];
  readonly history: readonly PackageStep[];
  readonly keptUntil?: string;
  readonly destroyableFrom?: string;
  readonly complaints: readonly string[];
  readonly commands: readonly string[];
}

export interface DueView {
  readonly what: string;
  readonly subject: string;
  readonly day?: string;
}

export interface Conclusion {
  readonly today: string;
  readonly closing: ClosingView;
  readonly complaints: readonly ComplaintView[];
  readonly elections: readonly ElectionLine[];
  readonly packages: readonly PackageView[];
  readonly due: readonly DueView[];
  readonly rules: readonly { readonly rule: string; readonly sentence: Sentence; readonly article: Sentence }[];
}

export function conclusionPath(part: string): string {
  return `${assemblyPath(signedIn().assembly)}/${part}`;
}

export async function loadConclusion(): Promise<Conclusion> {
  return (await get<Conclusion>(conclusionPath('conclusion'))).body;
}

/** Whether the person signed in is one of these. */
export function am(...roles: readonly Role[]): boolean {
  return roles.includes(signedIn().role);
}

/** A day as offices write it: 24/01/2025. */
export function day(iso: string | undefined): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  return found === null ? '' : `${found[3]}/${found[2]}/${found[1]}`;
}

/** The title of an election; its code where it has none. */
export function titleOf(conclusion: Conclusion, code: string): string {
  return conclusion.elections.find((one) => one.election === code)?.title ?? code;
}

/** "Bầu Ban Chấp hành, lần bầu 1". */
export function ballotsText(conclusion: Conclusion, one: { election: string; round: number }): string {
  return `${titleOf(conclusion, one.election)}, ${say('rounds.round', { round: one.round })}`;
}

/** The article a rule stands under. */
export function articleOf(conclusion: Conclusion, rule: string): string {
  return conclusion.rules.find((one) => one.rule === rule)?.article[currentLanguage()] ?? '';
}

/** The first code of that beginning that is not taken: don-1, don-2. */
export function freeCode(beginning: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${beginning}-${number}`)) {
    number++;
  }
  return `${beginning}-${number}`;
}

/** Names typed one a line. */
export function namesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
