package org.kiemphieu.election.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about an election or a round is refused, besides the rules of the regulation. */
public enum RoundRefusal implements RefusalCode {
  ELECTION_UNKNOWN(RefusalKind.NOT_FOUND),
  ROUND_UNKNOWN(RefusalKind.NOT_FOUND),
  LIST_NOT_PROPOSED(RefusalKind.NOT_FOUND),
  /** The assembly does not say whose conference it is. */
  BODY_NOT_NAMED(RefusalKind.NOT_FOUND),
  /** The election it names is not there. */
  BODY_UNKNOWN(RefusalKind.NOT_FOUND),
  BOARD_NOT_APPOINTED(RefusalKind.NOT_FOUND),
  ROUND_STATE_FORBIDS(RefusalKind.OUT_OF_STATE),
  /** The office and seats are fixed once a list has been approved. */
  ELECTION_FIXED(RefusalKind.OUT_OF_STATE),
  /** The list changed since the presidium read it. */
  LIST_VERSION_STALE(RefusalKind.STALE),
  /** Own rules that ask for more votes than there are seats would make every ballot invalid. */
  MINIMUM_VOTES_ABOVE_SEATS(RefusalKind.BREAKS_RULE),
  /** A vote of confidence and an opinion poll elect nobody. */
  NO_SEATS_WITHOUT_ELECTION(RefusalKind.BREAKS_RULE),
  OVERRULING_NOT_ALLOWED(RefusalKind.BREAKS_RULE),
  ISSUED_ABOVE_PRESENT(RefusalKind.BREAKS_RULE),
  ISSUED_ABOVE_BASE(RefusalKind.BREAKS_RULE),
  ATTENDANCE_NEEDED(RefusalKind.OUT_OF_STATE),
  /** A correction must name the figure it corrects. */
  FIGURE_NOT_AS_RECORDED(RefusalKind.STALE),
  /** The very same request was recorded before, and a later one has taken its place. */
  REQUEST_SUPERSEDED(RefusalKind.STALE),
  /** The batches declared already have more sheets than the corrected figure. */
  COLLECTED_BELOW_DECLARED(RefusalKind.BREAKS_RULE),
  COUNT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The round is being counted again; what belongs to the earlier count stays as it is. */
  COUNT_SUPERSEDED(RefusalKind.OUT_OF_STATE),
  RECOUNT_OUT_OF_ORDER(RefusalKind.BREAKS_RULE),
  /** The next round has begun; what it was made from stays. */
  ROUND_FOLLOWED(RefusalKind.OUT_OF_STATE),
  /** Those tied are voted on as they are. */
  LIST_OF_THOSE_TIED(RefusalKind.OUT_OF_STATE),
  /** Once the result is confirmed, only the presidium can have it counted again. */
  RECOUNT_BY_PRESIDIUM(RefusalKind.FORBIDDEN),
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
