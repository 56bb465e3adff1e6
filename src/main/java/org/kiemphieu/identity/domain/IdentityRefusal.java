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
