package org.kiemphieu.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.kiemphieu.launch.DrillElection;

/** Something holds the rows everybody needs: the pool of connections runs out, and says so. */
final class ExhaustedPool implements BadDay {

  private static final int REQUESTS = 60;
  private static final long MILLIS = 14_000;

  @Override
  public String name() {
    return "connection pool exhausted, 14 s";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    try (Connection holder = hall.primary().connect();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("SELECT id FROM reading FOR UPDATE");
      for (int i = 0; i < REQUESTS; i++) {
        String address = hall.replicas.get(i % 2).address();
        answers.add(
            client.sendAsync(
                HttpRequest.newBuilder(
                        URI.create(address + DrillElection.reading(1) + "/ballots/1"))
                    .timeout(Duration.ofSeconds(60))
                    .header(
                        "Authorization", "Bearer " + hall.election.token(DrillElection.TELLER_1))
                    .header("Content-Type", "application/json")
                    .PUT(
                        HttpRequest.BodyPublishers.ofString(
                            "{\"marks\": \"" + KeyingTeller.marks(1) + "\"}"))
                    .build(),
                HttpResponse.BodyHandlers.ofString()));
      }
      Thread.sleep(MILLIS);
      holder.rollback();
    }
    int busy = 0;
    for (CompletableFuture<HttpResponse<String>> future : answers) {
      HttpResponse<String> answer = future.get();
      if (answer.statusCode() == 503) {
        // A few wait for two locks in turn, and longer than a connection may be silent.
        assertTrue(
            answer.body().matches("(?s).*\"code\":\"DATABASE_(BUSY|UNAVAILABLE)\".*"),
            answer::body);
        busy += answer.body().contains("\"code\":\"DATABASE_BUSY\"") ? 1 : 0;
        assertTrue(answer.headers().firstValue("Retry-After").isPresent(), "Retry-After");
      }
    }
    Set<Integer> statuses =
        answers.stream().map(answer -> answer.join().statusCode()).collect(Collectors.toSet());
    statuses.remove(200);
    assertEquals(Set.of(503), statuses, "nothing but 200 and 503");
    assertTrue(busy > REQUESTS / 2, "the pool was exhausted");
  }
}
