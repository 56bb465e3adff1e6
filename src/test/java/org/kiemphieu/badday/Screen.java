package org.kiemphieu.badday;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A screen that watches an assembly and connects again, to the next replica, whenever its stream
 * ends. It remembers when it was told of each entry, and everything it should never have been told.
 */
final class Screen implements AutoCloseable {

  private static final int ANSWER_LIMIT_MILLIS = 8_000;
  private static final long BEFORE_AGAIN_MILLIS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> addresses;
  private final String path;
  private final String token;
  private final Map<Long, Long> toldAt = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final Thread thread = new Thread(this::watch, "screen");
  private volatile boolean stopped;
  private volatile long highest;
  private volatile long alive;
  private volatile @Nullable HttpURLConnection open;
  private int current;

  /** A screen that starts at once. */
  Screen(List<String> addresses, String assembly, String token) {
    this.addresses = List.copyOf(addresses);
    this.path = assembly + "/events";
    this.token = token;
    thread.setDaemon(true);
    thread.start();
  }

  /** When, by System.nanoTime, it was told of each entry. */
  Map<Long, Long> toldAt() {
    return Map.copyOf(toldAt);
  }

  /** The last entry it was told of. */
  long highest() {
    return highest;
  }

  /** How long ago it was last told that its figures are not old. */
  Duration sinceAlive() {
    return Duration.ofNanos(System.nanoTime() - alive);
  }

  /** What no screen may be told: numbers that go back, gaps, heads below what was shown. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void watch() {
    while (!stopped) {
      try {
        read(addresses.get(current));
      } catch (IOException ended) {
        current = (current + 1) % addresses.size();
      }
      try {
        Thread.sleep(BEFORE_AGAIN_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void read(String address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address + path).toURL().openConnection();
    open = connection;
    connection.setConnectTimeout(ANSWER_LIMIT_MILLIS);
    connection.setReadTimeout(ANSWER_LIMIT_MILLIS);
    connection.setRequestProperty("Authorization", "Bearer " + token);
    connection.setRequestProperty("Accept", "text/event-stream");
    if (highest > 0) {
      connection.setRequestProperty("Last-Event-ID", String.valueOf(highest));
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      String name = "";
      @Nullable String line;
      while (!stopped && (line = reader.readLine()) != null) {
        if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          take(name, JSON.readTree(line.substring(5)));
        }
      }
    } finally {
      connection.disconnect();
    }
  }

  private void take(String name, JsonNode data) {
    long sequence = data.get("sequence").asLong();
    if (sequence < highest) {
      faults.add(name + " " + sequence + " after " + highest);
    }
    if (name.equals("entry")) {
      if (highest > 0 && sequence != highest + 1) {
        faults.add("entry " + sequence + " after " + highest);
      }
      toldAt.putIfAbsent(sequence, System.nanoTime());
    }
    if (name.equals("alive")) {
      alive = System.nanoTime();
    }
    // A head tells how far the ledger is, not that its entries were sent.
    if (!name.equals("head") || highest == 0) {
      highest = Math.max(highest, sequence);
    }
  }

  @Override
  public void close() {
    stopped = true;
    HttpURLConnection connection = open;
    if (connection != null) {
      connection.disconnect();
    }
    thread.interrupt();
  }
}
