package org.kiemphieu.document.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a document is not there yet. */
public enum DocumentRefusal implements RefusalCode {
  /** The minutes are drawn up when the head teller certified the count. */
  MINUTES_NOT_CERTIFIED(RefusalKind.OUT_OF_STATE),
  /** What is read to the assembly before counting needs both figures. */
  BALLOT_REPORT_NOT_COLLECTED(RefusalKind.OUT_OF_STATE),
  /** Nothing is announced that the presidium has not confirmed. */
  ANNOUNCEMENT_NOT_CONFIRMED(RefusalKind.OUT_OF_STATE),
  /** The minutes of a show of hands are of a declared result. */
  HANDS_MINUTES_NOT_DECLARED(RefusalKind.OUT_OF_STATE),
  /** The record of a destruction is of one that was recorded. */
  DESTRUCTION_NOT_RECORDED(RefusalKind.OUT_OF_STATE),
  /** The list is too long for so many papers on one sheet. */
  PAPERS_DO_NOT_FIT(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  DocumentRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
