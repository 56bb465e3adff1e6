package org.kiemphieu.launch;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's first command, as a process of its own: the packaged service with the example. Only
 * this finds what the packaging forgot, and what a killed process leaves behind.
 */
class PackagedServiceIT {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final String ROUND = "/api/assemblies/vi-du/elections/ban-chap-hanh/rounds/1";

  @TempDir Path folder;

  private @Nullable Process service;
  private int port;

  @BeforeEach
  void findAPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (service != null) {
      service.destroy();
      service.waitFor();
    }
  }

  @Test
  void theExampleIsThereAndOutlivesAKilledProcess() throws Exception {
    start();
    String console = Files.readString(folder.resolve("console.txt"));
    assertTrue(console.contains("http://localhost:" + port + "/"), console);
    assertTrue(console.contains("uy-vien-1"), console);
    assertTrue(console.contains("hư cấu"), "says that the example is invented");
    JsonPath before = tally();
    assertEquals(299, before.getInt("collected"));
    assertEquals(26, before.getInt("seats"));
    assertEquals(29, before.getList("candidates").size());
    assertEquals(197, before.getInt("ballots.ballots"));

    kill();
    start();

    assertEquals(before.getMap("ballots"), tally().getMap("ballots"));
  }

  private void start() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(java.toString(), "-jar", JAR.toString(), "--example")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("console.txt").toFile());
    builder.environment().put("KIEMPHIEU_DATA_DIR", folder.resolve("data").toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    Process started = builder.start();
    service = started;
    Instant limit = Instant.now().plus(START_LIMIT);
    while (!isReady()) {
      assertTrue(started.isAlive(), () -> "ended early: " + console());
      assertTrue(Instant.now().isBefore(limit), () -> "not ready in time: " + console());
      Thread.sleep(200);
    }
  }

  private String console() {
    try {
      return Files.readString(folder.resolve("console.txt"));
    } catch (IOException e) {
      return "no console: " + e.getMessage();
    }
  }

  private boolean isReady() {
    try {
      return request().get("/q/health/ready").statusCode() == 200;
    } catch (Exception notYet) {
      return false;
    }
  }

  private void kill() throws InterruptedException {
    if (service != null) {
      service.destroyForcibly();
      service.waitFor();
    }
  }

  private JsonPath tally() {
    String token =
        request()
            .contentType(ContentType.JSON)
            .body(Map.of("username", "chu-tich", "password", "vi-du-kiem-phieu"))
            .post("/api/tokens")
            .then()
            .statusCode(200)
            .extract()
            .path("token");
    return request()
        .auth()
        .oauth2(token)
        .get(ROUND + "/counts/1/tally")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private RequestSpecification request() {
    return given().baseUri("http://localhost").port(port);
  }
}
