package org.kiemphieu.identity.service;

import java.util.List;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.repository.MembershipEntity;

/**
 * Somebody replaced the password of a sign-in slip by one of their own; told within the
 * transaction. Whoever finds their slip used already can then see when that was.
 *
 * @param username the account
 * @param memberships duties it has
 */
public record OwnPasswordChosen(String username, List<Membership> memberships) {

  public OwnPasswordChosen {
    memberships = List.copyOf(memberships);
  }

  static OwnPasswordChosen of(String username, List<MembershipEntity> memberships) {
    return new OwnPasswordChosen(
        username, memberships.stream().map(m -> new Membership(m.assembly, m.role)).toList());
  }
}
