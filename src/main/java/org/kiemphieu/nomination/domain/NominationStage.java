package org.kiemphieu.nomination.domain;

/** The names of a nomination's states. */
public enum NominationStage {
  /** Put forward. */
  NOMINATED,
  /** Written down by mistake. */
  STRUCK,
  /** The nominee asks to withdraw (xin rút). */
  WITHDRAWAL_ASKED,
  /** The presidium told the assembly what it proposes. */
  WITHDRAWAL_PROPOSED,
  /** The assembly let the nominee withdraw. */
  WITHDRAWN,
  /** The assembly did not let the nominee withdraw. */
  WITHDRAWAL_REFUSED
}
