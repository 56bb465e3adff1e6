package org.kiemphieu.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.identity.domain.Role;

/**
 * One request that can be sent again byte for byte.
 *
 * @param verb HTTP method
 * @param path where it goes
 * @param token in whose name; none where no token is needed
 * @param version the version it changes, for If-Match
 * @param mediaType what the body is
 * @param body the bytes; none where nothing is said
 */
public record Write(
    String verb,
    String path,
    Optional<String> token,
    OptionalInt version,
    String mediaType,
    Optional<String> body) {

  private static final String PDF = "application/pdf";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A PUT without a body. */
  public static Write put(String token, String path) {
    return of("PUT", token, path, Optional.empty());
  }

  /** A PUT of JSON. */
  public static Write put(String token, String path, Map<String, ?> body) {
    return of("PUT", token, path, Optional.of(json(body)));
  }

  /** A PUT of JSON by the one person of that role. */
  public static Write put(Congress congress, Role role, String path, Map<String, ?> body) {
    return put(congress.token(role), path, body);
  }

  /** A DELETE. */
  public static Write delete(String token, String path) {
    return of("DELETE", token, path, Optional.empty());
  }

  /** A POST without a body. */
  public static Write post(String token, String path) {
    return of("POST", token, path, Optional.empty());
  }

  /** A POST of JSON. */
  public static Write post(String token, String path, Map<String, ?> body) {
    return of("POST", token, path, Optional.of(json(body)));
  }

  /** A POST of JSON that needs no token. */
  public static Write open(String path, Map<String, ?> body) {
    return new Write(
        "POST",
        path,
        Optional.empty(),
        OptionalInt.empty(),
        "application/json",
        Optional.of(json(body)));
  }

  /** A POST of a CSV file. */
  public static Write csv(String token, String path, String file) {
    return new Write(
        "POST", path, Optional.of(token), OptionalInt.empty(), "text/csv", Optional.of(file));
  }

  /** A POST of a text. */
  public static Write text(String token, String path, String text) {
    return new Write(
        "POST", path, Optional.of(token), OptionalInt.empty(), "text/plain", Optional.of(text));
  }

  /** A PUT of a PDF. */
  public static Write pdf(String token, String path, byte[] pdf) {
    return new Write(
        "PUT",
        path,
        Optional.of(token),
        OptionalInt.empty(),
        PDF,
        Optional.of(new String(pdf, ISO_8859_1)));
  }

  private static Write of(String verb, String token, String path, Optional<String> body) {
    return new Write(verb, path, Optional.of(token), OptionalInt.empty(), "application/json", body);
  }

  /** The same as a change of a version. */
  public Write changing(int changed) {
    return new Write(verb, path, token, OptionalInt.of(changed), mediaType, body);
  }

  /** Sends it. */
  public Response send() {
    RequestSpecification request = token.map(Api::as).orElseGet(RestAssured::given);
    if (version.isPresent()) {
      request.header("If-Match", "\"" + version.getAsInt() + "\"");
    }
    // Each byte of a PDF is a character here.
    Charset charset = mediaType.equals(PDF) ? ISO_8859_1 : UTF_8;
    body.ifPresent(said -> request.contentType(mediaType).body(said.getBytes(charset)));
    return request.request(verb, path);
  }

  private static String json(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
