package org.kiemphieu.election.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How many readings the batches of rounds need; settings are added and never changed. */
@ApplicationScoped
public class ReadingsNeededRepository
    implements PanacheRepositoryBase<ReadingsNeededEntity, ReadingsNeededEntity.Key> {

  /** What was set last for a round. */
  public Optional<ReadingsNeededEntity> latest(long roundId) {
    return find("roundId = ?1 order by version desc", roundId).firstResultOptional();
  }
}
