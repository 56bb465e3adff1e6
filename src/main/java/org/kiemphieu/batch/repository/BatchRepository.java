package org.kiemphieu.batch.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Batches by round and number. */
@ApplicationScoped
public class BatchRepository implements PanacheRepository<BatchEntity> {

  private static final String BY_NUMBER = "roundId = ?1 and countOrdinal = ?2 and number = ?3";

  /** The batch with this number. */
  public Optional<BatchEntity> byNumber(long roundId, int count, int number) {
    return find(BY_NUMBER, roundId, count, number).firstResultOptional();
  }

  /** The batch with this number, held until the transaction ends. */
  public Optional<BatchEntity> byNumberForUpdate(long roundId, int count, int number) {
    return find(BY_NUMBER, roundId, count, number)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The batches of a count in order. */
  public List<BatchEntity> of(long roundId, int count) {
    return list("roundId = ?1 and countOrdinal = ?2 order by number", roundId, count);
  }

  /** The batches of a count in order, held until the transaction ends. */
  public List<BatchEntity> ofForUpdate(long roundId, int count) {
    return find("roundId = ?1 and countOrdinal = ?2 order by number", roundId, count)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
