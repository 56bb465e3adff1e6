package org.kiemphieu.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.testing.TamperedDatabase;

/** What the service's database says of itself: durability, rows, bytes, statements it was sent. */
final class LoadDatabase implements AutoCloseable {

  private static final String DURABILITY =
      """
      SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit',
        'full_page_writes', 'wal_sync_method', 'server_version') ORDER BY name
      """;

  private final Path data;
  private final Connection connection;

  private LoadDatabase(Path data, Connection connection) {
    this.data = data;
    this.connection = connection;
  }

  static LoadDatabase of(Path data) throws SQLException {
    return new LoadDatabase(data, TamperedDatabase.of(data).as(DatabaseRole.SUPERUSER));
  }

  /** The settings on which durability rests; refuses to go on where one gives it away. */
  Map<String, String> durability() throws SQLException {
    Map<String, String> settings = new LinkedHashMap<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(DURABILITY)) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    }
    for (String name : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      if (!"on".equals(settings.get(name))) {
        throw new IllegalStateException("not durable: " + settings);
      }
    }
    return settings;
  }

  /** Number of the newest entry of an assembly's ledger. */
  long newestEntry(String assembly) throws SQLException {
    return number(
        "SELECT max(sequence) FROM ledger_entry WHERE assembly_id ="
            + " (SELECT id FROM assembly WHERE code = '"
            + assembly
            + "')");
  }

  /** Rows of a table. */
  long rows(String table) throws SQLException {
    return number("SELECT count(*) FROM " + table);
  }

  /** Bytes of a table with its indexes. */
  long bytes(String table) throws SQLException {
    return number("SELECT pg_total_relation_size('" + table + "')");
  }

  /** Bytes of all of the service's tables, with their indexes. */
  long bytes() throws SQLException {
    return number(
        "SELECT sum(pg_total_relation_size(oid)) FROM pg_class"
            + " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");
  }

  private long number(String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Something to do that may fail. */
  interface Work {
    void run() throws Exception;
  }

  /** Statements the service's role sends while something is done, transactions' ends included. */
  long statements(Work work) throws Exception {
    log("all");
    Path log = data.resolve("postgresql.log");
    long before = Files.size(log);
    work.run();
    log("none");
    byte[] written = Files.readAllBytes(log);
    String said = new String(written, (int) before, (int) (written.length - before), "UTF-8");
    return said.lines()
        .filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
        .filter(line -> !line.contains("ledger_entry WHERE assembly_id = (SELECT"))
        .filter(line -> !line.contains("log_statement"))
        .count();
  }

  private void log(String what) throws SQLException, InterruptedException, IOException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("ALTER SYSTEM SET log_statement = '" + what + "'");
      sql.execute("SELECT pg_reload_conf()");
    }
    Thread.sleep(500);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
