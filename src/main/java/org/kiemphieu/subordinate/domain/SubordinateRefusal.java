package org.kiemphieu.subordinate.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something between assemblies of different levels is refused. */
public enum SubordinateRefusal implements RefusalCode {
  SUPERIOR_UNKNOWN(RefusalKind.BREAKS_RULE),
  SUPERIOR_IS_ITSELF(RefusalKind.BREAKS_RULE),
  /** It stands below the assembly that names it. */
  SUPERIOR_IS_BELOW(RefusalKind.BREAKS_RULE),
  SUPERIOR_NOT_NAMED(RefusalKind.NOT_FOUND),
  /** There is none, or it is not below: which of the two is not told. */
  SUBORDINATE_UNKNOWN(RefusalKind.NOT_FOUND),
  OFFICE_UNKNOWN(RefusalKind.NOT_FOUND),
  /** People are by their numbers on the list the assembly approved. */
  PROFILES_BEFORE_APPROVAL(RefusalKind.OUT_OF_STATE),
  PROFILE_NUMBER_UNKNOWN(RefusalKind.BREAKS_RULE),
  PROFILE_NUMBER_TWICE(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  SubordinateRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
