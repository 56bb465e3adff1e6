package org.kiemphieu.badday;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A teller who keys one sheet after the other as the browser's outbox does: a sheet is sent again
 * until it is acknowledged, to the next replica when one does not answer or answers that it cannot.
 */
final class KeyingTeller implements AutoCloseable {

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(40);
  private static final long BETWEEN_SHEETS_MILLIS = 60;
  private static final long BEFORE_AGAIN_MILLIS = 200;
  private static final int UNAVAILABLE = 503;

  private final List<String> addresses;
  private final String reading;
  private final String token;
  private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> oddities = new ConcurrentLinkedQueue<>();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Thread thread = new Thread(this::work, "teller");
  private final Object hands = new Object();
  private volatile boolean stopped;
  private volatile long lastAcknowledged = System.nanoTime();
  private volatile long watchedFrom = System.nanoTime();
  private volatile long longestSilence;
  private int current;

  /**
   * A teller who starts at once.
   *
   * @param addresses of the replicas, in the order in which they are tried
   */
  KeyingTeller(List<String> addresses, String reading, String token) {
    this.addresses = List.copyOf(addresses);
    this.reading = reading;
    this.token = token;
    thread.setDaemon(true);
    thread.start();
  }

  /** What a teller keys for a sheet: names struck, never the same for neighbours. */
  static String marks(int position) {
    return (1 + position % 3) + " " + (4 + position % 5);
  }

  /** Sheets the service said it has, by position. */
  Map<Integer, String> acknowledged() {
    return new TreeMap<>(acknowledged);
  }

  /** How often each status was answered; 0 where none was. */
  Map<Integer, Integer> statuses() {
    return new TreeMap<>(statuses);
  }

  /** Answers no outbox would take for "not yet": refusals and failures. */
  List<String> oddities() {
    return List.copyOf(oddities);
  }

  /** Forgets how long the last silences were, before something happens. */
  void watchSilence() {
    longestSilence = 0;
    watchedFrom = System.nanoTime();
  }

  /** The longest time without an acknowledgement since then, the present one too. */
  Duration longestSilence() {
    return Duration.ofNanos(
        Math.max(longestSilence, System.nanoTime() - Math.max(lastAcknowledged, watchedFrom)));
  }

  private void work() {
    int position = 1;
    while (!stopped) {
      boolean sent;
      synchronized (hands) {
        sent = send(position);
      }
      if (sent) {
        position++;
        pause(BETWEEN_SHEETS_MILLIS);
      } else {
        current = (current + 1) % addresses.size();
        pause(BEFORE_AGAIN_MILLIS);
      }
    }
  }

  /** Goes back to the first of the replicas with the next sheet. */
  void turnToFirst() {
    synchronized (hands) {
      current = 0;
    }
  }

  /** Does something between two sheets: none is under way then, though one may be unanswered. */
  void pausedDo(Pause work) throws Exception {
    synchronized (hands) {
      work.run();
    }
  }

  /** What is done meanwhile. */
  interface Pause {
    void run() throws Exception;
  }

  private boolean send(int position) {
    String marks = marks(position);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(addresses.get(current) + reading + "/ballots/" + position))
            .timeout(ANSWER_LIMIT)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"marks\": \"" + marks + "\"}"))
            .build();
    int status = 0;
    String body = "";
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      status = response.statusCode();
      body = response.body();
      if (status == UNAVAILABLE && response.headers().firstValue("Retry-After").isEmpty()) {
        oddities.add("503 without Retry-After");
      }
    } catch (IOException noAnswer) {
      status = 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
      return false;
    }
    statuses.merge(status, 1, Integer::sum);
    if (status == 200) {
      acknowledged.put(position, marks);
      long now = System.nanoTime();
      longestSilence = Math.max(longestSilence, now - lastAcknowledged);
      lastAcknowledged = now;
      return true;
    }
    if (status != 0 && status != UNAVAILABLE) {
      oddities.add(status + " " + body);
    }
    return false;
  }

  private void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }

  /** Stops after the sheet in hand. */
  @Override
  public void close() {
    stopped = true;
    try {
      thread.join(ANSWER_LIMIT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
