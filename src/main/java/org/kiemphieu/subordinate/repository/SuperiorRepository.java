package org.kiemphieu.subordinate.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Superior assemblies that were named; they are added and never changed. */
@ApplicationScoped
public class SuperiorRepository
    implements PanacheRepositoryBase<SuperiorEntity, SuperiorEntity.Key> {

  /** The chain of those above an assembly, nearest first. */
  private static final String ABOVE =
      Tree.PRESENT
          + """
          , above AS (
            SELECT p.superior_id AS id, 1 AS distance FROM present p
            WHERE p.assembly_id = :assembly AND p.superior_id IS NOT NULL
            UNION ALL
            SELECT p.superior_id, a.distance + 1 FROM present p JOIN above a ON p.assembly_id = a.id
            WHERE p.superior_id IS NOT NULL)
          CYCLE id SET looped USING path
          SELECT id FROM above ORDER BY distance
          """;

  /** What an assembly said last. */
  public Optional<SuperiorEntity> latest(long assemblyId) {
    return find("assemblyId = ?1 order by version desc", assemblyId).firstResultOptional();
  }

  /** Numbers of the assemblies above one, nearest first. */
  public List<Long> above(long assemblyId) {
    return getEntityManager()
        .createNativeQuery(ABOVE, Long.class)
        .setParameter("assembly", assemblyId)
        .getResultList();
  }

  /**
   * Keeps everybody else from naming a superior until the transaction ends: two that name each
   * other at the same time would otherwise stand in a circle.
   */
  public void alone() {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('kiemphieu superior'))")
        .getSingleResult();
  }
}
