package org.kiemphieu.batch.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Readings by batch, and whether they are complete. */
@ApplicationScoped
public class ReadingRepository implements PanacheRepository<ReadingEntity> {

  /** The readings of a batch in order. */
  public List<ReadingEntity> of(long batchId) {
    return list("batchId = ?1 order by ordinal", batchId);
  }

  /** One reading. */
  public Optional<ReadingEntity> byOrdinal(long batchId, int ordinal) {
    return find("batchId = ?1 and ordinal = ?2", batchId, ordinal).firstResultOptional();
  }

  /** One reading, held until the transaction ends. */
  public Optional<ReadingEntity> byOrdinalForUpdate(long batchId, int ordinal) {
    return find("batchId = ?1 and ordinal = ?2", batchId, ordinal)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Whether a reading is complete. */
  public boolean isComplete(long readingId) {
    return getEntityManager().find(ReadingCompletionEntity.class, readingId) != null;
  }

  /** Records that a reading is complete. */
  public void complete(long readingId, Instant at) {
    ReadingCompletionEntity completion = new ReadingCompletionEntity();
    completion.readingId = readingId;
    completion.completedAt = at;
    getEntityManager().persist(completion);
  }
}
