package org.kiemphieu.batch.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Acceptances of sheets and rulings on them; they are added and never changed. */
@ApplicationScoped
public class SheetRepository {

  private static final String LATEST_ACCEPTANCES =
      """
      select a from SheetAcceptanceEntity a
      where a.batchId in :batches
        and a.version = (select max(l.version) from SheetAcceptanceEntity l
          where l.batchId = a.batchId and l.position = a.position)
      order by a.batchId, a.position
      """;

  private static final String LATEST_RULINGS =
      """
      select r from PaperRulingEntity r
      where r.batchId in :batches
        and r.version = (select max(l.version) from PaperRulingEntity l
          where l.batchId = r.batchId and l.position = r.position
            and l.acceptance = r.acceptance)
      order by r.batchId, r.position
      """;

  @Inject EntityManager entityManager;

  /** Adds an acceptance. */
  public void add(SheetAcceptanceEntity acceptance) {
    entityManager.persist(acceptance);
  }

  /** Adds a ruling. */
  public void add(PaperRulingEntity ruling) {
    entityManager.persist(ruling);
  }

  /** The latest acceptance of every sheet of batches, by batch and position. */
  public List<SheetAcceptanceEntity> acceptances(List<Long> batches) {
    return entityManager
        .createQuery(LATEST_ACCEPTANCES, SheetAcceptanceEntity.class)
        .setParameter("batches", batches)
        .getResultList();
  }

  /** The latest ruling on every acceptance of batches. */
  public List<PaperRulingEntity> rulings(List<Long> batches) {
    return entityManager
        .createQuery(LATEST_RULINGS, PaperRulingEntity.class)
        .setParameter("batches", batches)
        .getResultList();
  }

  /** The latest acceptance of one sheet. */
  public Optional<SheetAcceptanceEntity> acceptance(long batchId, int position) {
    return entityManager
        .createQuery(
            """
            select a from SheetAcceptanceEntity a
            where a.batchId = :batch and a.position = :position order by a.version desc
            """,
            SheetAcceptanceEntity.class)
        .setParameter("batch", batchId)
        .setParameter("position", position)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Version of the latest acceptance of one sheet, of whatever pass; 0 when there is none. */
  public int lastVersion(long batchId, int position) {
    return acceptance(batchId, position).map(latest -> latest.version).orElse(0);
  }

  /** Version of the latest ruling on one sheet, on whatever acceptance; 0 when there is none. */
  public int lastRuling(long batchId, int position) {
    return entityManager
        .createQuery(
            """
            select coalesce(max(r.version), 0) from PaperRulingEntity r
            where r.batchId = :batch and r.position = :position
            """,
            Integer.class)
        .setParameter("batch", batchId)
        .setParameter("position", position)
        .getSingleResult();
  }

  /** The latest ruling on one acceptance. */
  public Optional<PaperRulingEntity> ruling(long batchId, int position, int acceptance) {
    return entityManager
        .createQuery(
            """
            select r from PaperRulingEntity r where r.batchId = :batch
              and r.position = :position and r.acceptance = :acceptance order by r.version desc
            """,
            PaperRulingEntity.class)
        .setParameter("batch", batchId)
        .setParameter("position", position)
        .setParameter("acceptance", acceptance)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Every acceptance of one sheet, the first first. */
  public List<SheetAcceptanceEntity> everyAcceptance(long batchId, int position) {
    return entityManager
        .createQuery(
            """
            select a from SheetAcceptanceEntity a
            where a.batchId = :batch and a.position = :position order by a.version
            """,
            SheetAcceptanceEntity.class)
        .setParameter("batch", batchId)
        .setParameter("position", position)
        .getResultList();
  }

  /** Every ruling on one sheet, the first first. */
  public List<PaperRulingEntity> everyRuling(long batchId, int position) {
    return entityManager
        .createQuery(
            """
            select r from PaperRulingEntity r
            where r.batchId = :batch and r.position = :position order by r.acceptance, r.version
            """,
            PaperRulingEntity.class)
        .setParameter("batch", batchId)
        .setParameter("position", position)
        .getResultList();
  }
}
