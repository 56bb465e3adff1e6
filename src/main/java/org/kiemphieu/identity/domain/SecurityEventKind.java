package org.kiemphieu.identity.domain;

/** What is kept of signing in; an administrator can read it. */
public enum SecurityEventKind {
  ADMINISTRATOR_CREATED,
  SIGNED_IN,
  /** So many wrong passwords that the next has to wait. */
  PASSWORDS_SLOWED,
  /** So many wrong codes, after the right password, that the next has to wait. */
  CODES_SLOWED,
  SESSION_ENDED,
  PASSWORD_CHANGED,
  SECOND_FACTOR_ENROLLED,
  SECOND_FACTOR_RESET,
  RECOVERY_CODE_USED,
  RECOVERY_CODES_MADE
}
