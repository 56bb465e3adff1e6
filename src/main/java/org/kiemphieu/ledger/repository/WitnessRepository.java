package org.kiemphieu.ledger.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Witnesses and their countersignatures; they are added and never changed. */
@ApplicationScoped
public class WitnessRepository {

  private static final String OF_ASSEMBLY =
      "assembly_id = (SELECT id FROM assembly WHERE code = :assembly)";

  @Inject EntityManager entityManager;

  /** The key of an assembly, held until the transaction ends so that nobody else adds a witness. */
  public Optional<Long> hold(String assembly) {
    List<Long> id =
        entityManager
            .createNativeQuery(
                "SELECT id FROM assembly WHERE code = :assembly FOR NO KEY UPDATE", Long.class)
            .setParameter("assembly", assembly)
            .getResultList();
    return id.stream().findFirst();
  }

  /** The witnesses of an assembly by name. */
  public List<WitnessEntity> witnesses(String assembly) {
    return entityManager
        .createNativeQuery(
            "SELECT * FROM ledger_witness WHERE " + OF_ASSEMBLY + " ORDER BY name",
            WitnessEntity.class)
        .setParameter("assembly", assembly)
        .getResultList();
  }

  /** Adds a witness. */
  public void add(WitnessEntity witness) {
    entityManager.persist(witness);
  }

  /** Adds a countersignature unless the witness has put one under that checkpoint before. */
  public void addIfNew(String assembly, CosignatureEntity cosignature) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO ledger_cosignature (
              assembly_id, size, witness, root, signed_at, signature, received_by, received_at)
            SELECT id, :size, :witness, :root, :signedAt, :signature, :receivedBy, :receivedAt
            FROM assembly WHERE code = :assembly
            ON CONFLICT (assembly_id, size, witness) DO NOTHING
            """)
        .setParameter("assembly", assembly)
        .setParameter("size", cosignature.size)
        .setParameter("witness", cosignature.witness)
        .setParameter("root", cosignature.root)
        .setParameter("signedAt", cosignature.signedAt)
        .setParameter("signature", cosignature.signature)
        .setParameter("receivedBy", cosignature.receivedBy)
        .setParameter("receivedAt", cosignature.receivedAt)
        .executeUpdate();
  }

  /** What was put under the checkpoints of some sizes, by size and witness. */
  public List<CosignatureEntity> cosignatures(String assembly, List<Long> sizes) {
    if (sizes.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createNativeQuery(
            "SELECT * FROM ledger_cosignature WHERE "
                + OF_ASSEMBLY
                + " AND size IN (:sizes) ORDER BY size, witness",
            CosignatureEntity.class)
        .setParameter("assembly", assembly)
        .setParameter("sizes", sizes)
        .getResultList();
  }

  /** The sizes greater than {@code after} that have been countersigned, at most {@code limit}. */
  public List<Long> cosignedSizes(String assembly, long after, int limit) {
    return entityManager
        .createNativeQuery(
            "SELECT DISTINCT size FROM ledger_cosignature WHERE "
                + OF_ASSEMBLY
                + " AND size > :after ORDER BY size LIMIT :limit",
            Long.class)
        .setParameter("assembly", assembly)
        .setParameter("after", after)
        .setParameter("limit", limit)
        .getResultList();
  }
}
