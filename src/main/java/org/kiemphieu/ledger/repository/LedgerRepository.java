package org.kiemphieu.ledger.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.kiemphieu.ledger.Bytes;
import org.kiemphieu.ledger.MerkleFrontier;

/**
 * Appends to and reads the ledger's tables. Entries are never loaded to be changed, so plain SQL.
 */
@ApplicationScoped
public class LedgerRepository {

  @Inject EntityManager entityManager;

  /**
   * The right edge of an assembly's ledger, held until the transaction ends, so that entries have
   * no gaps and no two the same number.
   */
  public MerkleFrontier hold(long assemblyId) {
    Object stored =
        entityManager
            .createNativeQuery(
                """
                INSERT INTO ledger_head (assembly_id, frontier) VALUES (:assembly, :nothing)
                ON CONFLICT (assembly_id) DO UPDATE SET frontier = ledger_head.frontier
                RETURNING frontier
                """,
                byte[].class)
            .setParameter("assembly", assemblyId)
            .setParameter("nothing", MerkleFrontier.NOTHING.bytes().toArray())
            .getSingleResult();
    return MerkleFrontier.of(Bytes.of((byte[]) stored));
  }

  /** Stores the edge after an entry was added; the head must be held. */
  public void moveTo(long assemblyId, MerkleFrontier frontier) {
    entityManager
        .createNativeQuery(
            "UPDATE ledger_head SET frontier = :frontier WHERE assembly_id = :assembly")
        .setParameter("frontier", frontier.bytes().toArray())
        .setParameter("assembly", assemblyId)
        .executeUpdate();
  }

  /** The right edge of an assembly's ledger as it stands; of an empty one while there is none. */
  public MerkleFrontier frontier(String assembly) {
    List<byte[]> stored =
        entityManager
            .createNativeQuery(
                """
                SELECT frontier FROM ledger_head
                WHERE assembly_id = (SELECT id FROM assembly WHERE code = :assembly)
                """,
                byte[].class)
            .setParameter("assembly", assembly)
            .getResultList();
    return stored.isEmpty() ? MerkleFrontier.NOTHING : MerkleFrontier.of(Bytes.of(stored.get(0)));
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

  /** One entry as it lies in the database. */
  public record Stored(long sequence, String content) {}

  /** Entries of an assembly after {@code after} with their numbers, at most {@code limit}. */
  public List<Stored> stored(String assembly, long after, int limit) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT sequence, content FROM ledger_entry
                WHERE assembly_id = (SELECT id FROM assembly WHERE code = :assembly)
                  AND sequence > :after
                ORDER BY sequence LIMIT :limit
                """,
                Object[].class)
            .setParameter("assembly", assembly)
            .setParameter("after", after)
            .setParameter("limit", limit)
            .getResultList();
    return rows.stream().map(row -> new Stored((Long) row[0], (String) row[1])).toList();
  }

  /** The codes of the assemblies there are, in order. */
  public List<String> assemblies() {
    return entityManager
        .createNativeQuery("SELECT code FROM assembly ORDER BY code", String.class)
        .getResultList();
  }
}
