package org.kiemphieu.identity.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why somebody is not let in, or an account is not stored. */
public enum IdentityRefusal implements RefusalCode {
  /** The resource says of nobody that they may. */
  NOT_ALLOWED(RefusalKind.FORBIDDEN),
  TOKEN_MISSING(RefusalKind.UNAUTHENTICATED),
  TOKEN_INVALID(RefusalKind.UNAUTHENTICATED),
  TOKEN_EXPIRED(RefusalKind.UNAUTHENTICATED),
  SIGN_IN_REFUSED(RefusalKind.UNAUTHENTICATED),
  /** The session was ended, by whom it does not say. */
  SESSION_ENDED(RefusalKind.UNAUTHENTICATED),
  /** No secret of this session, or one that was used before. */
  RENEWAL_REFUSED(RefusalKind.UNAUTHENTICATED),
  /**
   * Too many wrong passwords or codes; told alike of accounts that there are and that there are
   * not.
   */
  SIGN_IN_TOO_OFTEN(RefusalKind.TOO_OFTEN),
  SESSION_UNKNOWN(RefusalKind.NOT_FOUND),
  ACCOUNT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The password is right, and a code of the second factor belongs to it. */
  CODE_NEEDED(RefusalKind.FORBIDDEN),
  CODE_REFUSED(RefusalKind.UNAUTHENTICATED),
  /** Nothing else can be done in this session until a second factor is enrolled. */
  SECOND_FACTOR_NEEDED(RefusalKind.FORBIDDEN),
  SECOND_FACTOR_ENROLLED(RefusalKind.OUT_OF_STATE),
  SECOND_FACTOR_NOT_BEGUN(RefusalKind.OUT_OF_STATE),
  SECOND_FACTOR_NOT_ENROLLED(RefusalKind.OUT_OF_STATE),
  /** Nobody takes their own second factor away. */
  OWN_SECOND_FACTOR(RefusalKind.FORBIDDEN),
  /** Of an account that somebody signs in with elsewhere. */
  NO_LOCAL_ACCOUNT(RefusalKind.FORBIDDEN),
  ROLE_NOT_ALLOWED(RefusalKind.FORBIDDEN),
  ANOTHER_ASSEMBLY(RefusalKind.FORBIDDEN),
  /** The password came on a sign-in slip. */
  PASSWORD_CHANGE_NEEDED(RefusalKind.FORBIDDEN),
  NO_MEMBERSHIP(RefusalKind.FORBIDDEN),
  ASSEMBLY_NEEDED(RefusalKind.BREAKS_RULE),
  PASSWORD_NEEDED(RefusalKind.BREAKS_RULE),
  PASSWORD_TOO_LONG(RefusalKind.BREAKS_RULE),
  /** The password on a slip is not taken for one's own. */
  PASSWORD_NOT_NEW(RefusalKind.BREAKS_RULE),
  SLIPS_NONE(RefusalKind.BREAKS_RULE),
  SLIPS_TOO_MANY(RefusalKind.TOO_LARGE),
  USERNAME_FORM(RefusalKind.BREAKS_RULE),
  USERNAME_TWICE(RefusalKind.BREAKS_RULE),
  /**
   * Of an account that is not, or not only, a teller's in this assembly; of which kind is not told.
   */
  USERNAME_TAKEN(RefusalKind.BREAKS_RULE),
  DISPLAY_NAME_LENGTH(RefusalKind.BREAKS_RULE),
  MEMBERSHIP_TWICE(RefusalKind.BREAKS_RULE),
  /** Nobody becomes an administrator, or stops being one, after the account was created. */
  ADMINISTRATOR_FIXED(RefusalKind.BREAKS_RULE),
  ADMINISTRATOR_WITHOUT_ASSEMBLY(RefusalKind.BREAKS_RULE),
  /** A display is opened by its link; nobody signs in as one. */
  DISPLAY_WITHOUT_ACCOUNT(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  IdentityRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
