/** Congresses that are not counted here, as they were reported. Names are those of the OpenAPI description. */
import { type Reason, get, post, put } from './client.js';
import { assemblyPath } from './paths.js';
import type { Turnout } from './subordinates.js';

export interface Reported {
  readonly code: string;
  readonly version: number;
  readonly reportedTo: string;
  readonly organisationReportedTo: string;
  readonly level: number;
  readonly organisation: string;
  readonly name: string;
  readonly kind: string;
  readonly heldOn?: string;
  readonly progress: 'PLANNED' | 'IN_PROGRESS' | 'DONE';
  readonly countedHere: boolean;
  readonly turnout: Turnout;
  readonly offices: readonly { readonly office: string; readonly seats: number; readonly elected: number }[];
}

export interface ReportedPage {
  readonly congresses: readonly Reported[];
  readonly total: number;
  readonly next?: string;
}

export interface ReportedPerson {
  readonly name: string;
  readonly votes: number;
}

export interface ReportedResult {
  readonly office: string;
  readonly round: number;
  readonly seats: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  readonly elected: readonly ReportedPerson[];
}

/** What is sent to record a congress, and what is recorded of it. */
export interface ReportedCongress {
  readonly organisation: string;
  readonly name: string;
  readonly heldOn?: string;
  readonly convened?: number;
  readonly base?: number;
  readonly present?: number;
  readonly results: readonly ReportedResult[];
}

export interface ReportedRecord {
  readonly code: string;
  readonly version: number;
  readonly congress?: ReportedCongress;
}

export interface RowReason {
  readonly row: number;
  readonly refusal: Reason;
}

export type Standing = 'NEW' | 'UNCHANGED' | 'CHANGED' | 'COUNTED_HERE';

export interface ReadCongress {
  readonly code: string;
  readonly row: number;
  readonly standing: Standing;
  readonly version: number;
  readonly congress?: ReportedCongress;
  readonly faults: readonly RowReason[];
  readonly findings: readonly RowReason[];
}

export interface ReadReport {
  readonly congresses: readonly ReadCongress[];
  readonly faults: readonly RowReason[];
  readonly ignored: readonly string[];
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A page of what was reported, after the last key of the page before. */
export async function reportedCongresses(assembly: string, words: string, after: string): Promise<ReportedPage> {
  const query = new URLSearchParams({ q: words, after });
  return (await get<ReportedPage>(`${assemblyPath(assembly)}/reported-congresses?${query}`)).body;
}

export function reportedPath(assembly: string, code: string): string {
  return `${assemblyPath(assembly)}/reported-congresses/${encodeURIComponent(code)}`;
}

/** The address of the page of a reported congress. */
export function reportedPage(reportedTo: string, code: string): string {
  return `#/subordinates/reported/${encodeURIComponent(reportedTo)}/${encodeURIComponent(code)}`;
}

/** What a workbook says; nothing is recorded. */
export async function readReport(assembly: string, chosen: File): Promise<ReadReport> {
  const type = chosen.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX;
  return (await post<ReadReport>(`${assemblyPath(assembly)}/reported-congress-rows`, chosen, { type })).body;
}

export async function recordReported(assembly: string, one: ReadCongress): Promise<void> {
  await put(reportedPath(assembly, one.code), one.congress, { ifMatch: one.version === 0 ? null : `"${one.version}"` });
}
