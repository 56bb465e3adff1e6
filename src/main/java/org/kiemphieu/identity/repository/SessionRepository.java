package org.kiemphieu.identity.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Stored sessions. */
@ApplicationScoped
public class SessionRepository implements PanacheRepositoryBase<SessionEntity, UUID> {

  /** "Last seen" is as old as this at most; a row is not written for every request. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private static final String STANDING =
      """
      SELECT second_factor, renewal, renewal_before, last_seen FROM sign_in_session
      WHERE id = ? AND ended_at IS NULL AND ends_at > ?\
      """;

  private static final String ALL_STANDING =
      "SELECT id FROM sign_in_session WHERE id = ANY (?) AND ended_at IS NULL AND ends_at > ?";

  private static final String SEEN =
      """
      UPDATE sign_in_session SET last_seen = greatest(last_seen, ?),
        renewal_before = CASE WHEN renewal = ? THEN NULL ELSE renewal_before END
      WHERE id = ? AND ended_at IS NULL\
      """;

  @Inject DataSource database;

  /**
   * What every request asks of its session.
   *
   * @param secondFactor whether a code of the second factor was given in it
   */
  public record Standing(boolean secondFactor) {}

  /**
   * Whether a session stands, and notes that it was used: one read by the primary key on a
   * connection without a transaction, as it is made for every request.
   *
   * @param renewal number of the renewal its token came with
   */
  public Optional<Standing> standing(UUID session, int renewal, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement asked = connection.prepareStatement(STANDING)) {
      asked.setObject(1, session);
      asked.setTimestamp(2, Timestamp.from(now));
      try (ResultSet row = asked.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        boolean arrived = row.getObject(3) != null && row.getInt(2) == renewal;
        boolean old = row.getTimestamp(4).toInstant().plus(SEEN_EVERY).isBefore(now);
        if (arrived || old) {
          seen(connection, session, renewal, now);
        }
        return Optional.of(new Standing(row.getBoolean(1)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("sessions cannot be read", e);
    }
  }

  /** Those of the sessions named that stand, asked on the caller's connection. */
  public Set<UUID> standing(Connection connection, Set<UUID> ids, Instant now) throws SQLException {
    Set<UUID> standing = new HashSet<>();
    try (PreparedStatement asked = connection.prepareStatement(ALL_STANDING)) {
      asked.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      asked.setTimestamp(2, Timestamp.from(now));
      try (ResultSet rows = asked.executeQuery()) {
        while (rows.next()) {
          standing.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return standing;
  }

  private static void seen(Connection connection, UUID session, int renewal, Instant now)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(SEEN)) {
      update.setTimestamp(1, Timestamp.from(now));
      update.setInt(2, renewal);
      update.setObject(3, session);
      update.executeUpdate();
    }
  }

  /** An account's sessions that stand, the newest first. */
  public List<SessionEntity> open(String username, Instant now) {
    return list(
        "username = ?1 and endedAt is null and endsAt > ?2 order by madeAt desc, id",
        username,
        now);
  }

  /** Keeps a new renewal secret of a session. */
  public void addRenewal(UUID session, int number, String sha256) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO renewal_secret (sha256, session_id, number) VALUES (?1, ?2, ?3)")
        .setParameter(1, sha256)
        .setParameter(2, session)
        .setParameter(3, number)
        .executeUpdate();
  }

  /** Which of the session's renewal secrets this is, if it is one. */
  public OptionalInt renewal(UUID session, String sha256) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT number FROM renewal_secret WHERE sha256 = ?1 AND session_id = ?2",
            Integer.class)
        .setParameter(1, sha256)
        .setParameter(2, session)
        .getResultStream()
        .mapToInt(number -> (Integer) number)
        .findFirst();
  }
}
