package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.testing.EmbeddedDatabaseResource;

/** The embedded server keeps what it was given, and lets in nobody without the password. */
class EmbeddedDatabaseTest {

  @TempDir Path path;

  @Test
  void serverIsDurable() throws SQLException {
    try (EmbeddedDatabase database = start();
        Connection connection = connect(database)) {
      assertEquals("on", text(connection, "SHOW fsync"));
      assertEquals("on", text(connection, "SHOW synchronous_commit"));
      assertEquals("on", text(connection, "SHOW full_page_writes"));
    }
  }

  @Test
  void serverListensOnThisMachineOnlyAndAsksForThePassword() throws SQLException {
    try (EmbeddedDatabase database = start();
        Connection connection = connect(database)) {
      assertEquals("localhost", text(connection, "SHOW listen_addresses"));
      assertEquals("off", text(connection, "SHOW is_superuser"));
      String url = database.configuration().get("quarkus.datasource.jdbc.url");
      SQLException refused =
          assertThrows(
              SQLException.class, () -> DriverManager.getConnection(url, "kiemphieu", "wrong"));
      assertEquals("28P01", refused.getSQLState());
    }
  }

  @Test
  void dataSurvivesARestart() throws SQLException {
    try (EmbeddedDatabase database = start();
        Connection owner = owner(database)) {
      execute(owner, "CREATE TABLE kept AS SELECT 26 AS seats");
    }
    try (EmbeddedDatabase database = start();
        Connection owner = owner(database)) {
      assertEquals("26", text(owner, "SELECT seats FROM kept"));
    }
  }

  @Test
  void serverLeftOverByAKilledServiceIsReplaced() throws SQLException, IOException {
    EmbeddedDatabase abandoned = start();
    try (Connection owner = owner(abandoned)) {
      execute(owner, "CREATE TABLE kept AS SELECT 29 AS candidates");
    }
    Path pidFile = path.resolve("postgresql").resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
    // The library locks the files too; a killed service would have let go of them.
    Files.delete(path.resolve("postgresql").resolve("epg-lock"));

    try (EmbeddedDatabase database = start();
        Connection owner = owner(database)) {
      assertTrue(ProcessHandle.of(pid).isEmpty());
      assertEquals("29", text(owner, "SELECT candidates FROM kept"));
    }
  }

  @Test
  void processNumberOfAStrangerIsNotStopped() throws SQLException, IOException {
    start().close();
    long self = ProcessHandle.current().pid();
    Files.writeString(path.resolve("postgresql").resolve("postmaster.pid"), self + "\n");

    try (EmbeddedDatabase database = start();
        Connection connection = connect(database)) {
      assertEquals("1", text(connection, "SELECT 1"));
    }
  }

  @Test
  void preparationCutShortIsDoneAgain() throws SQLException, IOException {
    Files.createDirectories(path.resolve("postgresql"));
    Files.writeString(path.resolve("postgresql").resolve("postgresql.conf"), "");
    Files.writeString(path.resolve("postgresql.preparing"), "");

    try (EmbeddedDatabase database = start();
        Connection connection = connect(database)) {
      assertEquals("1", text(connection, "SELECT 1"));
    }
  }

  @Test
  void databaseWithoutItsPasswordFileIsRefusedAndKept() throws IOException {
    start().close();
    Files.delete(path.resolve("database.password"));

    assertThrows(StartRefusedException.class, this::start);

    assertTrue(Files.exists(path.resolve("postgresql").resolve("PG_VERSION")));
  }

  @Test
  void eachRoleHasAPasswordOfItsOwnThatOnlyTheFoldersOwnerCanRead() throws IOException {
    start().close();

    DataFolder folder = DataFolder.at(path);
    Set<String> passwords = new HashSet<>();
    for (DatabaseRole role : DatabaseRole.values()) {
      passwords.add(role.password(folder));
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(path.resolve(role.passwordFile()))));
    }
    assertEquals(3, passwords.size());
  }

  @Test
  void passwordOfOneRoleOpensNothingToAnother() {
    try (EmbeddedDatabase database = start()) {
      Map<String, String> configuration = database.configuration();
      String url = configuration.get("quarkus.datasource.jdbc.url");
      String service = configuration.get("quarkus.datasource.password");
      for (String role : List.of("kiemphieu_owner", "postgres")) {
        SQLException refused =
            assertThrows(
                SQLException.class, () -> DriverManager.getConnection(url, role, service), role);
        assertEquals("28P01", refused.getSQLState());
      }
    }
  }

  /** Otherwise a backup without the file, or a start that was cut short, could not be mended. */
  @Test
  void lostPasswordOfAnOrdinaryRoleIsReplaced() throws SQLException, IOException {
    start().close();
    Files.delete(path.resolve("database-owner.password"));
    Files.writeString(path.resolve("database-service.password"), "it's another\n");

    try (EmbeddedDatabase database = start();
        Connection owner = owner(database);
        Connection connection = connect(database)) {
      assertEquals("kiemphieu_owner", text(owner, "SELECT current_user"));
      assertEquals("kiemphieu", text(connection, "SELECT current_user"));
    }
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(DataFolder.at(path), EmbeddedDatabaseResource.BINARIES);
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    Map<String, String> configuration = database.configuration();
    return DriverManager.getConnection(
        configuration.get("quarkus.datasource.jdbc.url"),
        configuration.get("quarkus.datasource.username"),
        configuration.get("quarkus.datasource.password"));
  }

  private static Connection owner(EmbeddedDatabase database) throws SQLException {
    Map<String, String> configuration = database.configuration();
    return DriverManager.getConnection(
        configuration.get("quarkus.datasource.jdbc.url"),
        configuration.get("quarkus.flyway.username"),
        configuration.get("quarkus.flyway.password"));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
