package org.kiemphieu.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kiemphieu.testing.TamperedDatabase;

/**
 * The baseline: PostgreSQL's own {@code pgbench} inserts the rows of one ballot, and nothing else,
 * in a transaction of the same server. Its tables have the columns, checks and indexes of the
 * service's, without triggers and foreign keys.
 */
final class PgBench {

  private static final String PROGRAM = "pgbench";
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
  private static final int PORT = 3;

  private static final String SCRIPT =
      """
      \\set n :n + 1
      BEGIN;
      INSERT INTO baseline.ballot_entry (reading_id, position, version, marks, defects, keyed_at)
        VALUES (:client_id + 1, :n, 1, :marks, '', now());
      INSERT INTO baseline.ledger_entry (assembly_id, sequence, content)
        VALUES (:client_id + 1, :n, :entry);
      """;

  /** What the service's transaction says besides, to those who listen. */
  private static final String TELLING = "SELECT pg_notify('baseline', 'x');\n";

  private static final String END = "COMMIT;\n";

  private final Path data;
  private final Path script;
  private final Path scriptTelling;
  private final String entry;

  private PgBench(Path data, Path folder, String entry) throws IOException {
    this.data = data;
    this.script = Files.writeString(folder.resolve("ballot.sql"), SCRIPT + END);
    this.scriptTelling = Files.writeString(folder.resolve("told.sql"), SCRIPT + TELLING + END);
    this.entry = entry;
  }

  /** Its tables beside the service's; entries are as long as the one the service wrote last. */
  static PgBench prepare(Path data, Path folder) throws SQLException, IOException {
    requireProgram();
    try (Connection connection = TamperedDatabase.of(data).as(DatabaseRole.SUPERUSER);
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE SCHEMA baseline");
      sql.execute("CREATE TABLE baseline.ballot_entry (LIKE ballot_entry INCLUDING ALL)");
      sql.execute("CREATE TABLE baseline.ledger_entry (LIKE ledger_entry INCLUDING ALL)");
      try (ResultSet last =
          sql.executeQuery(
              "SELECT content FROM ledger_entry WHERE command = 'KEY_BALLOT'"
                  + " ORDER BY length(content) DESC LIMIT 1")) {
        last.next();
        return new PgBench(data, folder, last.getString(1));
      }
    }
  }

  private static void requireProgram() {
    try {
      Process version = new ProcessBuilder(PROGRAM, "--version").start();
      version.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(
          "pgbench is missing: .ci/load installs it, or apt-get install postgresql", e);
    }
  }

  /** Transactions in a second, each one ballot, of so many clients. */
  double perSecond(int clients, Duration time) throws Exception {
    return perSecond(script, clients, time);
  }

  /** The same where each transaction also tells those who listen. */
  double perSecondTelling(int clients, Duration time) throws Exception {
    return perSecond(scriptTelling, clients, time);
  }

  private double perSecond(Path file, int clients, Duration time) throws Exception {
    try (Connection connection = TamperedDatabase.of(data).as(DatabaseRole.SUPERUSER);
        Statement sql = connection.createStatement()) {
      sql.execute("TRUNCATE baseline.ballot_entry, baseline.ledger_entry");
    }
    String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(PORT);
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                PROGRAM,
                "--host=localhost",
                "--port=" + port.strip(),
                "--username=" + DatabaseRole.SUPERUSER.roleName(),
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + file,
                "--define=n=0",
                "--define=marks=" + LoadTeller.marks(8),
                "--define=entry=" + entry,
                "--client=" + clients,
                "--jobs=" + Math.min(clients, 2),
                "--time=" + time.toSeconds(),
                "kiemphieu"));
    builder.environment().put("PGPASSWORD", DatabaseRole.SUPERUSER.password(DataFolder.at(data)));
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(output);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException(output);
    }
    return Double.parseDouble(rate.group(1));
  }
}
