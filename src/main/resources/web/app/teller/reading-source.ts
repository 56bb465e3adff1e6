/** What the keying of a batch begins with: the list, the paper, and what is recorded already. */
import { get, post } from '../api/client.js';
import { batchPath, countPath, readingPath, roundPath } from '../api/paths.js';
import type { BallotView, Candidate, CandidateListView, ReadingView } from '../api/types.js';
import type { Entry } from './outbox.js';
import { type Paper, marksOf } from './paper.js';
import type { RecordedSheet } from './sheet-keying.js';

/** Which batch, as its address says. */
export interface BatchAddress {
  readonly assembly: string;
  readonly election: string;
  readonly round: number;
  readonly count: number;
  readonly batch: number;
}

export interface ReadingSource {
  /** Path of the reading in the API. */
  readonly reading: string;
  readonly candidates: readonly Candidate[];
  readonly paper: Paper;
  readonly view: ReadingView;
}

/** Begins the teller's reading of a batch, or goes on with it. */
export async function beginReading(address: BatchAddress): Promise<ReadingSource> {
  const { assembly, election, round, count, batch } = address;
  const counted = countPath(assembly, election, round, count);
  const [list, view] = await Promise.all([
    get<CandidateListView>(`${roundPath(assembly, election, round)}/candidate-list`),
    post<ReadingView>(`${batchPath(counted, batch)}/readings`, {}),
  ]);
  return {
    reading: readingPath(counted, batch, view.body.reading),
    candidates: list.body.candidates,
    paper: paperOf(list.body),
    view: view.body,
  };
}

export function paperOf(list: CandidateListView): Paper {
  const names = list.candidates.length;
  const elects = list.seats > 0;
  return { kind: list.paper, names, seats: elects ? list.seats : names, elects };
}

/** A sheet as the service has it. */
export function recordedSheet(ballot: BallotView): RecordedSheet {
  return {
    position: ballot.position,
    content: { marks: marksOf(ballot.marks), defects: ballot.defects },
    verdict: ballot.verdict,
  };
}

/** A sheet that waits to be sent. */
export function waitingSheet(entry: Entry): RecordedSheet {
  return {
    position: entry.position,
    content: { marks: marksOf(entry.marks), defects: entry.defects },
    verdict: null,
  };
}
