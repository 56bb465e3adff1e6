package org.kiemphieu.launch;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A teller at work whose service may be gone at any moment. Keys new sheets and corrects earlier
 * ones, one or several in a request, and remembers what was acknowledged and what was not.
 */
final class DrillTeller {

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
  private static final int MOST_AT_ONCE = 5;
  private static final int CHUNK = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A request and what it records. */
  private record Message(HttpRequest request, List<DrillEntry> entries) {}

  private final URI ballots;
  private final String token;
  private final Random random;
  private final SortedMap<Integer, DrillEntry> standing = new TreeMap<>();
  private final List<DrillEntry> acknowledged = new ArrayList<>();
  private Optional<Message> unanswered = Optional.empty();

  /**
   * A teller who has keyed nothing yet.
   *
   * @param ballots where the ballots of the reading are keyed
   * @param seed decides what is keyed, and in what order
   */
  DrillTeller(URI ballots, String token, long seed) {
    this.ballots = ballots;
    this.token = token;
    this.random = new Random(seed);
  }

  /** Every entry the service has acknowledged, each once. */
  List<DrillEntry> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** What the last request records, while its answer is missing. */
  List<DrillEntry> unanswered() {
    return unanswered.map(Message::entries).orElse(List.of());
  }

  /** What stands for each sheet, by position. */
  SortedMap<Integer, DrillEntry> standing() {
    return new TreeMap<>(standing);
  }

  /**
   * Keys and corrects until the service does not answer any more.
   *
   * @param sheets once so many are keyed, only corrects
   */
  void work(int sheets) throws InterruptedException {
    HttpClient client = client();
    boolean answered = true;
    while (answered) {
      Message message = next(sheets);
      unanswered = Optional.of(message);
      answered = send(client, message);
    }
  }

  /** Sends the last request again, byte for byte, as a client does that got no answer. */
  void repeat() throws InterruptedException {
    assertTrue(send(client(), unanswered.orElseThrow()), "no answer to a repeated request");
  }

  /** Keys every sheet that is left. */
  void finish(int sheets) throws InterruptedException {
    HttpClient client = client();
    while (standing.size() < sheets) {
      int first = standing.size() + 1;
      int last = Math.min(sheets, first + CHUNK - 1);
      Message message = several(IntStream.rangeClosed(first, last).mapToObj(this::entry).toList());
      assertTrue(send(client, message), "no answer at the end");
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(ANSWER_LIMIT)
        .build();
  }

  private Message next(int sheets) {
    int left = sheets - standing.size();
    int die = random.nextInt(10);
    if (standing.isEmpty() || (die < 5 && left > 0)) {
      return single(entry(standing.size() + 1));
    }
    if (die < 8) {
      return single(entry(1 + random.nextInt(standing.size())));
    }
    TreeSet<Integer> positions = new TreeSet<>();
    positions.add(1 + random.nextInt(standing.size()));
    int fresh = Math.min(left, random.nextInt(MOST_AT_ONCE));
    IntStream.rangeClosed(1, fresh).forEach(n -> positions.add(standing.size() + n));
    positions.add(1 + random.nextInt(standing.size()));
    return several(positions.stream().map(this::entry).toList());
  }

  /** The next entry for a position, never the same as the one that stands. */
  private DrillEntry entry(int position) {
    Optional<DrillEntry> before = Optional.ofNullable(standing.get(position));
    String marks = marks();
    while (before.map(DrillEntry::marks).filter(marks::equals).isPresent()) {
      marks = marks();
    }
    return new DrillEntry(position, before.map(DrillEntry::version).orElse(0) + 1, marks);
  }

  private String marks() {
    int struck = random.nextInt(1 << DrillElection.NAMES);
    return IntStream.rangeClosed(1, DrillElection.NAMES)
        .filter(number -> (struck >> (number - 1) & 1) == 1)
        .mapToObj(String::valueOf)
        .collect(joining(" "));
  }

  private Message single(DrillEntry entry) {
    HttpRequest.Builder request =
        request(URI.create(ballots + "/" + entry.position()))
            .PUT(text("{\"marks\": \"" + entry.marks() + "\"}"));
    if (entry.version() > 1) {
      request.header("If-Match", "\"" + (entry.version() - 1) + "\"");
    }
    return new Message(request.build(), List.of(entry));
  }

  private Message several(List<DrillEntry> entries) {
    String list =
        entries.stream()
            .map(
                entry ->
                    "{\"position\": %d, \"marks\": \"%s\"%s}"
                        .formatted(
                            entry.position(),
                            entry.marks(),
                            entry.version() > 1 ? ", \"corrects\": " + (entry.version() - 1) : ""))
            .collect(joining(", "));
    return new Message(
        request(ballots).POST(text("{\"ballots\": [" + list + "]}")).build(), entries);
  }

  private HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(ANSWER_LIMIT)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher text(String body) {
    return HttpRequest.BodyPublishers.ofString(body);
  }

  /** Sends a message; false when no answer came. */
  private boolean send(HttpClient client, Message message) throws InterruptedException {
    String body;
    try {
      HttpResponse<String> response =
          client.send(message.request(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, response.statusCode(), response::body);
      body = response.body();
    } catch (IOException gone) {
      return false;
    }
    assertEquals(message.entries(), entries(body), "acknowledged as it was sent");
    acknowledged.addAll(message.entries());
    message.entries().forEach(entry -> standing.put(entry.position(), entry));
    unanswered = Optional.empty();
    return true;
  }

  private static List<DrillEntry> entries(String body) {
    try {
      JsonNode answer = JSON.readTree(body);
      List<DrillEntry> entries = new ArrayList<>();
      for (JsonNode one : answer.isArray() ? answer : List.of(answer)) {
        entries.add(
            new DrillEntry(
                one.get("position").asInt(),
                one.get("version").asInt(),
                one.get("marks").asText()));
      }
      return entries;
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + body, e);
    }
  }
}
