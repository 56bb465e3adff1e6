package org.kiemphieu.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Requests to the running service in somebody's name: only what any client could send. */
public final class Api {

  private Api() {}

  /** A request with a token. */
  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  public static Response get(String token, String path) {
    return as(token).get(path);
  }

  /** Sends {@code body} as JSON; a text is sent as it is. */
  public static Response put(String token, String path, Object body) {
    return as(token).contentType(ContentType.JSON).body(body).put(path);
  }

  /** Sends a change of the version read. */
  public static Response put(String token, String path, int version, Object body) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(body)
        .put(path);
  }

  /** Asks for something that needs nothing said about it. */
  public static Response put(String token, String path) {
    return as(token).put(path);
  }

  /** Sends {@code body} as JSON; a text is sent as it is. */
  public static Response post(String token, String path, Object body) {
    return as(token).contentType(ContentType.JSON).body(body).post(path);
  }

  /** Sends a file in UTF-8. */
  public static Response postCsv(String token, String path, String file) {
    return postCsv(token, path, file.getBytes(UTF_8));
  }

  /** Sends a file byte for byte. */
  public static Response postCsv(String token, String path, byte[] file) {
    return as(token).contentType("text/csv").body(file).post(path);
  }

  /** Fails unless the answer is 200; for what a test needs before it begins. */
  public static ValidatableResponse done(Response response) {
    return response.then().statusCode(200);
  }
}
