package org.kiemphieu.live.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Displays and their withdrawals; they are added and never changed. */
@ApplicationScoped
public class DisplayRepository {

  private static final String OF_ASSEMBLY =
      """
      SELECT d.* FROM display d JOIN assembly a ON a.id = d.assembly_id WHERE a.code = :assembly
      """;

  private static final String CODE_OF_SECRET =
      """
      SELECT a.code FROM display d JOIN assembly a ON a.id = d.assembly_id
      WHERE d.secret_sha256 = :digest
      """;

  @Inject EntityManager entityManager;

  /** Every display of an assembly in the order of opening. */
  public List<DisplayEntity> of(String assembly) {
    return entityManager
        .createNativeQuery(OF_ASSEMBLY + "ORDER BY d.opened_at, d.name", DisplayEntity.class)
        .setParameter("assembly", assembly)
        .getResultList();
  }

  /** The latest display of that name. */
  public Optional<DisplayEntity> latest(String assembly, String name) {
    List<DisplayEntity> found =
        entityManager
            .createNativeQuery(
                OF_ASSEMBLY + "AND d.name = :name ORDER BY d.opening DESC LIMIT 1",
                DisplayEntity.class)
            .setParameter("assembly", assembly)
            .setParameter("name", name)
            .getResultList();
    return found.stream().findFirst();
  }

  /** The display whose secret has this digest. */
  public Optional<DisplayEntity> bySecret(String digest) {
    return entityManager
        .createQuery("from DisplayEntity where secretSha256 = :digest", DisplayEntity.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  /** Code of the assembly of the display whose secret has this digest. */
  public String assemblyOf(String digest) {
    return (String)
        entityManager
            .createNativeQuery(CODE_OF_SECRET, String.class)
            .setParameter("digest", digest)
            .getSingleResult();
  }

  /** The withdrawal of a display, when it is withdrawn. */
  public Optional<DisplayWithdrawalEntity> withdrawal(DisplayEntity display) {
    return Optional.ofNullable(entityManager.find(DisplayWithdrawalEntity.class, display.key()));
  }

  /** Adds a display. */
  public void add(DisplayEntity display) {
    entityManager.persist(display);
  }

  /** Adds a withdrawal. */
  public void add(DisplayWithdrawalEntity withdrawal) {
    entityManager.persist(withdrawal);
  }
}
