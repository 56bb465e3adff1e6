package org.kiemphieu.ledger.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.ledger.Bytes;
import org.kiemphieu.ledger.EntryFilter;
import org.kiemphieu.ledger.MerkleFrontier;
import org.kiemphieu.ledger.StoredEntry;

/**
 * Appends to and reads the ledger's tables. Entries are never loaded to be changed, so plain SQL.
 */
@ApplicationScoped
public class LedgerRepository {

  /** Channel of the database on which an assembly's code tells that its ledger has grown. */
  public static final String CHANNEL = "kiemphieu_ledger";

  private static final String OF_ASSEMBLY =
      "assembly_id = (SELECT id FROM assembly WHERE code = :assembly)";

  private static final String SUBJECT = " AND subject = :subject";

  private static final String SUBJECT_OR_BELOW =
      " AND (subject = :subject OR (subject >= :below AND subject < :beyond))";

  private static final String KEYED =
      " AND command = 'KEY_BALLOT' AND cast(content as jsonb) @> cast(:keyed as jsonb)";

  private static final String APPEND =
      """
      WITH entry AS (
        INSERT INTO ledger_entry (assembly_id, sequence, content)
        VALUES (:assembly, :sequence, :content)
      ), head AS (
        UPDATE ledger_head SET frontier = :frontier WHERE assembly_id = :assembly
      )
      SELECT cast(pg_notify(:channel, :code) AS text)
      """;

  @Inject EntityManager entityManager;

  /**
   * The right edge of an assembly's ledger, held until the transaction ends, so that entries have
   * no gaps and no two the same number.
   */
  public MerkleFrontier hold(long assemblyId) {
    List<byte[]> stored =
        entityManager
            .createNativeQuery(
                """
                SELECT frontier FROM ledger_head WHERE assembly_id = :assembly
                FOR NO KEY UPDATE
                """,
                byte[].class)
            .setParameter("assembly", assemblyId)
            .getResultList();
    return stored.isEmpty() ? begin(assemblyId) : MerkleFrontier.of(Bytes.of(stored.get(0)));
  }

  /** Whoever begins a ledger at the same time as another waits for it, and holds what it made. */
  private MerkleFrontier begin(long assemblyId) {
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

  /**
   * Stores one entry's canonical text and the edge after it, and wakes whoever listens for new
   * entries, on every replica: told when the transaction commits, in the order of commits; not at
   * all when it does not. The head must be held; one statement, because everybody else of the
   * assembly waits for it.
   */
  public void append(
      long assemblyId, String assembly, long sequence, String content, MerkleFrontier frontier) {
    entityManager
        .createNativeQuery(APPEND, String.class)
        .setParameter("assembly", assemblyId)
        .setParameter("sequence", sequence)
        .setParameter("content", content)
        .setParameter("frontier", frontier.bytes().toArray())
        .setParameter("channel", CHANNEL)
        .setParameter("code", assembly)
        .getSingleResult();
  }

  /** How many entries an assembly's ledger has. */
  public long size(String assembly) {
    Object count =
        entityManager
            .createNativeQuery("SELECT count(*) FROM ledger_entry WHERE " + OF_ASSEMBLY, Long.class)
            .setParameter("assembly", assembly)
            .getSingleResult();
    return (Long) count;
  }

  /** Canonical texts of an assembly's first {@code size} entries there are, in order. */
  public List<String> contents(String assembly, long size) {
    return entityManager
        .createNativeQuery(
            "SELECT content FROM ledger_entry WHERE "
                + OF_ASSEMBLY
                + " ORDER BY sequence LIMIT :size",
            String.class)
        .setParameter("assembly", assembly)
        .setParameter("size", size)
        .getResultList();
  }

  /** The codes of the assemblies there are, in order. */
  public List<String> assemblies() {
    return entityManager
        .createNativeQuery("SELECT code FROM assembly ORDER BY code", String.class)
        .getResultList();
  }

  /** The entry with this number. */
  public Optional<StoredEntry> entry(String assembly, long sequence) {
    return entries(assembly, EntryFilter.all(sequence - 1, 1)).stream()
        .filter(entry -> entry.sequence() == sequence)
        .findFirst();
  }

  /** Entries of an assembly that a filter lets through, in order. */
  public List<StoredEntry> entries(String assembly, EntryFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder query =
        new StringBuilder("SELECT sequence, command, subject, content FROM ledger_entry WHERE ")
            .append(OF_ASSEMBLY)
            .append(" AND sequence > :after");
    parameters.put("assembly", assembly);
    parameters.put("after", filter.after());
    filter.subject().ifPresent(subject -> restrict(query, parameters, subject, filter.below()));
    filter
        .position()
        .ifPresent(
            position -> {
              query.append(KEYED);
              parameters.put(
                  "keyed", "{\"after\":{\"ballots\":[{\"position\":" + position + "}]}}");
            });
    query.append(" ORDER BY sequence LIMIT :limit");
    parameters.put("limit", filter.limit());
    Query bound = entityManager.createNativeQuery(query.toString(), Tuple.class);
    parameters.forEach(bound::setParameter);
    List<Tuple> rows = bound.getResultList();
    return rows.stream()
        .map(
            row ->
                new StoredEntry(
                    row.get("sequence", Long.class),
                    row.get("command", String.class),
                    row.get("subject", String.class),
                    row.get("content", String.class)))
        .toList();
  }

  /** What lies below a path is what begins with it and a slash; the assembly is above all. */
  private static void restrict(
      StringBuilder query, Map<String, Object> parameters, String subject, boolean below) {
    if (below && subject.isEmpty()) {
      return;
    }
    parameters.put("subject", subject);
    if (below) {
      query.append(SUBJECT_OR_BELOW);
      parameters.put("below", subject + "/");
      // The character after the slash: nothing that begins with the slash comes after it.
      parameters.put("beyond", subject + "0");
    } else {
      query.append(SUBJECT);
    }
  }
}
