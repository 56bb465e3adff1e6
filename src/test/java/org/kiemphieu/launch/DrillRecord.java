package org.kiemphieu.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.testing.TamperedDatabase;

/**
 * What the embedded database of a data folder holds, read as its superuser: neither the service nor
 * what it hides from readers stands between.
 */
final class DrillRecord implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;

  private DrillRecord(Connection connection) {
    this.connection = connection;
  }

  /** Connects to the database that runs on a data folder. */
  static DrillRecord of(Path data) throws SQLException {
    return new DrillRecord(TamperedDatabase.of(data).as(DatabaseRole.SUPERUSER));
  }

  /** Every entry of the only reading of a batch, those corrected too, by position and version. */
  List<DrillEntry> entries(int batch) throws SQLException {
    String sql =
        """
        SELECT e.position, e.version, e.marks FROM ballot_entry e
        JOIN reading r ON r.id = e.reading_id JOIN batch b ON b.id = r.batch_id
        WHERE b.number = ? ORDER BY e.position, e.version
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, batch);
      List<DrillEntry> entries = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(new DrillEntry(rows.getInt(1), rows.getInt(2), rows.getString(3)));
        }
      }
      return entries;
    }
  }

  /** What the ledger's entries tell was keyed in a reading, by position and version. */
  List<DrillEntry> ledger(String reading) throws SQLException, IOException {
    List<DrillEntry> entries = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT content FROM ledger_entry ORDER BY sequence");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        JsonNode entry = JSON.readTree(rows.getString(1));
        boolean keyed = entry.get("command").asText().equals("KEY_BALLOT");
        if (keyed && reading.endsWith("/" + entry.get("subject").asText())) {
          for (JsonNode ballot : entry.get("after").get("ballots")) {
            entries.add(
                new DrillEntry(
                    ballot.get("position").asInt(),
                    ballot.get("version").asInt(),
                    ballot.get("marks").asText()));
          }
        }
      }
    }
    entries.sort(null);
    return entries;
  }

  /** The number of entries the ledger has, and the number of its last one. */
  List<Long> ledgerNumbers() throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT count(*), max(sequence) FROM ledger_entry");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return List.of(row.getLong(1), row.getLong(2));
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
