package org.kiemphieu.identity.service;

import java.util.List;
import org.kiemphieu.identity.domain.Membership;

/**
 * An account as shown; the password's hash stays in the database.
 *
 * @param version one more for each change
 * @param administrator whether the account creates accounts; such an account has no memberships
 */
public record Account(
    String username,
    int version,
    String displayName,
    boolean administrator,
    List<Membership> memberships) {

  public Account {
    memberships = List.copyOf(memberships);
  }
}
