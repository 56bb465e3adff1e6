import { get } from '../api/client.js';
import { batchPath, countPath, electionPath, roundPath } from '../api/paths.js';
import type {
  BatchView,
  Candidate,
  CandidateListView,
  ElectionView,
  RoundView,
  TallyView,
} from '../api/types.js';
import type { CountView } from '../api/results.js';
import type {
  Alignment,
  BoardMember,
  RulingReasons,
  SheetView,
} from './answers.js';
import type { BatchPapers } from './queue.js';

/** What is fixed once the box is open. */
export interface Fixed {
  readonly candidates: readonly Candidate[];
  readonly members: readonly BoardMember[];
  readonly reasons: RulingReasons;
}

/** What the count has come to. */
export interface Counting {
  /** Path of the present count. */
  readonly path: string;
  readonly ordinal: number;
  readonly fixed: Fixed;
  readonly batches: readonly BatchView[];
  readonly tally: TallyView;
  readonly papers: readonly BatchPapers[];
  readonly counts: readonly CountView[];
}

/** Everything the board shows of a round. */
export interface BoardData {
  readonly path: string;
  readonly election: ElectionView;
  readonly round: RoundView;
  /** Null until the box is open. */
  readonly counting: Counting | null;
}

/** Whether the round takes a command as it stands. */
export function takes(round: RoundView, command: string): boolean {
  return round.commands.includes(command);
}

/** Loads a round's board, and asks again only for what may have changed. */
export class BoardLoader {
  private fixed: Fixed | null = null;
  private readonly known = new Map<number, { readonly state: string; readonly papers: BatchPapers }>();
  private knownCount = '';

  constructor(
    private readonly assembly: string,
    private readonly election: string,
    private readonly round: number,
  ) {}

  async load(): Promise<BoardData> {
    const path = roundPath(this.assembly, this.election, this.round);
    const [election, round] = await Promise.all([
      read<ElectionView>(electionPath(this.assembly, this.election)),
      read<RoundView>(path),
    ]);
    const counting =
      round.count !== undefined && takes(round, 'READ_TALLY')
        ? await this.counting(path, round.count)
        : null;
    return { path, election, round, counting };
  }

  /** Something was decided on a paper of the batch: what was known of it is old. */
  forget(batch: number): void {
    this.known.delete(batch);
  }

  private async counting(round: string, ordinal: number): Promise<Counting> {
    const path = countPath(this.assembly, this.election, this.round, ordinal);
    if (path !== this.knownCount) {
      this.known.clear();
      this.knownCount = path;
    }
    this.fixed ??= await this.loadFixed(round);
    const [batches, tally, counts] = await Promise.all([
      read<BatchView[]>(`${path}/batches`),
      read<TallyView>(`${path}/tally`),
      read<CountView[]>(`${round}/counts`),
    ]);
    const compared = batches.filter((batch) => batch.state === 'RECONCILING');
    const papers = await Promise.all(compared.map((batch) => this.papersOf(path, batch)));
    return { path, ordinal, fixed: this.fixed, batches, tally, papers, counts };
  }

  private async loadFixed(round: string): Promise<Fixed> {
    const [list, board, reasons] = await Promise.all([
      read<CandidateListView>(`${round}/candidate-list`),
      read<{ members: BoardMember[] }>(
        `${electionPath(this.assembly, this.election)}/counting-board`,
      ),
      read<RulingReasons>(`${round}/ruling-reasons`),
    ]);
    return { candidates: list.candidates, members: board.members, reasons };
  }

  private async papersOf(count: string, batch: BatchView): Promise<BatchPapers> {
    const state = JSON.stringify(batch);
    const known = this.known.get(batch.batch);
    if (known?.state === state) {
      return known.papers;
    }
    const path = batchPath(count, batch.batch);
    const [sheets, alignments] = await Promise.all([
      read<SheetView[]>(`${path}/sheets`),
      (batch.differing ?? 0) > 0 ? read<Alignment[]>(`${path}/alignment`) : [],
    ]);
    const papers = { batch: batch.batch, sheets, alignments };
    this.known.set(batch.batch, { state, papers });
    return papers;
  }
}

async function read<T>(path: string): Promise<T> {
  return (await get<T>(path)).body;
}
