package org.kiemphieu.ledger.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads rows as the database has them, without any entity between. */
@ApplicationScoped
public class RowQuery {

  /** SQL of a moment as {@link #moment} has it: microseconds, because the database keeps those. */
  private static final String MICROSECONDS = "(extract(epoch FROM %s) * 1000000)::bigint";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  @Inject EntityManager entityManager;

  /**
   * Runs a query.
   *
   * @param sql selects a name and a JSON object; {@code :assembly} is the assembly's code
   * @return the objects by name, in the order of the query
   */
  public Map<String, Map<String, Object>> rows(String sql, String assembly) {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    entityManager
        .createNativeQuery(sql, Object[].class)
        .setParameter("assembly", assembly)
        .getResultStream()
        .forEach(row -> add(rows, (Object[]) row));
    return rows;
  }

  private static void add(Map<String, Map<String, Object>> rows, Object[] row) {
    try {
      rows.put((String) row[0], JSON.readValue((String) row[1], MEMBERS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database gave no JSON", e);
    }
  }

  /** SQL of the moment in a column. */
  public static String moment(String column) {
    return MICROSECONDS.formatted(column);
  }

  /** A moment as a row has it: microseconds since 1970 UTC. */
  public static long moment(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
