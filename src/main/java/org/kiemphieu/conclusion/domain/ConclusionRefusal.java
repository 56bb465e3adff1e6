package org.kiemphieu.conclusion.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something that follows an assembly is refused. */
public enum ConclusionRefusal implements RefusalCode {
  /** Nothing new is begun in a closed assembly. */
  ASSEMBLY_CLOSED(RefusalKind.OUT_OF_STATE),
  ASSEMBLY_NOT_CLOSED(RefusalKind.OUT_OF_STATE),
  /** Ballots are in voters' hands, or a count has not come to its end. */
  CLOSING_ROUND_UNFINISHED(RefusalKind.OUT_OF_STATE),
  CLOSING_FOLLOWED(RefusalKind.OUT_OF_STATE),
  CLOSING_TIME_NEEDED(RefusalKind.BREAKS_RULE),
  CLOSING_REASON_NEEDED(RefusalKind.BREAKS_RULE),
  DAY_IN_FUTURE(RefusalKind.BREAKS_RULE),

  HOLIDAY_OF_ANOTHER_YEAR(RefusalKind.BREAKS_RULE),
  HOLIDAY_TWICE(RefusalKind.BREAKS_RULE),
  HOLIDAY_WORKED_ON_WEEKDAY(RefusalKind.BREAKS_RULE),
  HOLIDAYS_UNKNOWN(RefusalKind.NOT_FOUND),

  COMPLAINT_UNKNOWN(RefusalKind.NOT_FOUND),
  COMPLAINT_SUBJECT_INCOMPLETE(RefusalKind.BREAKS_RULE),
  COMPLAINT_BEFORE_CLOSING(RefusalKind.BREAKS_RULE),
  COMPLAINT_STATE_FORBIDS(RefusalKind.OUT_OF_STATE),
  /** It came after the period: it stays on record and is not considered. */
  COMPLAINT_LATE(RefusalKind.BREAKS_RULE),
  FINDING_DOCUMENT_NEEDED(RefusalKind.BREAKS_RULE),

  APPROVAL_WITHOUT_RESULT(RefusalKind.OUT_OF_STATE),
  APPROVAL_REASON_NEEDED(RefusalKind.BREAKS_RULE),
  APPROVAL_PERSONS_NEEDED(RefusalKind.BREAKS_RULE),
  APPROVAL_PERSONS_NOT_ASKED(RefusalKind.BREAKS_RULE),
  APPROVAL_NEW_ELECTION_NOT_ASKED(RefusalKind.BREAKS_RULE),
  APPROVAL_NEW_ELECTION_SAME(RefusalKind.BREAKS_RULE),
  PERSON_NOT_ELECTED(RefusalKind.BREAKS_RULE),
  PERSON_REFUSED_TWICE(RefusalKind.BREAKS_RULE),

  SEALED_PACKAGE_UNKNOWN(RefusalKind.NOT_FOUND),
  SEAL_STATE_FORBIDS(RefusalKind.OUT_OF_STATE),
  SEALED_ROUND_TWICE(RefusalKind.BREAKS_RULE),
  SEALED_ROUND_ELSEWHERE(RefusalKind.OUT_OF_STATE),
  SEALED_ROUND_UNFINISHED(RefusalKind.OUT_OF_STATE),
  /** A recount of ballots that are under seal. */
  BALLOTS_UNDER_SEAL(RefusalKind.OUT_OF_STATE),
  BALLOTS_DESTROYED(RefusalKind.OUT_OF_STATE),
  DAYS_OUT_OF_ORDER(RefusalKind.BREAKS_RULE),
  DESTRUCTION_TOO_EARLY(RefusalKind.BREAKS_RULE),
  DESTRUCTION_BEFORE_DEADLINE(RefusalKind.BREAKS_RULE),
  DESTRUCTION_DEADLINE_UNKNOWN(RefusalKind.BREAKS_RULE),
  DESTRUCTION_COMPLAINT_OPEN(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  ConclusionRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
