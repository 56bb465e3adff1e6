/** What a display shows one after the other. */
import type { HallElection, ReleasedLevels, ReleasedLine, ReleasedResult } from '../api/hall.js';
import type { RoundStage } from '../api/types.js';

/** A result stays beside other elections' progress for this long after its release. */
const RELEASED_MILLISECONDS = 30 * 60_000;

/** As many names as can be read from the last row at once: three columns of nine. */
const NAMES_ON_A_SLIDE = 27;

/** Rows of a table that can be read from the last row. */
const LEVELS_ON_A_SLIDE = 10;

const NAMES_IN_A_COLUMN = 9;

const UNDER_WAY: readonly RoundStage[] = ['VOTING', 'COUNTING', 'COUNTED', 'CERTIFIED', 'CONFIRMED'];

/** One slide: how far an election is, those elected, those tied, or what a vote that elects nobody came to. */
export type Slide =
  | { readonly kind: 'PROGRESS'; readonly election: HallElection }
  | {
      readonly kind: 'LEVELS';
      readonly election: HallElection;
      readonly released: ReleasedResult;
      readonly levels: readonly ReleasedLevels[];
    }
  | {
      readonly kind: 'ELECTED' | 'TIED' | 'POLLED';
      readonly election: HallElection;
      readonly released: ReleasedResult;
      readonly lines: readonly ReleasedLine[];
    };

/** The last round of every election: an earlier one was annulled. */
export function present(rounds: readonly HallElection[]): HallElection[] {
  return rounds.filter((one) => !rounds.some((other) => other.election === one.election && other.round > one.round));
}

/**
 * The slides of the hall: results just released and every election under way; with nothing under
 * way the result released last, and before the first vote what is being prepared.
 *
 * @param now the service's time
 */
export function slides(rounds: readonly HallElection[], now: number): Slide[] {
  const elections = present(rounds);
  const released = elections
    .filter((one) => one.released !== null)
    .sort((one, other) => releasedAt(other) - releasedAt(one));
  const underWay = elections.filter(
    (one) => one.released === null && UNDER_WAY.includes(one.stage),
  );
  const shown =
    underWay.length === 0
      ? released.slice(0, 1)
      : released.filter((one) => now - releasedAt(one) < RELEASED_MILLISECONDS);
  const results = shown.flatMap(resultSlides);
  if (results.length > 0 || underWay.length > 0) {
    return [...results, ...underWay.map(progressSlide)];
  }
  const waiting = elections.find((one) => one.stage !== 'ANNULLED') ?? elections[0];
  return waiting === undefined ? [] : [progressSlide(waiting)];
}

function releasedAt(election: HallElection): number {
  return Date.parse(election.released?.releasedAt ?? '');
}

function progressSlide(election: HallElection): Slide {
  return { kind: 'PROGRESS', election };
}

function resultSlides(election: HallElection): Slide[] {
  const released = election.released!;
  if (released.purpose === 'CONFIDENCE_VOTE') {
    return pages(released.levels ?? [], LEVELS_ON_A_SLIDE).map((levels) => ({
      kind: 'LEVELS',
      election,
      released,
      levels,
    }));
  }
  if (released.purpose === 'OPINION_POLL') {
    return pages(released.polled ?? [], NAMES_ON_A_SLIDE).map((lines) => ({
      kind: 'POLLED',
      election,
      released,
      lines,
    }));
  }
  const elected: Slide[] = pages(released.elected, NAMES_ON_A_SLIDE).map((lines) => ({
    kind: 'ELECTED',
    election,
    released,
    lines,
  }));
  const tied: Slide[] = pages(released.tied?.people ?? [], NAMES_ON_A_SLIDE)
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ kind: 'TIED', election, released, lines }));
  return [...elected, ...tied];
}

/** As few pages as hold everything, all about equally long; one empty page of nothing. */
export function pages<T>(all: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(all.length / most));
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, page) => all.slice(page * size, (page + 1) * size));
}

/** Names side by side, read down and then across. */
export function columns(lines: readonly ReleasedLine[]): ReleasedLine[][] {
  return pages(lines, NAMES_IN_A_COLUMN);
}
