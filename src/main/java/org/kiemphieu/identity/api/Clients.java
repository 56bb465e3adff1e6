package org.kiemphieu.identity.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.launch.Secrets;

/**
 * What a request says of the client, and the cookies by which a browser is known again. Scripts
 * cannot read them, and no other site can have them sent.
 */
final class Clients {

  /** By which a browser is known in which somebody signed in before; it proves nothing else. */
  static final String DEVICE = "kiemphieu-device";

  /** Renews one session, whose path it is kept to. */
  static final String RENEWAL = "kiemphieu-renewal";

  private static final Duration DEVICE_LIFETIME = Duration.ofDays(400);
  private static final int MOST_CHARACTERS = 100;

  private Clients() {}

  /**
   * Where a request comes from. The address is the proxy's unless {@code quarkus.http.proxy} says
   * that its headers are believed.
   */
  static Client of(HttpServerRequest request, HttpHeaders headers) {
    String address = request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    @Nullable String agent = headers.getHeaderString(HttpHeaders.USER_AGENT);
    return new Client(
        address == null ? "" : address, agent == null ? "" : agent, cookie(headers, DEVICE));
  }

  /** The value of a cookie that was sent. */
  static Optional<String> cookie(HttpHeaders headers, String name) {
    return Optional.ofNullable(headers.getCookies().get(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isBlank() && value.length() <= MOST_CHARACTERS);
  }

  /** The client with a device secret: its own, or a new one. */
  static Client withDevice(Client client) {
    return client.device().isPresent()
        ? client
        : new Client(client.address(), client.userAgent(), Optional.of(Secrets.random()));
  }

  static NewCookie device(Client client, HttpServerRequest request) {
    return cookie(DEVICE, client.device().orElse(""), "/api", DEVICE_LIFETIME, request);
  }

  static NewCookie renewal(
      UUID session, String secret, Duration lifetime, HttpServerRequest request) {
    return cookie(RENEWAL, secret, "/api/sessions/" + session, lifetime, request);
  }

  private static NewCookie cookie(
      String name, String value, String path, Duration lifetime, HttpServerRequest request) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(path)
        .maxAge((int) lifetime.toSeconds())
        .httpOnly(true)
        .secure("https".equals(request.scheme()))
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
