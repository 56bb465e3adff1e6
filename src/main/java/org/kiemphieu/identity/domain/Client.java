package org.kiemphieu.identity.domain;

import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param address of the client, or of the proxy in front of the service unless that is believed
 * @param userAgent what the client calls itself, shortened
 * @param device the secret in the cookie of a browser that signed in before
 */
public record Client(String address, String userAgent, Optional<String> device) {

  private static final int LONGEST_AGENT = 200;

  public Client {
    userAgent =
        userAgent
            .codePoints()
            .limit(LONGEST_AGENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Without the secret: this may reach a log. */
  @Override
  public String toString() {
    return "Client at " + address;
  }
}
