package org.kiemphieu.identity.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.kiemphieu.identity.domain.Throttle.Attempts;

/**
 * Attempts to sign in that were not followed by one that succeeded, in the database, where every
 * replica sees them.
 */
@ApplicationScoped
public class AttemptRepository {

  @Inject EntityManager database;

  /** The attempts of a key, held until the transaction ends. */
  public Attempts hold(String key, Instant now) {
    database
        .createNativeQuery(
            "INSERT INTO sign_in_attempt (key, failures, last_at, open_at)"
                + " VALUES (?1, 0, ?2, ?2) ON CONFLICT DO NOTHING")
        .setParameter(1, key)
        .setParameter(2, now)
        .executeUpdate();
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "SELECT failures, last_at, open_at FROM sign_in_attempt WHERE key = ?1"
                        + " FOR UPDATE",
                    Object[].class)
                .setParameter(1, key)
                .getSingleResult();
    return new Attempts((Integer) row[0], (Instant) row[1], (Instant) row[2]);
  }

  /** Writes what is held. */
  public void put(String key, Attempts attempts) {
    database
        .createNativeQuery(
            "UPDATE sign_in_attempt SET failures = ?2, last_at = ?3, open_at = ?4 WHERE key = ?1")
        .setParameter(1, key)
        .setParameter(2, attempts.failures())
        .setParameter(3, attempts.lastAt())
        .setParameter(4, attempts.openAt())
        .executeUpdate();
  }

  /** Removes those that nobody remembers; two at once do not wait for each other. */
  public void forget(Instant before) {
    database
        .createNativeQuery(
            "DELETE FROM sign_in_attempt WHERE key IN (SELECT key FROM sign_in_attempt"
                + " WHERE last_at < ?1 LIMIT 1000 FOR UPDATE SKIP LOCKED)")
        .setParameter(1, before)
        .executeUpdate();
  }
}
