package org.kiemphieu.subordinate.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a reported congress is not taken, and what is remarkable about one that is. */
public enum ReportedRefusal implements RefusalCode {
  REPORTED_UNKNOWN(RefusalKind.NOT_FOUND),
  /** An assembly below has that code: its figures come from its own count. */
  REPORTED_COUNTED_HERE(RefusalKind.BREAKS_RULE),
  REPORTED_DAY_MISSING(RefusalKind.BREAKS_RULE),
  REPORTED_DAY_TO_COME(RefusalKind.BREAKS_RULE),
  REPORTED_ATTENDANCE_MISSING(RefusalKind.BREAKS_RULE),
  REPORTED_BASE_OVER_CONVENED(RefusalKind.BREAKS_RULE),
  REPORTED_PRESENT_OVER_CONVENED(RefusalKind.BREAKS_RULE),
  REPORTED_RESULT_TWICE(RefusalKind.BREAKS_RULE),
  REPORTED_COLLECTED_OVER_ISSUED(RefusalKind.BREAKS_RULE),
  REPORTED_VALID_AND_INVALID(RefusalKind.BREAKS_RULE),
  REPORTED_ELECTED_OVER_SEATS(RefusalKind.BREAKS_RULE),
  REPORTED_VOTES_OVER_VALID(RefusalKind.BREAKS_RULE),
  /** No ballot has more votes than there are seats. */
  REPORTED_VOTES_TOGETHER(RefusalKind.BREAKS_RULE),
  REPORTED_PERSON_TWICE(RefusalKind.BREAKS_RULE),

  /** Remarkable: ballots were given to more people than were present. */
  REPORTED_ISSUED_OVER_PRESENT(RefusalKind.BREAKS_RULE),
  /** Remarkable: elected all the same, as a later round or own rules may allow. */
  REPORTED_NOT_OVER_HALF(RefusalKind.BREAKS_RULE),

  REPORTED_COLUMN_MISSING(RefusalKind.BREAKS_RULE),
  REPORTED_COLUMN_TWICE(RefusalKind.BREAKS_RULE),
  REPORTED_ROWS_MISSING(RefusalKind.BREAKS_RULE),
  REPORTED_CELL_MISSING(RefusalKind.BREAKS_RULE),
  REPORTED_CELL_CODE(RefusalKind.BREAKS_RULE),
  REPORTED_CELL_NUMBER(RefusalKind.BREAKS_RULE),
  REPORTED_CELL_DAY(RefusalKind.BREAKS_RULE),
  REPORTED_CELL_CHOICE(RefusalKind.BREAKS_RULE),
  REPORTED_CELL_TOO_LONG(RefusalKind.BREAKS_RULE),
  /** It says something else than an earlier row of the same congress or the same round. */
  REPORTED_CELL_DIFFERS(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  ReportedRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
