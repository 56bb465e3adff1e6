package org.kiemphieu.hands.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about a show of hands is refused. */
public enum HandsRefusal implements RefusalCode {
  SHOW_OF_HANDS_UNKNOWN(RefusalKind.NOT_FOUND),
  SECTION_UNKNOWN(RefusalKind.NOT_FOUND),
  HANDS_STATE_FORBIDS(RefusalKind.OUT_OF_STATE),
  /** A hand can be raised for one question at a time. */
  ANOTHER_SHOW_OF_HANDS_OPEN(RefusalKind.OUT_OF_STATE),
  SECTION_TWICE(RefusalKind.BREAKS_RULE),
  MOTION_NAMES_TWICE(RefusalKind.BREAKS_RULE),
  /** It was written down anew since the presidium read it. */
  MOTION_VERSION_STALE(RefusalKind.STALE),
  SECTIONS_BELOW_PRESENT(RefusalKind.BREAKS_RULE),
  /** Either how many are for, or that all the rest are. */
  FOR_OR_REST(RefusalKind.MALFORMED),
  REST_NOT_KNOWN(RefusalKind.BREAKS_RULE),
  SECTION_SUM_ABOVE_SEATED(RefusalKind.BREAKS_RULE),
  HANDS_SUM_ABOVE_PRESENT(RefusalKind.BREAKS_RULE),
  SECTIONS_NOT_COUNTED(RefusalKind.OUT_OF_STATE),
  /** A section was counted anew since the figures were read. */
  HANDS_SUM_CHANGED(RefusalKind.STALE);

  private final RefusalKind kind;

  HandsRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
