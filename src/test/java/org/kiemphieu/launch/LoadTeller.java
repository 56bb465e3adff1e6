package org.kiemphieu.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A teller who keys one sheet after the other, three names struck on each, as fast as the service
 * acknowledges them.
 */
final class LoadTeller {

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String assembly;
  private final int number;
  private final String token;
  private int keyed;

  /**
   * A teller who has keyed nothing yet.
   *
   * @param address of the service
   * @param number of the teller, from 1
   */
  LoadTeller(String address, String assembly, int number, String token) {
    this.address = address;
    this.assembly = assembly;
    this.number = number;
    this.token = token;
  }

  /** The assembly whose sheets are keyed. */
  String assembly() {
    return assembly;
  }

  /** Marks of a sheet, the same for the same number. */
  static String marks(int sheet) {
    return "%d %d %d".formatted(1 + sheet % 9, 11 + sheet % 9, 21 + sheet % 8);
  }

  /**
   * Keys for so long; how many sheets were acknowledged.
   *
   * @param end by {@link System#nanoTime}
   */
  int keyUntil(long end) throws IOException, InterruptedException {
    int before = keyed;
    while (System.nanoTime() - end < 0) {
      key();
    }
    return keyed - before;
  }

  /** Keys one sheet; returns once it is acknowledged. */
  void key() throws IOException, InterruptedException {
    int batch = LoadElection.batch(number, 1 + keyed / LoadElection.SHEETS);
    if (keyed == LoadElection.SHEETS * LoadElection.BATCHES) {
      throw new IllegalStateException("all sheets of this teller are keyed: measure for less long");
    }
    int position = 1 + keyed % LoadElection.SHEETS;
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    address + LoadElection.reading(assembly, batch) + "/ballots/" + position))
            .timeout(ANSWER_LIMIT)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"marks\": \"" + marks(keyed) + "\"}"))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + ": " + response.body());
    }
    keyed++;
  }
}
