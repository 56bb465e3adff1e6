package org.kiemphieu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.DatabaseRole;

/**
 * What somebody does who has the machine: rows are changed behind the service, with triggers and
 * foreign keys switched off. Also the way for a test to connect as the owner of the tables.
 */
public final class TamperedDatabase {

  /** Line of postmaster.pid on which PostgreSQL writes its port. */
  private static final int PORT = 3;

  private final Path folder;

  private TamperedDatabase(Path folder) {
    this.folder = folder;
  }

  /** The database of the running Quarkus test. */
  public static TamperedDatabase ofTest() {
    return of(Path.of(ConfigProvider.getConfig().getValue(DataFolder.KEY, String.class)));
  }

  /** The running embedded database of a data folder. */
  public static TamperedDatabase of(Path folder) {
    return new TamperedDatabase(folder);
  }

  /**
   * Runs one statement that no trigger and no foreign key refuses.
   *
   * @param parameters for its question marks
   * @return the number of rows changed
   */
  public int change(String sql, Object... parameters) throws SQLException {
    try (Connection connection = as(DatabaseRole.SUPERUSER)) {
      run(connection, "SET session_replication_role = replica");
      return run(connection, sql, parameters);
    }
  }

  /**
   * Changes rows of one table that no trigger and no foreign key refuses, and puts them back once
   * they were looked at.
   *
   * @param where which rows, with a question mark for the code; not by what is changed
   * @param look is told the number of rows changed
   */
  public void whileChanged(String table, String where, String set, String code, IntConsumer look)
      throws SQLException {
    String rows = " FROM %s WHERE %s".formatted(table, where);
    try (Connection connection = as(DatabaseRole.SUPERUSER)) {
      run(connection, "SET session_replication_role = replica");
      run(connection, "CREATE TEMPORARY TABLE kept AS SELECT *" + rows, code);
      try {
        look.accept(
            run(connection, "UPDATE %s SET %s WHERE %s".formatted(table, set, where), code));
      } finally {
        run(connection, "DELETE" + rows, code);
        run(connection, "INSERT INTO %s SELECT * FROM kept".formatted(table));
      }
    }
  }

  private static int run(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** A connection as one of the database's roles, for the caller to close. */
  public Connection as(DatabaseRole role) throws SQLException {
    return DriverManager.getConnection(
        url(), role.roleName(), role.password(DataFolder.at(folder)));
  }

  private String url() {
    try {
      String port = Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(PORT);
      return "jdbc:postgresql://localhost:" + port.strip() + "/kiemphieu";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
