package org.kiemphieu.batch.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Batches by round and number. */
@ApplicationScoped
public class BatchRepository implements PanacheRepository<BatchEntity> {

  private static final String BY_NUMBER = "roundId = ?1 and number = ?2";

  /** The batch with this number. */
  public Optional<BatchEntity> byNumber(long roundId, int number) {
    return find(BY_NUMBER, roundId, number).firstResultOptional();
  }

  /** The batch with this number, held until the transaction ends. */
  public Optional<BatchEntity> byNumberForUpdate(long roundId, int number) {
    return find(BY_NUMBER, roundId, number)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The batches of a round in order. */
  public List<BatchEntity> of(long roundId) {
    return list("roundId = ?1 order by number", roundId);
  }

  /** The batches of a round in order, held until the transaction ends. */
  public List<BatchEntity> ofForUpdate(long roundId) {
    return find("roundId = ?1 order by number", roundId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
