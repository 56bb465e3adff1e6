package org.kiemphieu.subordinate.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What is known of people on approved lists; it is added and never changed. */
@ApplicationScoped
public class ProfileListRepository
    implements PanacheRepositoryBase<ProfileListEntity, ProfileListEntity.Key> {

  /** What was recorded last for a round. */
  public Optional<ProfileListEntity> latest(long roundId) {
    return find("roundId = ?1 order by version desc", roundId).firstResultOptional();
  }

  /** Everything recorded for the rounds of an assembly. */
  public List<ProfileListEntity> of(String assembly) {
    return list(
        "roundId in (select r.id from RoundEntity r where r.election.assembly.code = ?1)"
            + " order by roundId, version",
        assembly);
  }
}
