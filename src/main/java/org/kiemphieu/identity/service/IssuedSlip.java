package org.kiemphieu.identity.service;

/**
 * What is printed on a sign-in slip. The password is told this once: only its hash is kept.
 *
 * @param known whether the account was there before
 * @param slipUnused whether it had a slip that nobody had used; that slip is void now
 */
public record IssuedSlip(
    String username, String displayName, String password, boolean known, boolean slipUnused) {

  /** Without the password: this may reach a log. */
  @Override
  public String toString() {
    return "IssuedSlip of " + username;
  }
}
