package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.testing.EmbeddedDatabaseResource;
import org.kiemphieu.testing.TamperedDatabase;

/**
 * A data folder of the first version, where the service's role owned everything and shared its
 * password with the superuser, is converted at the start, also after a start that was cut short.
 */
class FormerDataFolderTest {

  @TempDir static Path path;

  @BeforeAll
  static void recordSomething() throws SQLException {
    try (EmbeddedDatabase database = start();
        Connection superuser = TamperedDatabase.of(path).as(DatabaseRole.SUPERUSER)) {
      undo(superuser);
      String service = DatabaseRole.SERVICE.password(DataFolder.at(path));
      Schema.migrate(database.url(), "kiemphieu", service, "kiemphieu");
      Schema.run(
          superuser,
          "INSERT INTO assembly (code, version, organisation, superior, name, term, place, kind,"
              + " regulation, readings_per_batch) VALUES ('a1', 0, 'Đảng bộ', '', 'Đại hội', '',"
              + " '', 'MEMBER_CONGRESS', '244', 2)",
          "INSERT INTO ledger_entry SELECT id, 1, '{\"command\":\"\",\"subject\":\"\"}' FROM assembly");
    }
  }

  @Test
  void ownershipPassesAndTheRecordStays() throws SQLException, IOException {
    makeFormer();
    String former = DatabaseRole.SUPERUSER.password(DataFolder.at(path));

    try (EmbeddedDatabase database = start()) {
      assertConverted(database);
      SQLException refused =
          assertThrows(
              SQLException.class,
              () -> DriverManager.getConnection(database.url(), "kiemphieu", former));
      assertEquals("28P01", refused.getSQLState());
    }
    try (EmbeddedDatabase database = start()) {
      assertConverted(database);
    }
  }

  /** Whatever a cut short start, or a hand that helped, has done already is no hindrance. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE ROLE kiemphieu_owner",
        "CREATE ROLE kiemphieu_owner; ALTER DATABASE kiemphieu OWNER TO kiemphieu_owner",
        "CREATE ROLE kiemphieu_owner; ALTER TABLE ledger_entry OWNER TO kiemphieu_owner",
        "CREATE ROLE kiemphieu_owner; REASSIGN OWNED BY kiemphieu TO kiemphieu_owner"
      })
  void conversionGoesOnFromWhereItWas(String done) throws SQLException, IOException {
    makeFormer(done.split("; ", -1));
    DatabaseRole.OWNER.invent(DataFolder.at(path));

    try (EmbeddedDatabase database = start()) {
      assertConverted(database);
    }
  }

  /** Makes the folder one of the first version, and does {@code first} in its database. */
  private static void makeFormer(String... first) throws SQLException, IOException {
    String shared = DatabaseRole.SUPERUSER.password(DataFolder.at(path));
    EmbeddedDatabase database = start();
    try (database;
        Connection superuser = TamperedDatabase.of(path).as(DatabaseRole.SUPERUSER)) {
      undo(superuser);
      Schema.run(superuser, "ALTER ROLE kiemphieu PASSWORD '" + shared + "'");
      Schema.run(superuser, first);
      Files.delete(path.resolve("database-owner.password"));
      Files.delete(path.resolve("database-service.password"));
    }
  }

  private static void undo(Connection superuser) throws SQLException {
    Schema.run(
        superuser,
        "REASSIGN OWNED BY kiemphieu_owner TO kiemphieu",
        "DROP OWNED BY kiemphieu_owner",
        "DROP ROLE kiemphieu_owner",
        "GRANT CONNECT, TEMPORARY ON DATABASE kiemphieu TO PUBLIC");
  }

  /** As at the start of the service: the migrations by the owner, then the service's own role. */
  private static void assertConverted(EmbeddedDatabase database) throws SQLException {
    String owner = DatabaseRole.OWNER.password(DataFolder.at(path));
    Schema.migrate(database.url(), "kiemphieu_owner", owner, "kiemphieu");
    try (Connection service = TamperedDatabase.of(path).as(DatabaseRole.SERVICE)) {
      assertEquals(
          List.of("kiemphieu_owner"),
          Schema.texts(
              service, "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"));
      assertEquals(
          List.of("kiemphieu_owner"),
          Schema.texts(
              service,
              "SELECT datdba::regrole::text FROM pg_database WHERE datname = current_database()"));
      assertEquals(List.of(), RolePower.of(service));
      assertEquals(
          List.of("{\"command\":\"\",\"subject\":\"\"}"),
          Schema.texts(service, "SELECT content FROM ledger_entry"));
      SQLException refused =
          assertThrows(SQLException.class, () -> Schema.run(service, "DELETE FROM ledger_entry"));
      assertEquals("42501", refused.getSQLState());
    }
  }

  private static EmbeddedDatabase start() {
    return EmbeddedDatabase.start(DataFolder.at(path), EmbeddedDatabaseResource.BINARIES);
  }
}
