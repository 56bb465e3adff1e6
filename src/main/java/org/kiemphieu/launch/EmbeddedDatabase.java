package org.kiemphieu.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.io.FileUtils;

/**
 * The PostgreSQL of a machine that has none: real server binaries, files in the data folder that
 * stay when the service stops. The library that unpacks and starts them is made for tests, so its
 * settings that trade durability for speed are turned back here.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  static final String CLUSTER = "postgresql";
  private static final String PREPARING = "postgresql.preparing";
  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  private final EmbeddedPostgres server;
  private final DataFolder folder;

  private EmbeddedDatabase(EmbeddedPostgres server, DataFolder folder) {
    this.server = server;
    this.folder = folder;
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
    if (!Files.exists(cluster)) {
      Console.say("Tạo cơ sở dữ liệu PostgreSQL mới", "creating a new PostgreSQL database");
      folder.writeSecret(PREPARING, "");
      DatabaseRole.SUPERUSER.invent(folder);
    }
    EmbeddedDatabase database = new EmbeddedDatabase(launch(folder, binaries), folder);
    database.setRoles();
    deletePath(folder.resolve(PREPARING));
    return database;
  }

  /** What Quarkus needs to know to use this server: the service's role, and the migrations'. */
  public Map<String, String> configuration() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        url(),
        "quarkus.datasource.username",
        DatabaseRole.SERVICE.roleName(),
        "quarkus.datasource.password",
        DatabaseRole.SERVICE.password(folder),
        "quarkus.flyway.username",
        DatabaseRole.OWNER.roleName(),
        "quarkus.flyway.password",
        DatabaseRole.OWNER.password(folder));
  }

  /** The JDBC URL of the service's database, without a role. */
  String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DatabaseRoles.DATABASE;
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

  private static EmbeddedPostgres launch(DataFolder folder, Path binaries) {
    Path output = folder.resolve("postgresql.log");
    String password = DatabaseRole.SUPERUSER.password(folder);
    try {
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(binaries.toFile())
          .setDataDirectory(folder.resolve(CLUSTER))
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPGStartupWait(LONGEST_START)
          .setConnectConfig("password", password)
          // Options of initdb: nobody on this machine gets in without the password.
          .setLocaleConfig("auth", "scram-sha-256")
          .setLocaleConfig(
              "pwfile", folder.resolve(DatabaseRole.SUPERUSER.passwordFile()).toString())
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

  private void setRoles() {
    DatabaseRoles roles = new DatabaseRoles(folder);
    try {
      roles.createDatabase(asSuperuser("postgres"));
      roles.set(asSuperuser(DatabaseRoles.DATABASE));
    } catch (SQLException e) {
      close();
      throw new IllegalStateException("the database's roles cannot be set up", e);
    }
  }

  private DataSource asSuperuser(String database) {
    return server.getDatabase(
        DatabaseRole.SUPERUSER.roleName(),
        database,
        Map.of("password", DatabaseRole.SUPERUSER.password(folder)));
  }
}
