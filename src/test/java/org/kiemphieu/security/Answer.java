package org.kiemphieu.security;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * What came back over the wire.
 *
 * @param status HTTP status
 * @param headers every header
 * @param body the bytes, of a stream those that came at once
 */
public record Answer(int status, HttpHeaders headers, byte[] body) {

  /** The first of that name; empty where there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** What the body is. */
  public String contentType() {
    return header("Content-Type");
  }

  /** The bytes as UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
