package org.kiemphieu.result.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about a result is refused. */
public enum ResultRefusal implements RefusalCode {
  RESULT_NOT_CONFIRMED(RefusalKind.OUT_OF_STATE),
  /** What the minutes say changed while they were being made. */
  CONFIRMATION_OUTDATED(RefusalKind.STALE),
  /** Every seat is filled: there is nothing for the assembly to decide. */
  DECISION_NOT_NEEDED(RefusalKind.BREAKS_RULE),
  /** The rules say how a tie is settled, and that text was read or adopted. */
  DECISION_AGAINST_SETTLEMENT(RefusalKind.BREAKS_RULE),
  /** What departs from the regulation, or what the lot decided, has to be put into words. */
  DECISION_NOTE_NEEDED(RefusalKind.BREAKS_RULE),
  NEW_NAMES_WITHOUT_UNFILLED_SEATS(RefusalKind.BREAKS_RULE),
  NEW_NAMES_WITHOUT_VOTE(RefusalKind.BREAKS_RULE),
  NEW_NAMES_NOT_DECIDED(RefusalKind.BREAKS_RULE),
  /** Every seat is filled: no round follows. */
  NEXT_ROUND_NOT_NEEDED(RefusalKind.OUT_OF_STATE),
  /** The assembly has not decided yet whether to vote again. */
  NEXT_ROUND_NOT_DECIDED(RefusalKind.OUT_OF_STATE),
  NEXT_ROUND_DECIDED_AGAINST(RefusalKind.OUT_OF_STATE);

  private final RefusalKind kind;

  ResultRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
