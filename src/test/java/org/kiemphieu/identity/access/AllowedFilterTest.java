package org.kiemphieu.identity.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.kiemphieu.http.Problem;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/** Who is let through to a resource of an assembly. */
@QuarkusTest
class AllowedFilterTest {

  private static final String PATH = "/api/test/dai-hoi";

  @Test
  void tokenOfTheRoleAndAssemblyIsLetThrough() {
    given()
        .auth()
        .oauth2(TestAccounts.token(Role.AUDITOR, "dai-hoi"))
        .get(PATH)
        .then()
        .statusCode(200)
        .body("username", equalTo("auditor"))
        .body("role", equalTo("AUDITOR"))
        .body("assembly", equalTo("dai-hoi"));
  }

  @Test
  void missingTokenIsRefused() {
    given()
        .get(PATH)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("code", equalTo("TOKEN_MISSING"));
  }

  @Test
  void expiredTokenIsRefused() {
    refusedToken(TestAccounts.expiredToken(Role.AUDITOR, "dai-hoi"), "TOKEN_EXPIRED");
  }

  @Test
  void tamperedTokenIsRefused() {
    String[] parts = TestAccounts.token(Role.TELLER, "dai-hoi").split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String raised = claims.replace("TELLER", "AUDITOR");
    refusedToken(parts[0] + "." + base64(raised) + "." + parts[2], "TOKEN_INVALID");
  }

  @Test
  void unsignedTokenIsRefused() {
    String claims = TestAccounts.token(Role.AUDITOR, "dai-hoi").split("\\.")[1];
    refusedToken(base64("{\"alg\":\"none\"}") + "." + claims + ".", "TOKEN_INVALID");
  }

  @Test
  void textThatIsNoTokenIsRefused() {
    refusedToken("not.a.token", "TOKEN_INVALID");
    refusedHeader(" ", "TOKEN_MISSING");
    refusedHeader("Basic YTpi", "TOKEN_INVALID");
  }

  @Test
  void roleThatMayNotIsToldWhoMay() {
    given()
        .auth()
        .oauth2(TestAccounts.token(Role.SECRETARIAT, "dai-hoi"))
        .get(PATH)
        .then()
        .statusCode(403)
        .body("code", equalTo("ROLE_NOT_ALLOWED"))
        .body("refusals[0].arguments.role", equalTo("SECRETARIAT"))
        .body("refusals[0].arguments.command", equalTo("READ_TALLY"))
        .body("refusals[0].arguments.allowed", contains("HEAD_TELLER", "PRESIDIUM", "AUDITOR"));
  }

  @Test
  void tokenOfAnotherAssemblyIsRefused() {
    given()
        .auth()
        .oauth2(TestAccounts.token(Role.AUDITOR, "another"))
        .get(PATH)
        .then()
        .statusCode(403)
        .body("code", equalTo("ANOTHER_ASSEMBLY"))
        .body(not(containsString("another")));
  }

  @Test
  void methodWithoutACommandIsRefusedToEverybody() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    for (Role role : Role.values()) {
      given()
          .auth()
          .oauth2(congress.token(role))
          .get(PATH + "/unguarded")
          .then()
          .statusCode(403)
          .body("code", equalTo("NOT_ALLOWED"));
    }
  }

  private static void refusedToken(String token, String code) {
    refusedHeader("Bearer " + token, code);
  }

  private static void refusedHeader(String header, String code) {
    given()
        .header("Authorization", header)
        .get(PATH)
        .then()
        .statusCode(401)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo(code));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
