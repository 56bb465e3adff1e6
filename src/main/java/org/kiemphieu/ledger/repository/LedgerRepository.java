package org.kiemphieu.ledger.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Appends to and reads the ledger's tables. Entries are never loaded to be changed, so plain SQL.
 */
@ApplicationScoped
public class LedgerRepository {

  @Inject EntityManager entityManager;

  /**
   * Takes the next sequence number of an assembly and holds its head until the transaction ends, so
   * that entries have no gaps and no two the same number.
   */
  public long nextSequence(long assemblyId) {
    Object size =
        entityManager
            .createNativeQuery(
                """
                INSERT INTO ledger_head (assembly_id, size) VALUES (:assembly, 1)
                ON CONFLICT (assembly_id) DO UPDATE SET size = ledger_head.size + 1
                RETURNING size
                """)
            .setParameter("assembly", assemblyId)
            .getSingleResult();
    return ((Number) size).longValue();
  }

  /** Stores one entry's canonical text. */
  public void append(long assemblyId, long sequence, String content) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO ledger_entry (assembly_id, sequence, content)
            VALUES (:assembly, :sequence, :content)
            """)
        .setParameter("assembly", assemblyId)
        .setParameter("sequence", sequence)
        .setParameter("content", content)
        .executeUpdate();
  }

  /** Entries of an assembly after {@code after}, at most {@code limit}, in order. */
  public List<String> entries(String assembly, long after, int limit) {
    return entityManager
        .createNativeQuery(
            """
            SELECT content FROM ledger_entry
            WHERE assembly_id = (SELECT id FROM assembly WHERE code = :assembly)
              AND sequence > :after
            ORDER BY sequence LIMIT :limit
            """,
            String.class)
        .setParameter("assembly", assembly)
        .setParameter("after", after)
        .setParameter("limit", limit)
        .getResultList();
  }
}
