package org.kiemphieu.identity.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Browsers in which an account has signed in before. */
@ApplicationScoped
public class DeviceRepository {

  @Inject EntityManager database;

  /** Whether the account has signed in in this browser before. */
  public boolean knows(String sha256, String username) {
    return !database
        .createNativeQuery("SELECT 1 FROM known_device WHERE sha256 = ?1 AND username = ?2")
        .setParameter(1, sha256)
        .setParameter(2, username)
        .getResultList()
        .isEmpty();
  }

  /** Keeps that the account has signed in in this browser. */
  public void add(String sha256, String username, Instant now) {
    database
        .createNativeQuery(
            "INSERT INTO known_device (sha256, username, first_at) VALUES (?1, ?2, ?3)"
                + " ON CONFLICT DO NOTHING")
        .setParameter(1, sha256)
        .setParameter(2, username)
        .setParameter(3, now)
        .executeUpdate();
  }
}
