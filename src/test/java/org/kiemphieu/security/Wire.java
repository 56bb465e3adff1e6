package org.kiemphieu.security;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Requests to the running service with whatever headers and bytes; streams are left at once. */
public final class Wire {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final byte[] NOTHING = {};

  private Wire() {}

  /** Sends a request without a body. */
  public static Answer send(String method, String path, Map<String, String> headers) {
    return send(method, path, headers, NOTHING);
  }

  /**
   * Sends a request.
   *
   * @param path from the root, encoded as it goes over the wire
   */
  public static Answer send(String method, String path, Map<String, String> headers, byte[] body) {
    BodyPublisher publisher =
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .timeout(LONGEST)
            .method(method, publisher);
    headers.forEach(request::header);
    try {
      HttpResponse<InputStream> response =
          CLIENT.send(request.build(), BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        return new Answer(response.statusCode(), response.headers(), read(response, in));
      }
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path + ": no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(HttpResponse<InputStream> response, InputStream in)
      throws IOException {
    boolean endless =
        response
            .headers()
            .firstValue("Content-Type")
            .filter(type -> type.startsWith("text/event-stream"))
            .isPresent();
    if (!endless) {
      return in.readAllBytes();
    }
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    first.write(in.read());
    while (in.available() > 0) {
      first.write(in.read());
    }
    return first.toByteArray();
  }
}
