package org.kiemphieu.identity.domain;

/** Why a session ended before its time. */
public enum SessionEnd {
  SIGNED_OUT,
  /** By the same person, from another session. */
  ENDED_FROM_ANOTHER,
  ENDED_BY_ADMINISTRATOR,
  PASSWORD_CHANGED,
  /** A sign-in slip was issued: the password it was begun with is void. */
  SLIP_ISSUED,
  /** The duty it was begun for was taken away or became another. */
  DUTY_CHANGED,
  /** A renewal secret was used twice: somebody else has a copy. */
  RENEWAL_USED_TWICE,
  SECOND_FACTOR_RESET
}
