package org.kiemphieu.document.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Signed minutes; they are added and never changed. */
@ApplicationScoped
public class SignedMinutesRepository
    implements PanacheRepositoryBase<SignedMinutesEntity, SignedMinutesEntity.Key> {

  /**
   * A version without its PDF.
   *
   * @param signatures those it added, as canonical JSON
   */
  public record Line(
      int version,
      String sha256,
      String signatures,
      String addedBy,
      String role,
      Instant addedAt) {}

  /** The versions of a count in order. */
  public List<Line> lines(long round, int count) {
    return getEntityManager()
        .createQuery(
            "SELECT new org.kiemphieu.document.repository.SignedMinutesRepository$Line("
                + "m.version, m.sha256, m.signatures, m.addedBy, m.role, m.addedAt)"
                + " FROM SignedMinutesEntity m"
                + " WHERE m.roundId = :round AND m.countOrdinal = :count ORDER BY m.version",
            Line.class)
        .setParameter("round", round)
        .setParameter("count", count)
        .getResultList();
  }

  /** The newest version of a count. */
  public Optional<SignedMinutesEntity> newest(long round, int count) {
    return find("roundId = ?1 AND countOrdinal = ?2 ORDER BY version DESC", round, count)
        .page(0, 1)
        .firstResultOptional();
  }
}
