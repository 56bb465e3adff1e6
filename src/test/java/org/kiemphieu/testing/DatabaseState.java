package org.kiemphieu.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Fingerprints of every row of every table but those of who is signed in, which a request may touch
 * whatever it asks: two that are equal mean that nothing was written.
 */
public final class DatabaseState {

  private static final String TABLES =
      """
      SELECT table_name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
        AND table_name NOT IN ('sign_in_session', 'renewal_secret', 'known_device',
          'sign_in_attempt', 'security_event')
      """;

  private DatabaseState() {}

  /** The fingerprint of each table by its name. */
  public static Map<String, String> of(DataSource database) throws SQLException {
    Map<String, String> fingerprints = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : texts(statement, TABLES)) {
        String rows = "string_agg(t::text, '|' ORDER BY t::text)";
        String sql = "SELECT count(*) || ' rows ' || md5(coalesce(" + rows + ", '')) FROM ";
        fingerprints.put(table, texts(statement, sql + table + " t").get(0));
      }
    }
    return fingerprints;
  }

  private static List<String> texts(Statement statement, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
