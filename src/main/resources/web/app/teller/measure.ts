/** How fast and with how many keys a reading is keyed: for the teller, and for the benchmark. */
export interface Measure {
  readonly keystrokes: number;
  readonly ballots: number;
  readonly milliseconds: number;
  readonly lastKeyAt: number | null;
}

export const UNMEASURED: Measure = { keystrokes: 0, ballots: 0, milliseconds: 0, lastKeyAt: null };

/** A longer gap between two keys is a pause, not keying. */
const PAUSE_MILLISECONDS = 60_000;

export function keyPressed(measure: Measure, now: number): Measure {
  const gap = measure.lastKeyAt === null ? 0 : now - measure.lastKeyAt;
  const worked = gap >= 0 && gap <= PAUSE_MILLISECONDS ? gap : 0;
  return {
    ...measure,
    keystrokes: measure.keystrokes + 1,
    milliseconds: measure.milliseconds + worked,
    lastKeyAt: now,
  };
}

export function ballotDone(measure: Measure): Measure {
  return { ...measure, ballots: measure.ballots + 1 };
}

/** Keystrokes for each ballot, or null before the first. */
export function keystrokesPerBallot(measure: Measure): number | null {
  return measure.ballots === 0 ? null : measure.keystrokes / measure.ballots;
}

/** Ballots a minute while keying, or null before it can be said. */
export function ballotsPerMinute(measure: Measure): number | null {
  return measure.ballots === 0 || measure.milliseconds < 1_000
    ? null
    : measure.ballots / (measure.milliseconds / 60_000);
}
