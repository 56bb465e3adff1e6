package org.kiemphieu.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.security.Answer;
import org.kiemphieu.security.Wire;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/** Requests that cannot be read, or are nobody's: answered clearly, and nothing is done. */
@QuarkusTest
class BadRequestInputTest {

  private static final int FIFTY_MEGABYTES = 50 << 20;

  private final Congress congress = Congress.under190(3);
  private String before = "";

  @BeforeEach
  void setUp() {
    Api.done(congress.setUp());
    Api.done(congress.attend(10));
    before = ledger();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPPER", "a", "a%2Fb", "%E1%BB%95n", "a%20b"})
  void codeThatCannotBeOne(String election) {
    Api.as(congress.token(Role.SECRETARIAT))
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body("{\"office\": \"OTHER\", \"title\": \"B\", \"seats\": 1}")
        .put(congress.assembly() + "/elections/" + election)
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_FORMAT"))
        .body("refusals[0].field", equalTo("election"));

    assertEquals(before, ledger());
  }

  @Test
  void controlCharacterInAPathLeadsNowhere() {
    Api.as(congress.token(Role.AUDITOR))
        .urlEncodingEnabled(false)
        .get(congress.assembly() + "/elections/a%00b")
        .then()
        .statusCode(404)
        .body("code", equalTo("PATH_NOT_FOUND"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, BATCH_UNKNOWN",
    "-1, BATCH_UNKNOWN",
    "99999999999, PATH_NOT_FOUND",
    "one, PATH_NOT_FOUND"
  })
  void numberThatNoBatchHas(String batch, String code) {
    Congress counting = Congress.under190(3).voting(4, 2);
    Api.done(counting.collect(2));

    Api.put(
            counting.token(Role.HEAD_TELLER),
            counting.count(1) + "/batches/" + batch,
            "{\"sheets\": 1}")
        .then()
        .statusCode(404)
        .body("code", equalTo(code));

    Api.done(counting.get(Role.AUDITOR, counting.count(1) + "/batches")).body("", empty());
  }

  @Test
  void wrongMediaTypeIsRefused() {
    for (String type : List.of("text/csv", "application/xml", "multipart/form-data")) {
      Api.as(congress.token(Role.SECRETARIAT))
          .contentType(type)
          .body("{\"convened\": 10, \"present\": 9}".getBytes(UTF_8))
          .put(congress.assembly() + "/attendance")
          .then()
          .statusCode(415)
          .body("code", equalTo("MEDIA_TYPE_NOT_SUPPORTED"));
    }
    assertEquals(before, ledger());
  }

  @Test
  void mediaTypeThatIsNoneIsRefused() {
    for (String type : List.of("///", "a", "/", "application/")) {
      Answer answer =
          Wire.send(
              "PUT",
              congress.assembly() + "/attendance",
              Map.of(
                  "Authorization",
                  "Bearer " + congress.token(Role.SECRETARIAT),
                  "Content-Type",
                  type),
              "{}".getBytes(UTF_8));

      assertEquals(415, answer.status(), type);
      assertTrue(answer.text().contains("\"code\":\"MEDIA_TYPE_NOT_SUPPORTED\""), answer.text());
    }
    assertEquals(before, ledger());
  }

  /** Refused before it is done: the answer could not be written afterwards. */
  @Test
  void answerAsNoTypeAtAllIsRefusedBeforeAnythingIsDone() {
    for (String type : List.of(";", "///", "a", "application/json, ;")) {
      Answer answer =
          Wire.send(
              "PUT",
              congress.assembly() + "/attendance",
              Map.of(
                  "Authorization",
                  "Bearer " + congress.token(Role.SECRETARIAT),
                  "Content-Type",
                  "application/json",
                  "If-Match",
                  "\"1\"",
                  "Accept",
                  type),
              "{\"convened\": 10, \"present\": 9}".getBytes(UTF_8));

      assertEquals(406, answer.status(), type);
      assertTrue(answer.text().contains("\"code\":\"NOT_ACCEPTABLE\""), answer.text());
    }
    assertEquals(before, ledger());
  }

  @Test
  void fileOfFiftyMegabytesIsRefusedBeforeItIsSent() throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      String head =
          "POST %s/readings HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
              + "Authorization: Bearer %s\r\nContent-Length: %d\r\n\r\n";
      socket
          .getOutputStream()
          .write(
              head.formatted(
                      congress.count(1), congress.teller(Congress.FIRST_TELLER), FIFTY_MEGABYTES)
                  .getBytes(UTF_8));

      String answer = answer(socket.getInputStream());

      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("\"code\":\"BODY_TOO_LARGE\""), answer);
    }
  }

  @Test
  void expiredTokenAndTokenOfAnotherAssemblyChangeNothing() {
    String body = "{\"convened\": 10, \"present\": 9}";
    String path = congress.assembly() + "/attendance";

    Api.put(TestAccounts.expiredToken(Role.SECRETARIAT, congress.code()), path, 1, body)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .body("code", equalTo("TOKEN_EXPIRED"));
    Api.put(TestAccounts.token(Role.SECRETARIAT, "dai-hoi-khac"), path, 1, body)
        .then()
        .statusCode(403)
        .body("code", equalTo("ANOTHER_ASSEMBLY"))
        .body(not(containsString("dai-hoi-khac")));
    given().contentType("application/json").body(body).put(path).then().statusCode(401);

    assertEquals(before, ledger());
    Api.done(congress.get(Role.AUDITOR, path)).body("present", equalTo(10));
  }

  /** The answer up to the figure in it; the service is still waiting for the file. */
  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    int next = in.read();
    while (next >= 0 && answer.indexOf("\"bytes\":") < 0) {
      answer.append((char) next);
      next = in.read();
    }
    return answer.toString();
  }

  private String ledger() {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .extract()
        .asString();
  }
}
