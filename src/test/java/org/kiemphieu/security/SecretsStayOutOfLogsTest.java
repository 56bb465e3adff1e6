package org.kiemphieu.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiemphieu.identity.domain.Role.ADMINISTRATOR;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;
import static org.kiemphieu.identity.domain.Role.TELLER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/** At whatever level of the log, nothing in it opens a door or tells a vote. */
@QuarkusTest
class SecretsStayOutOfLogsTest {

  /** Whose lines are looked at down to the last; SQL without its values among them. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("org.kiemphieu"),
          Logger.getLogger("org.hibernate.SQL"),
          Logger.getLogger("org.jboss.resteasy"),
          Logger.getLogger("io.quarkus.vertx.http"));

  private static final String PASSWORD = "mật khẩu chưa ai biết";
  private static final String CHOSEN = "mật khẩu tự đặt lấy";
  private static final String WRONG = "mật khẩu gõ nhầm rồi";
  private static final String MARKS = "2 3 5 7 11 13";

  private final Congress congress = Congress.under190(10);
  private final Map<String, String> secrets = new TreeMap<>();

  @BeforeEach
  void tellEverything() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.ALL));
  }

  @AfterEach
  void asBefore() {
    LOGGERS.forEach(logger -> logger.setLevel(null));
  }

  @Test
  void noSecretIsWrittenAtAnyLevel() {
    secrets.put("a password", PASSWORD);
    secrets.put("a password chosen", CHOSEN);
    secrets.put("a password mistyped", WRONG);
    secrets.put("marks", MARKS);
    try (LogRecorder log = new LogRecorder()) {
      LOGGERS.get(0).finest("control line");
      signIn();
      slips();
      displays();
      count();
      refusals();

      Map<String, String> found = new HashMap<>();
      for (LogRecorder.Line line : log.lines()) {
        secrets.forEach(
            (what, secret) -> {
              if (line.text().contains(secret)) {
                found.put(what, line.logger() + ": " + line.text());
              }
            });
      }
      assertEquals(Map.of(), found);
      assertTrue(log.lines().stream().anyMatch(line -> line.text().equals("control line")));
      assertTrue(log.lines().stream().anyMatch(line -> line.text().contains("insert into")));
    }
  }

  private void signIn() {
    String username = "nguoi-" + congress.code();
    String path = "/api/accounts/" + username;
    Map<String, String> member = Map.of("assembly", congress.code(), "role", "AUDITOR");
    Map<String, Object> account =
        Map.of("displayName", "Người thử", "password", PASSWORD, "memberships", List.of(member));
    Api.done(Api.put(congress.token(ADMINISTRATOR), path, account));
    keep("a token", post("/api/tokens", Map.of("username", username, "password", PASSWORD)));
    post("/api/tokens", Map.of("username", username, "password", WRONG)).then().statusCode(401);
    Map<String, String> change =
        Map.of("username", username, "password", PASSWORD, "newPassword", CHOSEN);
    post("/api/password-changes", change).then().statusCode(204);
    keep("a second token", post("/api/tokens", Map.of("username", username, "password", CHOSEN)));
  }

  private void keep(String what, Response answer) {
    secrets.put(what, Api.done(answer).extract().path("token"));
  }

  private static Response post(String path, Map<String, String> body) {
    return given().contentType("application/json").body(body).post(path);
  }

  private void slips() {
    Api.done(congress.setUp());
    Map<String, String> teller =
        Map.of("username", "uy-vien-" + congress.code(), "displayName", "Lê Thị Hoa");
    String path = congress.assembly() + "/sign-in-slips";
    String password =
        Api.done(Api.post(congress.token(SECRETARIAT), path, Map.of("tellers", List.of(teller))))
            .extract()
            .jsonPath()
            .getString("[0].password");
    secrets.put("the password of a slip", password);
    Map<String, String> signIn =
        Map.of("username", "uy-vien-" + congress.code(), "password", password);
    assertEquals("PASSWORD_CHANGE_NEEDED", post("/api/tokens", signIn).path("code"));
  }

  private void displays() {
    String path = congress.assembly() + "/displays/san-khau";
    String secret = Api.done(Api.put(congress.token(PRESIDIUM), path)).extract().path("secret");
    secrets.put("the secret of a display", secret);
    Api.done(Api.get(secret, congress.assembly() + "/hall"));
    Api.done(Api.put(congress.token(PRESIDIUM), path + "/withdrawal"));
    Api.get(secret, congress.assembly() + "/hall").then().statusCode(401);
  }

  private void count() {
    Congress counted = Congress.under190(10).counting(13, 1);
    String token = counted.teller(Congress.FIRST_TELLER);
    secrets.put("the token of a teller", token);
    counted.read(Congress.FIRST_TELLER, 1, MARKS);
    counted.begin(Congress.SECOND_TELLER, 1);
    Api.done(
        counted.importCsv(
            Congress.SECOND_TELLER, "batch,position,marks,defect\n1,1," + MARKS + ",\n"));
    Api.done(counted.close());
    Api.done(counted.certify());
    Api.done(counted.confirm());
  }

  /** Bodies that cannot be read, and tokens that are not let in. */
  private void refusals() {
    String expired = TestAccounts.expiredToken(TELLER, congress.code());
    secrets.put("an expired token", expired);
    String forged = congress.token(TELLER) + "x";
    secrets.put("a forged token", forged);
    for (String token : List.of(expired, forged, "kpd_" + "khong-co")) {
      Api.get(token, congress.assembly()).then().statusCode(401);
    }
    for (String body :
        List.of(
            "{\"username\": \"a\", \"password\": \"" + PASSWORD,
            "{\"username\": \"a\", \"password\": [\"" + PASSWORD + "\"]}",
            "{\"username\": \"a\", \"password\": \"" + PASSWORD + "\", \"secret\": 1}")) {
      given().contentType("application/json").body(body).post("/api/tokens").then().statusCode(400);
    }
    String path = congress.reading(1, 1) + "/ballots/1";
    for (String body :
        List.of(
            "{\"marks\": \"" + MARKS,
            "{\"marks\": [\"" + MARKS + "\"]}",
            "{\"marks\": \"" + MARKS + "\"}")) {
      assertEquals(4, Api.put(congress.teller("x"), path, body).statusCode() / 100);
    }
  }
}
