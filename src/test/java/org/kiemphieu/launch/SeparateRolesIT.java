package org.kiemphieu.launch;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.testing.EmbeddedDatabaseResource;
import org.kiemphieu.testing.FreePort;
import org.kiemphieu.testing.TamperedDatabase;

/**
 * The packaged service on a PostgreSQL of the operator's own, as deploy/README.md says: migrated by
 * the owner first and then run without the owner's password, or with one role for both.
 */
class SeparateRolesIT {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String WARNING = "CẢNH BÁO: tài khoản PostgreSQL \"";

  @TempDir Path folder;

  private @Nullable EmbeddedDatabase server;
  private String url = "";
  private @Nullable Process process;

  @BeforeEach
  void startServer() {
    EmbeddedDatabase started =
        EmbeddedDatabase.start(DataFolder.at(folder), EmbeddedDatabaseResource.BINARIES);
    server = started;
    url = started.url();
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void ownerMigratesAndTheServiceRunsWithoutItsPassword() throws Exception {
    Map<String, String> service = new HashMap<>(role(DatabaseRole.SERVICE, "QUARKUS_DATASOURCE"));
    service.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
    service.put("QUARKUS_FLYWAY_VALIDATE_AT_START", "true");

    assertEquals(1, exitValue(start(service)), this::console);

    Map<String, String> migration = new HashMap<>(service);
    migration.putAll(role(DatabaseRole.OWNER, "QUARKUS_FLYWAY"));
    assertEquals(0, exitValue(start(migration, "--migrate")), this::console);
    assertEquals(List.of("kiemphieu_owner"), ownersOfTables());

    awaitReady(start(service), service);
    assertFalse(console().contains(WARNING), this::console);
  }

  @Test
  void oneRoleStartsAndIsWarnedOf() throws Exception {
    Map<String, String> one = new HashMap<>(role(DatabaseRole.OWNER, "QUARKUS_DATASOURCE"));

    awaitReady(start(one), one);

    assertTrue(console().contains(WARNING + "kiemphieu_owner\""), this::console);
    assertTrue(console().contains("QUARKUS_FLYWAY_USERNAME"), this::console);
  }

  private Map<String, String> role(DatabaseRole role, String variables) {
    return Map.of(
        variables + "_USERNAME",
        role.roleName(),
        variables + "_PASSWORD",
        role.password(DataFolder.at(folder)));
  }

  /** Starts the packaged service on the server; its port is left in {@code environment}. */
  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(FreePort.next()));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
    environment.put("KIEMPHIEU_DATA_DIR", folder.resolve("data").toString());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, "-jar", JAR.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("console.txt").toFile());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    Process started = builder.start();
    process = started;
    return started;
  }

  private static int exitValue(Process process) throws InterruptedException {
    assertTrue(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS), "ends by itself");
    return process.exitValue();
  }

  private void awaitReady(Process started, Map<String, String> environment)
      throws InterruptedException {
    Instant limit = Instant.now().plus(LIMIT);
    while (!isReady(String.valueOf(environment.get("QUARKUS_HTTP_PORT")))) {
      assertTrue(started.isAlive(), this::console);
      assertTrue(Instant.now().isBefore(limit), this::console);
      Thread.sleep(200);
    }
  }

  private static boolean isReady(String port) {
    try {
      return given().get("http://localhost:" + port + "/q/health/ready").statusCode() == 200;
    } catch (Exception notYet) {
      return false;
    }
  }

  private List<String> ownersOfTables() throws SQLException {
    try (Connection service = TamperedDatabase.of(folder).as(DatabaseRole.SERVICE)) {
      return Schema.texts(
          service, "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'");
    }
  }

  private String console() {
    try {
      return Files.readString(folder.resolve("console.txt"));
    } catch (IOException e) {
      return "no console: " + e.getMessage();
    }
  }
}
