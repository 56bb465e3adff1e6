package org.kiemphieu.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.ledger.Auditor;
import org.kiemphieu.testing.Congress;

/**
 * Hostile requests to every operation of the API's own description. Every build sends the same ones
 * for some seconds; {@code -Dkiemphieu.fuzz.seconds=600 -Dkiemphieu.fuzz.seed=1} sends others, for
 * longer.
 */
@QuarkusTest
class FuzzTest {

  private static final long SEED = Long.getLong("kiemphieu.fuzz.seed", 20261125L);
  private static final Duration TIME =
      Duration.ofSeconds(Long.getLong("kiemphieu.fuzz.seconds", 10L));
  private static final Duration SLOWEST = Duration.ofSeconds(20);
  private static final int SHOWN = 25;

  private final List<String> faults = new ArrayList<>();

  @Test
  void nothingHostileIsAnsweredByAFailureOrRecordedWhenRefused() {
    FullAssembly target = FullAssembly.open("Kơnia");
    Congress congress = target.congress();
    List<String> tokens = List.copyOf(target.tokens().values());
    List<DescribedOperation> operations = new ArrayList<>(DescribedOperation.all());
    operations.removeIf(operation -> !operation.path().startsWith("/api/"));
    Refusing refusing = new Refusing(codes());
    HostileRequests requests = new HostileRequests(SEED);
    Random order = new Random(SEED);
    long sent = 0;
    long refused = 0;
    long end = System.nanoTime() + TIME.toNanos();

    try (LogRecorder log = new LogRecorder()) {
      do {
        Collections.shuffle(operations, order);
        for (DescribedOperation operation : operations) {
          String before = Auditor.checkpoint(congress).text();
          boolean all = true;
          for (int i = 0; i < 3; i++) {
            HostileRequests.Request request =
                requests.next(operation, one -> target.value(operation, one), tokens);
            Answer answer = send(request, refusing);
            all &= answer.status() >= 400;
            refused += answer.status() >= 400 ? 1 : 0;
            sent++;
          }
          if (all && !before.equals(Auditor.checkpoint(congress).text())) {
            faults.add(operation + " recorded something it refused");
          }
        }
      } while (System.nanoTime() < end && faults.size() < SHOWN);
      log.lines().stream()
          .filter(line -> line.failure() || tokens.stream().anyMatch(line.text()::contains))
          .forEach(line -> faults.add("log: " + line));
    }

    assertEquals(List.of(), faults.stream().distinct().limit(SHOWN).toList());
    assertTrue(sent >= 3L * operations.size(), sent + " requests");
    assertTrue(refused > sent / 2, refused + " of " + sent + " refused");
    System.out.printf("Hostile requests: %d, refused: %d, seed %d%n", sent, refused, SEED);
  }

  private Answer send(HostileRequests.Request request, Refusing refusing) {
    long start = System.nanoTime();
    Answer answer = request.send();
    if (System.nanoTime() - start > SLOWEST.toNanos()) {
      faults.add(request + " took longer than " + SLOWEST);
    }
    refusing.faults(answer).forEach(fault -> faults.add(request + " " + fault));
    return answer;
  }

  private static Set<String> codes() {
    return new HashSet<>(
        RestAssured.get("/api/refusals")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("code"));
  }

  /** What no HTTP client sends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT /api/assemblies/aa HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n",
        "PUT /api/assemblies/aa HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "PUT /api/assemblies/aa HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        "PUT /api/assemblies/aa HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "GET /api/assemblies/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /api/refusals?a=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /api/../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET //api//assemblies//aa HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "BREW /api/refusals HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "TRACE /api/refusals HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /api/refusals HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "GET /api/refusals HTTP/9.9\r\n\r\n",
        "\u0000\u0001\u0002\u0003\r\n\r\n"
      })
  void brokenRequestIsNoFailure(String request) throws IOException {
    try (LogRecorder log = new LogRecorder();
        Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();

      String first = line(socket.getInputStream());

      assertTrue(first.isEmpty() || first.matches("HTTP/\\d\\.\\d [2-4]\\d\\d .*"), first);
      assertEquals(List.of(), log.lines().stream().filter(LogRecorder.Line::failure).toList());
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString();
  }
}
