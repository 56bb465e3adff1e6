package org.kiemphieu.identity.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kiemphieu.identity.domain.Role;

/** Stored memberships. */
@ApplicationScoped
public class MembershipRepository
    implements PanacheRepositoryBase<MembershipEntity, MembershipEntity.Key> {

  /** An account's memberships, by assembly. */
  public List<MembershipEntity> of(String username) {
    return list("username = ?1 order by assembly", username);
  }

  /** Memberships of one role in an assembly, by account. */
  public List<MembershipEntity> of(String assembly, Role role) {
    return list("assembly = ?1 and role = ?2 order by username", assembly, role);
  }

  /** All memberships, by account and assembly. */
  public List<MembershipEntity> inOrder() {
    return list("order by username, assembly");
  }

  /** Removes all memberships of an account, so that the same ones can be written anew. */
  public void removeOf(String username) {
    of(username).forEach(this::delete);
    flush();
  }
}
