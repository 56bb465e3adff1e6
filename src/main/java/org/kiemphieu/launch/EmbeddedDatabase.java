package org.kiemphieu.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * The PostgreSQL of a machine that has none: real server binaries, files in the data folder that
 * stay when the service stops. The library that unpacks and starts them is made for tests, so its
 * settings that trade durability for speed are turned back here.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  static final String CLUSTER = "postgresql";
  static final String PASSWORD_FILE = "database.password";
  private static final String PREPARING = "postgresql.preparing";
  private static final String ROLE = "kiemphieu";
  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  /**
   * Starts the server of {@code folder}; the first time its files are created. Hold the folder's
   * lock.
   *
   * @param binaries where the server's programs are unpacked, once
   */
  public static EmbeddedDatabase start(DataFolder folder, Path binaries) {
    Path cluster = folder.resolve(CLUSTER);
    StalePostmaster.stop(cluster);
    discardHalfPrepared(folder);
    if (Files.exists(cluster)) {
      return new EmbeddedDatabase(launch(folder, binaries), storedPassword(folder));
    }
    return prepare(folder, binaries);
  }

  /** What Quarkus needs to know to use this server. */
  public Map<String, String> configuration() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + ROLE,
        "quarkus.datasource.username",
        ROLE,
        "quarkus.datasource.password",
        password);
  }

  /** Stops the server after its running transactions have been ended. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedDatabase prepare(DataFolder folder, Path binaries) {
    Console.say("Tạo cơ sở dữ liệu PostgreSQL mới", "creating a new PostgreSQL database");
    folder.writeSecret(PREPARING, "");
    String password = Secrets.random();
    folder.writeSecret(PASSWORD_FILE, password + "\n");
    EmbeddedDatabase database = new EmbeddedDatabase(launch(folder, binaries), password);
    database.createRole();
    deletePath(folder.resolve(PREPARING));
    return database;
  }

  /** Before its preparation ends nothing is stored in a cluster, so one cut short can go. */
  private static void discardHalfPrepared(DataFolder folder) {
    if (folder.has(PREPARING)) {
      deletePath(folder.resolve(CLUSTER));
      deletePath(folder.resolve(PREPARING));
    }
  }

  private static void deletePath(Path path) {
    try {
      if (Files.exists(path)) {
        FileUtils.forceDelete(path.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String storedPassword(DataFolder folder) {
    if (!folder.has(PASSWORD_FILE)) {
      throw new StartRefusedException(
          new Bilingual(
              "Thiếu tệp " + folder.resolve(PASSWORD_FILE) + " của cơ sở dữ liệu đã có.",
              "The password file of the existing database is missing: "
                  + folder.resolve(PASSWORD_FILE)));
    }
    return folder.read(PASSWORD_FILE).strip();
  }

  private static EmbeddedPostgres launch(DataFolder folder, Path binaries) {
    Path output = folder.resolve("postgresql.log");
    try {
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(binaries.toFile())
          .setDataDirectory(folder.resolve(CLUSTER))
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPGStartupWait(LONGEST_START)
          .setConnectConfig("password", storedPassword(folder))
          // Options of initdb: nobody on this machine gets in without the password.
          .setLocaleConfig("auth", "scram-sha-256")
          .setLocaleConfig("pwfile", folder.resolve(PASSWORD_FILE).toString())
          .setLocaleConfig("locale", "C.UTF-8")
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("listen_addresses", "localhost")
          .setServerConfig("unix_socket_directories", "")
          .setServerConfig("max_connections", "50")
          // A piped output keeps the launching program waiting for ever.
          .setOutputRedirector(ProcessBuilder.Redirect.appendTo(output.toFile()))
          .setErrorRedirector(ProcessBuilder.Redirect.appendTo(output.toFile()))
          .start();
    } catch (IOException | IllegalStateException e) {
      throw new StartRefusedException(
          new Bilingual(
              "PostgreSQL không khởi động được; xem " + output,
              "PostgreSQL does not start; see " + output),
          e);
    }
  }

  /** The service's own role owns its database and nothing else. */
  private void createRole() {
    try (Connection connection =
            server.getPostgresDatabase(Map.of("password", password)).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + password + "'");
      statement.execute("CREATE DATABASE " + ROLE + " OWNER " + ROLE);
    } catch (SQLException e) {
      throw new IllegalStateException("the database's role cannot be created", e);
    }
  }
}
