package org.kiemphieu.subordinate.domain;

/**
 * How far an assembly is, as its own secretariat sees it. It is worked out from attendance and from
 * the present round of each election, never stored.
 */
public enum CongressState {
  /** Nobody's attendance is recorded. */
  PREPARING(Progress.PLANNED),
  /** Attendance is recorded; no ballots are out. */
  ATTENDANCE(Progress.IN_PROGRESS),
  VOTING(Progress.IN_PROGRESS),
  COUNTING(Progress.IN_PROGRESS),
  /** Counted or certified, and not confirmed. */
  COUNTED(Progress.IN_PROGRESS),
  /** Every election there is has its present round confirmed. */
  CONFIRMED(Progress.DONE);

  /** Whether it is still to come. */
  public enum Progress {
    PLANNED,
    IN_PROGRESS,
    DONE
  }

  private final Progress progress;

  CongressState(Progress progress) {
    this.progress = progress;
  }

  public Progress progress() {
    return progress;
  }
}
