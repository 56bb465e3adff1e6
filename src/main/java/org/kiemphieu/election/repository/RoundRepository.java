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

  private static final String UNDER_KEY =
      """
      FROM round o JOIN election e ON e.id = o.election_id JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly AND e.code = :election AND o.ordinal = :round
      """;

  private static final String HOLD = "SELECT o.id " + UNDER_KEY + " FOR SHARE OF o";

  private static final String STAMP =
      """
      SELECT o.id, concat_ws(' ', o.xmin, e.xmin, e.version, a.xmin, a.version,
        (SELECT concat_ws('/', s.ordinal, s.xmin, s.at) FROM round_step s
         WHERE s.round_id = o.id ORDER BY s.ordinal DESC LIMIT 1),
        (SELECT concat_ws('/', 'list', l.id, l.xmin) FROM candidate_list l
         WHERE l.round_id = o.id ORDER BY l.version DESC LIMIT 1),
        (SELECT concat_ws('/', 'readings', n.version, n.xmin, n.set_at) FROM readings_needed n
         WHERE n.round_id = o.id ORDER BY n.version DESC LIMIT 1))
      """
          + UNDER_KEY;

  /**
   * A round and what tells how it stands.
   *
   * @param roundId its key in the database
   * @param text the same for the same state, and for no other
   */
  public record Stamp(long roundId, String text) {}

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
   * Keeps the round under this key from moving on until the transaction ends, others may read too;
   * whether there is one.
   */
  public boolean holdForShare(RoundKey key) {
    return first(HOLD, key).isPresent();
  }

  /**
   * What tells a round as it stands from the same round at any other time: the rows its context is
   * made of by the transactions that wrote them, so that a row written and rolled back is not taken
   * for one that came in its place.
   */
  public Optional<Stamp> stamp(RoundKey key) {
    return first(STAMP, key)
        .map(Object[].class::cast)
        .map(row -> new Stamp((Long) row[0], (String) row[1]));
  }

  private Optional<Object> first(String query, RoundKey key) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(query)
            .setParameter("assembly", key.assembly())
            .setParameter("election", key.election())
            .setParameter("round", key.round())
            .getResultList();
    return rows.stream().findFirst().map(Object.class::cast);
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
