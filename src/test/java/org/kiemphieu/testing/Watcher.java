package org.kiemphieu.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A screen: reads a stream of events as it comes. */
public final class Watcher implements AutoCloseable {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One event of a stream.
   *
   * @param id where to resume from; empty when it has none
   * @param text its data as it came
   */
  public record Event(String name, String id, String text) {

    /** Its data. */
    public Map<String, Object> data() {
      try {
        return JSON.readerForMapOf(Object.class).readValue(text);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(text, e);
      }
    }
  }

  /** What ends the queue. */
  private static final Event END = new Event("end", "", "");

  private final HttpResponse<InputStream> response;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  private Watcher(HttpResponse<InputStream> response) {
    this.response = response;
    Thread reader = new Thread(this::read, "watcher");
    reader.setDaemon(true);
    reader.start();
  }

  /** Watches an assembly's events. */
  public static Watcher of(Congress congress, String token) {
    return of(congress, token, "");
  }

  /** Watches an assembly's events after one it knows of. */
  public static Watcher after(Congress congress, String token, long last) {
    return of(congress, token, Long.toString(last));
  }

  private static Watcher of(Congress congress, String token, String last) {
    return new Watcher(ask(congress.assembly() + "/events", token, last));
  }

  /** Asks for a stream, and leaves it to the caller. */
  public static HttpResponse<InputStream> ask(String path, String token, String last) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Accept", "text/event-stream")
            .header("Authorization", "Bearer " + token);
    if (!last.isEmpty()) {
      request.header("Last-Event-ID", last);
    }
    try {
      return HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .build()
          .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<InputStream> response() {
    return response;
  }

  private void read() {
    Map<String, String> fields = new HashMap<>();
    try (Scanner lines = new Scanner(response.body(), StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        String line = lines.nextLine();
        int colon = line.indexOf(':');
        if (colon > 0) {
          fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        } else if (fields.containsKey("data")) {
          events.add(
              new Event(
                  fields.getOrDefault("event", ""),
                  fields.getOrDefault("id", ""),
                  fields.get("data")));
          fields.clear();
        }
      }
    }
    events.add(END);
  }

  /** The next event, whatever it is. */
  public Event any() {
    try {
      Event event = events.poll(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("no event came");
      }
      return event;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The next event that is not a sign of life only. */
  public Event next() {
    Event event = any();
    while (event.name().equals("alive")) {
      event = any();
    }
    return event;
  }

  /** Everything up to the event with this id. */
  public List<Event> upTo(long id) {
    List<Event> read = new ArrayList<>();
    do {
      read.add(next());
    } while (!read.get(read.size() - 1).id().equals(Long.toString(id)));
    return read;
  }

  /** Whether the service ends the stream, after whatever it still sends. */
  public boolean ends() {
    Event event = any();
    while (event != END) {
      event = any();
    }
    return true;
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
