package org.kiemphieu.election.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.election.domain.RoundKey;

/** Rounds by their key. */
@ApplicationScoped
public class RoundRepository implements PanacheRepository<RoundEntity> {

  private static final String BY_KEY =
      "election.assembly.code = ?1 and election.code = ?2 and ordinal = ?3";

  /** The round under this key. */
  public Optional<RoundEntity> byKey(RoundKey key) {
    return find(BY_KEY, key.assembly(), key.election(), key.round()).firstResultOptional();
  }

  /** The round under this key, held until the transaction ends so that nobody else moves it on. */
  public Optional<RoundEntity> byKeyForUpdate(RoundKey key) {
    return find(BY_KEY, key.assembly(), key.election(), key.round())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /**
   * The round under this key; it cannot move on until the transaction ends, others may read too.
   */
  public Optional<RoundEntity> byKeyForShare(RoundKey key) {
    return find(BY_KEY, key.assembly(), key.election(), key.round())
        .withLock(LockModeType.PESSIMISTIC_READ)
        .firstResultOptional();
  }

  /** The rounds of an election in order. */
  public List<RoundEntity> of(long electionId) {
    return list("election.id = ?1 order by ordinal", electionId);
  }

  /** The latest round of an election. */
  public Optional<RoundEntity> latest(long electionId) {
    return find("election.id = ?1 order by ordinal desc", electionId).firstResultOptional();
  }
}
