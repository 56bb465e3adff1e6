package org.kiemphieu.launch;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.testing.FreePort;

/** The packaged service as a process of its own, with a data folder of its own. */
public final class PackagedService implements AutoCloseable {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final Duration ANSWER_LIMIT = Duration.ofMinutes(1);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

  private final Path folder;
  private final List<String> options;
  private final List<String> arguments;
  private final Map<String, String> environment;
  private final int port;
  private volatile @Nullable Process process;

  /**
   * A service that is not started yet.
   *
   * @param folder where its data folder and its console go
   * @param options of the Java virtual machine
   * @param arguments of the service
   */
  public PackagedService(Path folder, List<String> options, List<String> arguments)
      throws IOException {
    this(folder, options, arguments, Map.of());
  }

  /** The same with variables of its environment. */
  public PackagedService(
      Path folder, List<String> options, List<String> arguments, Map<String, String> environment)
      throws IOException {
    this.environment = environment;
    this.folder = folder;
    this.options = options;
    this.arguments = arguments;
    port = FreePort.next();
    // A build that is broken off must not leave a service behind.
    Runtime.getRuntime().addShutdownHook(new Thread(this::tellToStop));
  }

  private void tellToStop() {
    Process running = process;
    if (running != null) {
      running.destroy();
    }
  }

  /** Starts it and waits until it takes requests. */
  public void start() throws IOException, InterruptedException {
    begin();
    awaitReady();
  }

  /** Starts it and does not wait. */
  public void begin() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("console.txt").toFile()));
    builder.environment().putAll(environment);
    builder.environment().put("KIEMPHIEU_DATA_DIR", data().toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    // A hundred kills take longer than a token lasts, and a program has to sign in again then.
    builder.environment().putIfAbsent("KIEMPHIEU_TOKEN_LIFETIME", "PT8H");
    process = builder.start();
  }

  /** Waits until it takes requests. */
  public void awaitReady() throws InterruptedException {
    Process started = requireNonNull(process);
    Instant limit = Instant.now().plus(START_LIMIT);
    while (!isReady()) {
      assertTrue(started.isAlive(), () -> "ended early: " + console());
      assertTrue(Instant.now().isBefore(limit), () -> "not ready in time: " + console());
      Thread.sleep(200);
    }
  }

  /** Ends it as kill -9 does: it writes nothing more, and its database goes on without it. */
  public void kill() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
    }
    awaitEnd();
  }

  /** Stops it as an operator does, and the database too where it has nobody who would. */
  @Override
  public void close() throws InterruptedException {
    tellToStop();
    awaitEnd();
    StalePostmaster.stop(data().resolve(EmbeddedDatabase.CLUSTER));
  }

  private void awaitEnd() throws InterruptedException {
    Process ending = process;
    assertTrue(
        ending == null || ending.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS),
        "the process does not end");
  }

  /** Where it keeps its data. */
  public Path data() {
    return folder.resolve("data");
  }

  /** What it wrote since its first start. */
  public String console() {
    try {
      return Files.readString(folder.resolve("console.txt"));
    } catch (IOException e) {
      return "no console: " + e.getMessage();
    }
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Where it listens. */
  public String address() {
    return "http://localhost:" + port;
  }

  /** A request to it, which does not wait for ever. */
  public RequestSpecification request() {
    int millis = Math.toIntExact(ANSWER_LIMIT.toMillis());
    HttpClientConfig limits =
        HttpClientConfig.httpClientConfig()
            .setParam("http.connection.timeout", millis)
            .setParam("http.socket.timeout", millis);
    return given()
        .config(RestAssuredConfig.config().httpClient(limits))
        .baseUri("http://localhost")
        .port(port);
  }

  /** The token of somebody who signs in. */
  public String signIn(String username, String password) {
    return request()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/tokens")
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }

  /** The process it runs as. */
  public long pid() {
    return requireNonNull(process).pid();
  }

  private boolean isReady() {
    try {
      return request().get("/q/health/ready").statusCode() == 200;
    } catch (Exception notYet) {
      return false;
    }
  }
}
