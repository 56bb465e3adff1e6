package org.kiemphieu.badday;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.testing.EmbeddedDatabaseResource;
import org.kiemphieu.testing.FreePort;

/**
 * One PostgreSQL server of a pair, the binaries that come with the service. They have no
 * pg_basebackup, so a standby is copied by the functions that are behind it.
 */
final class PostgresServer {

  private static final String SUPERUSER = "postgres";
  private static final int SECONDS_TO_STOP = 30;

  private final Path data;
  private final String password;
  private final int port;
  private @Nullable Process process;

  /** A server on a folder of files that are there, or will be copied there. */
  PostgresServer(Path data, String password) throws IOException {
    this.data = data;
    this.password = password;
    this.port = FreePort.next();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  /** Starts it and waits until it takes connections. */
  void start() throws IOException, InterruptedException {
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U")); // PostgreSQL does not run as root.
    }
    command.addAll(List.of(binary().toString(), "-D", data.toString(), "-p", "" + port));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "wal_level=replica",
            "max_wal_senders=5",
            "wal_keep_size=64MB",
            "min_wal_size=32MB",
            "max_wal_size=64MB",
            "wal_sender_timeout=4s",
            "wal_receiver_timeout=4s",
            "wal_retrieve_retry_interval=500ms",
            "client_connection_check_interval=2s")) {
      command.addAll(List.of("-c", setting));
    }
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(
                    data.resolveSibling(data.getFileName() + ".log").toFile()))
            .start();
    Replicas.await("PostgreSQL answers", this::answers);
  }

  /** Whether it takes connections. */
  boolean answers() {
    try {
      return text("SELECT 'yes'").equals("yes");
    } catch (SQLException notYet) {
      return false;
    }
  }

  boolean isAlive() {
    return requireNonNull(process).isAlive();
  }

  /** Ends all its processes as kill -9 does. */
  void kill() {
    Process running = process;
    if (running != null) {
      signal("KILL");
      try {
        running.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Sends a signal to the server and all of its processes. */
  void signal(String name) {
    Process running = requireNonNull(process);
    Stream.concat(Stream.of(running.toHandle()), running.descendants())
        .map(ProcessHandle::pid)
        .forEach(pid -> run("kill", "-" + name, String.valueOf(pid)));
  }

  static int run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** A connection of the superuser, past every proxy. */
  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("socketTimeout", "60");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/kiemphieu", properties);
  }

  /** The first column of the first row; empty when there is none. */
  String text(String query) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  /** Whether commits wait for a standby, from the next one on. */
  void waitForStandby(boolean waits) throws IOException, SQLException {
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        "synchronous_standby_names = '" + (waits ? "*" : "") + "'\n",
        StandardOpenOption.APPEND);
    text("SELECT pg_reload_conf()");
  }

  /** Whether a standby follows that commits wait for. */
  boolean hasSynchronousStandby() {
    try {
      return text("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'").equals("1");
    } catch (SQLException e) {
      return false;
    }
  }

  /** Makes the standby that it is the primary. */
  void promote() throws SQLException {
    text("SELECT pg_promote(true, 60)");
  }

  /**
   * Copies this running server into the folder of another, which will follow it.
   *
   * @param port where the other reaches this one
   */
  void copyTo(PostgresServer standby, int port) throws IOException, SQLException {
    remove(standby.data);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_backup_start('badday', true)");
      copy(data, standby.data);
      try (ResultSet row = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
        row.next();
        Files.writeString(standby.data.resolve("backup_label"), row.getString(1));
      }
      // With what was written until the end of the copy.
      remove(standby.data.resolve("pg_wal"));
      copy(data.resolve("pg_wal"), standby.data.resolve("pg_wal"));
    }
    Files.deleteIfExists(standby.data.resolve("postmaster.pid"));
    Files.writeString(standby.data.resolve("standby.signal"), "");
    Files.writeString(
        standby.data.resolve("postgresql.auto.conf"),
        "synchronous_standby_names = ''\nprimary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s connect_timeout=2'%n"
            .formatted(port, SUPERUSER, password),
        StandardOpenOption.APPEND);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Path target = Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (NoSuchFileException goneMeanwhile) {
              return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      run("rm", "-rf", folder.toString());
    }
  }

  private static Path binary() throws IOException {
    try (Stream<Path> files = Files.walk(EmbeddedDatabaseResource.BINARIES)) {
      return files.filter(file -> file.endsWith("bin/postgres")).findFirst().orElseThrow();
    }
  }
}
