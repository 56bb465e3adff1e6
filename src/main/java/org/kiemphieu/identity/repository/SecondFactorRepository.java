package org.kiemphieu.identity.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Stored second factors and their recovery codes. */
@ApplicationScoped
public class SecondFactorRepository implements PanacheRepositoryBase<SecondFactorEntity, String> {

  private static final String UNUSED =
      " WHERE username = ?1 AND used_at IS NULL AND void_at IS NULL";

  /** Makes every recovery code of an account void that was not used. */
  public void voidCodes(String username, Instant now) {
    getEntityManager()
        .createNativeQuery("UPDATE recovery_code SET void_at = ?2" + UNUSED)
        .setParameter(1, username)
        .setParameter(2, now)
        .executeUpdate();
  }

  /** Keeps new recovery codes. */
  public void addCodes(String username, List<String> digests, Instant now) {
    for (String sha256 : digests) {
      getEntityManager()
          .createNativeQuery(
              "INSERT INTO recovery_code (sha256, username, made_at) VALUES (?1, ?2, ?3)")
          .setParameter(1, sha256)
          .setParameter(2, username)
          .setParameter(3, now)
          .executeUpdate();
    }
  }

  /** Uses a recovery code up; whether it was one that could be used. */
  public boolean useCode(String username, String sha256, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                "UPDATE recovery_code SET used_at = ?3" + UNUSED + " AND sha256 = ?2")
            .setParameter(1, username)
            .setParameter(2, sha256)
            .setParameter(3, now)
            .executeUpdate()
        == 1;
  }

  /** Recovery codes that can still be used. */
  public int codesLeft(String username) {
    return ((Number)
            getEntityManager()
                .createNativeQuery("SELECT count(*) FROM recovery_code" + UNUSED)
                .setParameter(1, username)
                .getSingleResult())
        .intValue();
  }
}
