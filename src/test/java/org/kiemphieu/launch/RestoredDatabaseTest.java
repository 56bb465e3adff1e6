package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.launch.backup.Backup;
import org.kiemphieu.launch.backup.Passphrases;
import org.kiemphieu.launch.backup.Restoration;
import org.kiemphieu.testing.EmbeddedDatabaseResource;

/** A real database, backed up and restored with the work factor that operators have. */
class RestoredDatabaseTest {

  private static final Passphrases TWO = Passphrases.of("mật khẩu thứ nhất", "mật khẩu thứ hai");

  @TempDir Path top;

  @Test
  void restoredDatabaseStartsWithItsRowsAndPasswords() throws SQLException {
    DataFolder folder = DataFolder.at(top.resolve("data"));
    try (EmbeddedDatabase database =
            EmbeddedDatabase.start(folder, EmbeddedDatabaseResource.BINARIES);
        Connection owner = owner(database);
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE TABLE kept AS SELECT number FROM generate_series(1, 299) number");
    }
    Path stick = top.resolve("stick");

    new Backup(folder.path()).make(stick, TWO);
    Path elsewhere = top.resolve("spare").resolve("data");
    new Restoration(elsewhere).restore(stick, TWO);

    DataFolder restored = DataFolder.at(elsewhere);
    assertEquals(DatabaseRole.OWNER.password(folder), DatabaseRole.OWNER.password(restored));
    assertTrue(Files.isDirectory(elsewhere.resolve("postgresql").resolve("pg_notify")));
    try (EmbeddedDatabase database =
            EmbeddedDatabase.start(restored, EmbeddedDatabaseResource.BINARIES);
        Connection owner = owner(database);
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("SELECT sum(number) FROM kept")) {
      assertTrue(rows.next());
      assertEquals(299 * 300 / 2, rows.getInt(1));
    }
  }

  private static Connection owner(EmbeddedDatabase database) throws SQLException {
    Map<String, String> configuration = database.configuration();
    return DriverManager.getConnection(
        configuration.get("quarkus.datasource.jdbc.url"),
        configuration.get("quarkus.flyway.username"),
        configuration.get("quarkus.flyway.password"));
  }
}
