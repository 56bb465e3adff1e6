package org.kiemphieu.nomination.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about a nomination is refused, besides the rules of the regulation. */
public enum NominationRefusal implements RefusalCode {
  NOMINATION_UNKNOWN(RefusalKind.NOT_FOUND),
  NOMINATION_STATE_FORBIDS(RefusalKind.OUT_OF_STATE),
  /** The same person is on record under another code. */
  NOMINATED_BEFORE(RefusalKind.BREAKS_RULE),
  /** A nomination from the floor is somebody's. */
  NOMINATOR_NEEDED(RefusalKind.BREAKS_RULE),
  /** Only a nomination from the floor has nominators. */
  NOMINATOR_NOT_EXPECTED(RefusalKind.BREAKS_RULE),
  NOMINATOR_TWICE(RefusalKind.BREAKS_RULE),
  /** Who puts forward himself or herself stands by self-nomination. */
  NOMINATOR_IS_NOMINEE(RefusalKind.BREAKS_RULE),
  NOMINATION_STRUCK(RefusalKind.BREAKS_RULE),
  /** In an earlier round of the election. */
  NOMINEE_ELECTED_BEFORE(RefusalKind.BREAKS_RULE),
  NOMINEE_NOT_OFFICIAL(RefusalKind.BREAKS_RULE),
  /** Nobody has asked those attending yet. */
  SUPPORT_NOT_ASKED(RefusalKind.BREAKS_RULE),
  SUPPORT_NOT_ENOUGH(RefusalKind.BREAKS_RULE),
  /** Figures are keyed with their source, or come from a poll that was counted; not both. */
  SUPPORT_KEYED_OR_POLLED(RefusalKind.MALFORMED),
  POLL_NOT_CONFIRMED(RefusalKind.OUT_OF_STATE),
  NOMINEE_NOT_POLLED(RefusalKind.BREAKS_RULE),
  SUPPORT_ABOVE_ATTENDING(RefusalKind.BREAKS_RULE),
  ATTENDING_ABOVE_CONVENED(RefusalKind.BREAKS_RULE),
  /** What is said to be accepted was not in favour of more than half. */
  WITHDRAWAL_WITHOUT_MAJORITY(RefusalKind.BREAKS_RULE),
  /** Figures are keyed, or come from a show of hands that was counted; not both. */
  DECISION_KEYED_OR_SHOWN(RefusalKind.MALFORMED),
  /** It is about something or somebody else. */
  HANDS_NOT_ON_WITHDRAWAL(RefusalKind.BREAKS_RULE),
  HANDS_NOT_DECLARED(RefusalKind.OUT_OF_STATE);

  private final RefusalKind kind;

  NominationRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
