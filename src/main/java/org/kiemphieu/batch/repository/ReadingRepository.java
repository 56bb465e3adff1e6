package org.kiemphieu.batch.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.batch.domain.ReadingKey;

/** Readings by batch, whether they are complete, and whether they stand. */
@ApplicationScoped
public class ReadingRepository implements PanacheRepository<ReadingEntity> {

  private static final String STANDING =
      """
      batchId = ?1 and id not in (select s.readingId from ReadingSetAsideEntity s) order by ordinal
      """;

  private static final String SET_ASIDE_BY_BATCH =
      """
      select r.batchId, count(*) from ReadingEntity r, ReadingSetAsideEntity s
      where s.readingId = r.id and r.batchId in :batches group by r.batchId
      """;

  private static final String HOLD =
      """
      SELECT r.id, r.teller, b.sheets FROM batch b JOIN reading r ON r.batch_id = b.id
      WHERE b.round_id = :round AND b.count_ordinal = :count AND b.number = :batch
        AND r.ordinal = :reading
      FOR NO KEY UPDATE OF r
      """;

  private static final String STANDING_AT =
      """
      SELECT EXISTS (SELECT FROM reading_set_aside s WHERE s.reading_id = r.id),
        EXISTS (SELECT FROM reading_completion c WHERE c.reading_id = r.id),
        e.version, e.reading_id, e.position, e.marks, e.defects, e.keyed_at
      FROM reading r LEFT JOIN LATERAL (
        SELECT * FROM ballot_entry l WHERE l.reading_id = r.id AND l.position = :position
        ORDER BY l.version DESC LIMIT 1) e ON true
      WHERE r.id = :reading
      """;

  /**
   * A reading that is held.
   *
   * @param sheets of its batch
   */
  public record Held(long readingId, String teller, int sheets) {}

  /**
   * How a reading stands.
   *
   * @param entry the latest entry for the position asked about
   */
  public record Standing(boolean setAside, boolean complete, Optional<BallotEntryEntity> entry) {}

  private static final String READ =
      """
      select count(*) from ReadingEntity r, BatchEntity b
      where b.id = r.batchId and b.roundId = :round and b.countOrdinal = :count
        and r.teller = :person
      """;

  private static final List<String> DECIDED =
      List.of(
          """
          select count(*) from SheetAcceptanceEntity a
          where a.batchId = :batch and a.acceptedBy = :person and a.grounds <> READINGS_AGREE
          """,
          """
          select count(*) from PaperRulingEntity p
          where p.batchId = :batch and p.ruledBy = :person
          """,
          """
          select count(*) from ReadingSetAsideEntity s, ReadingEntity r
          where r.id = s.readingId and r.batchId = :batch and s.setAsideBy = :person
          """);

  /** Every reading of a batch in order, those set aside too. */
  public List<ReadingEntity> of(long batchId) {
    return list("batchId = ?1 order by ordinal", batchId);
  }

  /** The readings of a batch that stand, in order. */
  public List<ReadingEntity> standing(long batchId) {
    return list(STANDING, batchId);
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

  /** One reading and its batch in one look-up, the reading held until the transaction ends. */
  public Optional<Held> hold(long roundId, ReadingKey key) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(HOLD)
            .setParameter("round", roundId)
            .setParameter("count", key.batch().count().count())
            .setParameter("batch", key.batch().number())
            .setParameter("reading", key.ordinal())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Held((Long) row[0], (String) row[1], (Integer) row[2]))
        .findFirst();
  }

  /** What became of a reading, and what stands for a position; ask once it is held. */
  public Standing standing(long readingId, int position) {
    Object[] row =
        (Object[])
            getEntityManager()
                .createNativeQuery(STANDING_AT)
                .setParameter("reading", readingId)
                .setParameter("position", position)
                .getSingleResult();
    return new Standing(
        (Boolean) row[0], (Boolean) row[1], Optional.ofNullable(row[2]).map(v -> entry(row)));
  }

  private static BallotEntryEntity entry(Object[] row) {
    BallotEntryEntity entry = new BallotEntryEntity();
    entry.version = (Integer) row[2];
    entry.readingId = (Long) row[3];
    entry.position = (Integer) row[4];
    entry.marks = (String) row[5];
    entry.defects = (String) row[6];
    entry.keyedAt = (Instant) row[7];
    return entry;
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

  /** That a reading was set aside, when it was. */
  public Optional<ReadingSetAsideEntity> setAside(long readingId) {
    return Optional.ofNullable(getEntityManager().find(ReadingSetAsideEntity.class, readingId));
  }

  /** Records that a reading is set aside. */
  public void add(ReadingSetAsideEntity setAside) {
    getEntityManager().persist(setAside);
    getEntityManager().flush();
  }

  /** Whether somebody made a reading in a count of a round, one set aside too. */
  public boolean hasRead(long roundId, int count, String person) {
    return 0
        < getEntityManager()
            .createQuery(READ, Long.class)
            .setParameter("round", roundId)
            .setParameter("count", count)
            .setParameter("person", person)
            .getSingleResult();
  }

  /** Whether somebody accepted a sheet of a batch, ruled on one, or set a reading aside. */
  public boolean hasDecided(long batchId, String person) {
    return DECIDED.stream()
        .mapToLong(
            query ->
                getEntityManager()
                    .createQuery(query, Long.class)
                    .setParameter("batch", batchId)
                    .setParameter("person", person)
                    .getSingleResult())
        .anyMatch(found -> found > 0);
  }

  /** The pass each batch is in: 1, and one more for each of its readings that was set aside. */
  public Map<Long, Integer> passes(List<Long> batches) {
    Map<Long, Integer> passes = new HashMap<>();
    batches.forEach(batch -> passes.put(batch, 1));
    getEntityManager()
        .createQuery(SET_ASIDE_BY_BATCH, Object[].class)
        .setParameter("batches", batches)
        .getResultStream()
        .forEach(row -> passes.put((Long) row[0], 1 + Math.toIntExact((Long) row[1])));
    return passes;
  }

  /** The pass a batch is in, from 1. */
  public int pass(long batchId) {
    return passes(List.of(batchId)).getOrDefault(batchId, 1);
  }
}
