package org.kiemphieu.result.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Decisions of assemblies on results; they are added and never changed. */
@ApplicationScoped
public class AssemblyDecisionRepository
    implements PanacheRepositoryBase<AssemblyDecisionEntity, AssemblyDecisionEntity.Key> {

  /** What was decided last on the result of a count. */
  public Optional<AssemblyDecisionEntity> latest(long roundId, int count) {
    return find("roundId = ?1 and countOrdinal = ?2 order by version desc", roundId, count)
        .firstResultOptional();
  }
}
