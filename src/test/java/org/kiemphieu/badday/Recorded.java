package org.kiemphieu.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database holds of a reading, read past the service. */
final class Recorded {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Recorded() {}

  /**
   * Every acknowledged sheet is there once, as acknowledged, and told once by the ledger, which has
   * no gap. At most {@code more} sheets are there besides: under way when the teller was asked.
   */
  static void holds(Connection connection, int batch, Map<Integer, String> acknowledged, int more)
      throws SQLException, IOException {
    Map<Integer, String> stored = stored(connection, batch);
    Map<Integer, String> kept = new TreeMap<>(stored);
    kept.keySet().retainAll(acknowledged.keySet());
    assertEquals(acknowledged, kept, "acknowledged and not there as acknowledged, batch " + batch);
    assertEquals(
        0,
        Math.max(0, stored.size() - acknowledged.size() - more),
        "there and never acknowledged, batch " + batch);
    List<Integer> told = told(connection, batch);
    assertEquals(told.size(), new HashSet<>(told).size(), "told twice by the ledger");
    assertEquals(stored.keySet(), new HashSet<>(told), "what the ledger tells");
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT count(*), max(sequence) FROM ledger_entry GROUP BY assembly_id");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        assertEquals(rows.getLong(1), rows.getLong(2), "the ledger has no gap");
      }
    }
  }

  private static Map<Integer, String> stored(Connection connection, int batch) throws SQLException {
    String sql =
        """
        SELECT e.position, e.version, e.marks FROM ballot_entry e
        JOIN reading r ON r.id = e.reading_id JOIN batch b ON b.id = r.batch_id
        WHERE b.number = ?
        """;
    Map<Integer, String> stored = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, batch);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          assertEquals(1, rows.getInt(2), "keyed once, so one version");
          stored.put(rows.getInt(1), rows.getString(3));
        }
      }
    }
    return stored;
  }

  private static List<Integer> told(Connection connection, int batch)
      throws SQLException, IOException {
    List<Integer> told = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT content FROM ledger_entry ORDER BY sequence");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        JsonNode entry = JSON.readTree(rows.getString(1));
        boolean keyed = entry.get("command").asText().equals("KEY_BALLOT");
        if (keyed && entry.get("subject").asText().contains("/batches/" + batch + "/")) {
          entry.get("after").get("ballots").forEach(b -> told.add(b.get("position").asInt()));
        }
      }
    }
    return told;
  }
}
