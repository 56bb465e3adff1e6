package org.kiemphieu.badday;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kiemphieu.launch.DrillElection;

/**
 * An auditor who asks for the ledger's checkpoint again and again, of one replica after the other,
 * and keeps what was signed. A size never goes back, and what was signed stays a beginning of the
 * ledger, whatever happened to the database since.
 */
final class Checkpoints implements AutoCloseable {

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);
  private static final long BETWEEN_MILLIS = 250;

  private final List<String> addresses;
  private final String token;
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile boolean stopped;
  private volatile long highest;
  private volatile String kept = "";

  Checkpoints(List<String> addresses, String token) {
    this.addresses = List.copyOf(addresses);
    this.token = token;
    Thread thread = new Thread(this::ask, "auditor");
    thread.setDaemon(true);
    thread.start();
  }

  /** Sizes that went back. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** The largest checkpoint that was handed out is consistent with the ledger as it is now. */
  void hold(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            request(address, "/ledger/checkpoint-checks")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(kept))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertTrue(answer.body().contains("\"consistent\":true"), answer::body);
  }

  private HttpRequest.Builder request(String address, String path) {
    return HttpRequest.newBuilder(URI.create(address + DrillElection.ASSEMBLY + path))
        .timeout(ANSWER_LIMIT)
        .header("Authorization", "Bearer " + token);
  }

  private void ask() {
    for (int turn = 0; !stopped; turn++) {
      try {
        HttpResponse<String> answer =
            client.send(
                request(addresses.get(turn % addresses.size()), "/ledger/checkpoint").build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          take(answer.body());
        } else if (answer.statusCode() != 503) {
          faults.add(answer.statusCode() + " " + answer.body());
        }
        Thread.sleep(BETWEEN_MILLIS);
      } catch (IOException noAnswer) {
        // The next replica.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void take(String checkpoint) {
    long size = Long.parseLong(checkpoint.lines().toList().get(1));
    if (size < highest) {
      faults.add("checkpoint of " + size + " after " + highest);
    }
    if (size >= highest) {
      highest = size;
      kept = checkpoint;
    }
  }

  @Override
  public void close() {
    stopped = true;
  }
}
