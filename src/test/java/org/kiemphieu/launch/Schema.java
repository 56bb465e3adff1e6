package org.kiemphieu.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The service's migrations as they run at its start, without the service. */
final class Schema {

  private Schema() {}

  /**
   * Migrates.
   *
   * @param role as whom, with {@code password}
   * @param service the role that is to be granted what the service needs
   */
  static void migrate(String url, String role, String password, String service) {
    Flyway.configure()
        .dataSource(url, role, password)
        .placeholders(Map.of("service-role", service))
        .load()
        .migrate();
  }

  /** Runs {@code statements} in turn. */
  static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The rows of {@code query}, whose first column is a text. */
  static List<String> texts(Connection connection, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
