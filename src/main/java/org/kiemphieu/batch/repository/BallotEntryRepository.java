package org.kiemphieu.batch.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Entries of readings; they are added and never changed. */
@ApplicationScoped
public class BallotEntryRepository
    implements PanacheRepositoryBase<BallotEntryEntity, BallotEntryEntity.Key> {

  private static final String LATEST =
      """
      from BallotEntryEntity e where e.readingId = ?1 and e.version = (
        select max(l.version) from BallotEntryEntity l
        where l.readingId = e.readingId and l.position = e.position)
      order by e.position
      """;

  /** The latest entry for every position keyed, in order. */
  public List<BallotEntryEntity> latest(long readingId) {
    return list(LATEST, readingId);
  }

  /** Every entry for a position, the first first. */
  public List<BallotEntryEntity> every(long readingId, int position) {
    return list("readingId = ?1 and position = ?2 order by version", readingId, position);
  }

  /** The last position keyed; 0 when none is. */
  public int lastPosition(long readingId) {
    return find("readingId = ?1 order by position desc", readingId)
        .firstResultOptional()
        .map(entry -> entry.position)
        .orElse(0);
  }

  /** How many positions have been keyed. */
  public int positionsKeyed(long readingId) {
    return Math.toIntExact(count("readingId = ?1 and version = 1", readingId));
  }

  /** When a sheet was last keyed or corrected; not before one is. */
  public Optional<Instant> lastKeyedAt(long readingId) {
    return find("readingId = ?1 order by keyedAt desc", readingId)
        .firstResultOptional()
        .map(entry -> entry.keyedAt);
  }
}
