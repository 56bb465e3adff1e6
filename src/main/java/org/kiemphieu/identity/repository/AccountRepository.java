package org.kiemphieu.identity.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stored accounts, by username. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<AccountEntity, String> {

  /** All accounts, by username. */
  public List<AccountEntity> inOrder() {
    return list("order by username");
  }

  /** Those of the accounts named that there are, by username. */
  public List<AccountEntity> named(List<String> usernames) {
    return usernames.isEmpty() ? List.of() : list("username in ?1 order by username", usernames);
  }

  /** Waits until no other replica is at its first start, and keeps others waiting until commit. */
  public void holdFirstStart() {
    getEntityManager()
        .createNativeQuery(
            "SELECT cast(pg_advisory_xact_lock(hashtext('kiemphieu first start')) AS text)",
            String.class)
        .getSingleResult();
  }

  /** Whether there is anybody who can create accounts. */
  public boolean hasAdministrator() {
    return count("administrator", true) > 0;
  }
}
