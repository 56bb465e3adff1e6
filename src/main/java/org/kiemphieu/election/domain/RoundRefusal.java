package org.kiemphieu.election.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about an election or a round is refused, besides the rules of the regulation. */
public enum RoundRefusal implements RefusalCode {
  ELECTION_UNKNOWN(RefusalKind.NOT_FOUND),
  ROUND_UNKNOWN(RefusalKind.NOT_FOUND),
  LIST_NOT_PROPOSED(RefusalKind.NOT_FOUND),
  BOARD_NOT_APPOINTED(RefusalKind.NOT_FOUND),
  ROUND_STATE_FORBIDS(RefusalKind.OUT_OF_STATE),
  /** The office and seats are fixed once a list has been approved. */
  ELECTION_FIXED(RefusalKind.OUT_OF_STATE),
  /** The list changed since the presidium read it. */
  LIST_VERSION_STALE(RefusalKind.STALE),
  /** Own rules that ask for more votes than there are seats would make every ballot invalid. */
  MINIMUM_VOTES_ABOVE_SEATS(RefusalKind.BREAKS_RULE),
  OVERRULING_NOT_ALLOWED(RefusalKind.BREAKS_RULE),
  ISSUED_ABOVE_PRESENT(RefusalKind.BREAKS_RULE),
  ISSUED_ABOVE_BASE(RefusalKind.BREAKS_RULE),
  ATTENDANCE_NEEDED(RefusalKind.OUT_OF_STATE),
  SHEETS_NOT_ALL_ACCEPTED(RefusalKind.OUT_OF_STATE),
  /** Who certified a count does not confirm it. */
  CONFIRMED_BY_ANOTHER(RefusalKind.FORBIDDEN),
  ANNULMENT_WITHOUT_EXCESS(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  RoundRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
