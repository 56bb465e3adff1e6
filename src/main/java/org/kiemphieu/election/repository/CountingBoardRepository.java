package org.kiemphieu.election.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Counting boards by election. */
@ApplicationScoped
public class CountingBoardRepository implements PanacheRepository<CountingBoardEntity> {

  /** The board appointed last. */
  public Optional<CountingBoardEntity> latest(long electionId) {
    return find("electionId = ?1 order by version desc", electionId).firstResultOptional();
  }

  /** Every version there is, in order. */
  public List<CountingBoardEntity> of(long electionId) {
    return list("electionId = ?1 order by version", electionId);
  }
}
