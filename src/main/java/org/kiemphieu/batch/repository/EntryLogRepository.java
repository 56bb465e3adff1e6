package org.kiemphieu.batch.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * All that is on record of batches, what was superseded or set aside too: one query for each kind
 * of record, however many batches and sheets there are.
 */
@ApplicationScoped
public class EntryLogRepository {

  @Inject EntityManager entityManager;

  /** Every reading of batches, by batch and ordinal. */
  public List<ReadingEntity> readings(List<Long> batches) {
    return all(
        "select r from ReadingEntity r where r.batchId in :ids order by r.batchId, r.ordinal",
        ReadingEntity.class,
        batches);
  }

  /** The completions of readings. */
  public List<ReadingCompletionEntity> completions(List<Long> readings) {
    return all(
        "select c from ReadingCompletionEntity c where c.readingId in :ids",
        ReadingCompletionEntity.class,
        readings);
  }

  /** That some of the readings were set aside. */
  public List<ReadingSetAsideEntity> setAsides(List<Long> readings) {
    return all(
        "select s from ReadingSetAsideEntity s where s.readingId in :ids",
        ReadingSetAsideEntity.class,
        readings);
  }

  /** Every entry of readings, by reading, position and version. */
  public List<BallotEntryEntity> entries(List<Long> readings) {
    return all(
        """
        select e from BallotEntryEntity e where e.readingId in :ids
        order by e.readingId, e.position, e.version
        """,
        BallotEntryEntity.class,
        readings);
  }

  /** Every acceptance in batches, by batch, position and version. */
  public List<SheetAcceptanceEntity> acceptances(List<Long> batches) {
    return all(
        """
        select a from SheetAcceptanceEntity a where a.batchId in :ids
        order by a.batchId, a.position, a.version
        """,
        SheetAcceptanceEntity.class,
        batches);
  }

  /** Every ruling in batches, by batch, position, acceptance and version. */
  public List<PaperRulingEntity> rulings(List<Long> batches) {
    return all(
        """
        select r from PaperRulingEntity r where r.batchId in :ids
        order by r.batchId, r.position, r.acceptance, r.version
        """,
        PaperRulingEntity.class,
        batches);
  }

  private <T> List<T> all(String query, Class<T> type, List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager.createQuery(query, type).setParameter("ids", ids).getResultList();
  }
}
