package org.kiemphieu.identity.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.testing.TestAccounts;

/** Accounts and signing in, over HTTP. */
@QuarkusTest
class AccountsTest {

  @Inject DataFolder folder;

  @Test
  void accountIsCreatedOnceAndShownWithoutItsPassword() {
    for (int time = 0; time < 2; time++) {
      put("trinh.van-a", account("đủ dài rồi", membership("dai-hoi-1", "TELLER")))
          .statusCode(200)
          .body("displayName", equalTo("Trịnh Văn A"))
          .body("memberships[0].role", equalTo("TELLER"));
    }

    given()
        .auth()
        .oauth2(administrator())
        .get("/api/accounts")
        .then()
        .statusCode(200)
        .body("username", hasItem("trinh.van-a"))
        .body("findAll { it.username == 'trinh.van-a' }.size()", equalTo(1))
        .body(not(containsString("$2")));
  }

  @Test
  void onlyMembershipNeedsNoAssembly() {
    TestAccounts.account("only-one", Role.HEAD_TELLER, "dai-hoi-1");

    signIn("only-one", TestAccounts.PASSWORD)
        .statusCode(200)
        .body("role", equalTo("HEAD_TELLER"))
        .body("assembly", equalTo("dai-hoi-1"));
  }

  @Test
  void severalMembershipsAreNamedWhenNoneIsChosen() {
    put("in-two", account("đủ dài rồi", membership("a1", "TELLER"), membership("b1", "AUDITOR")))
        .statusCode(200);

    signIn("in-two", "đủ dài rồi")
        .statusCode(422)
        .body("code", equalTo("ASSEMBLY_NEEDED"))
        .body("refusals[0].arguments.assemblies", contains("a1", "b1"));
    signIn(Map.of("username", "in-two", "password", "đủ dài rồi", "assembly", "b1"))
        .statusCode(200)
        .body("role", equalTo("AUDITOR"));
    signIn(Map.of("username", "in-two", "password", "đủ dài rồi", "assembly", "c1"))
        .statusCode(403)
        .body("code", equalTo("NO_MEMBERSHIP"));
  }

  @Test
  void unknownUserAndWrongPasswordGetTheSameAnswer() {
    TestAccounts.account("known", Role.TELLER, "dai-hoi-1");

    String wrong = signIn("known", "wrong").statusCode(401).extract().asString();
    String unknown = signIn("unknown", "wrong").statusCode(401).extract().asString();

    assertEquals(wrong, unknown);
  }

  @Test
  void passwordIsTheSameComposedAndDecomposed() {
    TestAccounts.account("composed", Role.TELLER, "dai-hoi-1");
    String decomposed = Normalizer.normalize(TestAccounts.PASSWORD, Normalizer.Form.NFD);

    signIn("composed", decomposed).statusCode(200);
  }

  @Test
  void firstAdministratorSignsInWithThePasswordOfTheFile() {
    signIn("administrator", folder.read("administrator-password.txt").strip())
        .statusCode(200)
        .body("role", equalTo("ADMINISTRATOR"))
        .body("assembly", nullValue());
  }

  @Test
  void personChangesTheirOwnPassword() {
    TestAccounts.account("changing", Role.TELLER, "dai-hoi-1");

    change("changing", "wrong", "một mật khẩu mới").statusCode(401);
    change("changing", TestAccounts.PASSWORD, "ngắn")
        .statusCode(400)
        .body("code", equalTo("FIELD_TOO_SHORT"));
    change("changing", TestAccounts.PASSWORD, "một mật khẩu mới").statusCode(204);

    signIn("changing", "một mật khẩu mới").statusCode(200);
    signIn("changing", TestAccounts.PASSWORD).statusCode(401);
  }

  @Test
  void everyFaultOfAnAccountIsToldAtOnce() {
    put(
            "X",
            Map.of(
                "displayName",
                " ",
                "password",
                "short",
                "memberships",
                List.of(Map.of("assembly", "UPPER"))))
        .statusCode(400)
        .body(
            "refusals.field",
            containsInAnyOrder(
                "username",
                "displayName",
                "password",
                "memberships[0].assembly",
                "memberships[0].role"));
  }

  @Test
  void everyBrokenRuleOfAnAccountIsToldAtOnce() {
    put(
            "rules",
            account(
                "a".repeat(73),
                membership("a1", "TELLER"),
                membership("a1", "AUDITOR"),
                membership("b1", "ADMINISTRATOR")))
        .statusCode(422)
        .body(
            "refusals.code",
            contains("PASSWORD_TOO_LONG", "MEMBERSHIP_TWICE", "ADMINISTRATOR_WITHOUT_ASSEMBLY"));
    signIn("rules", "a".repeat(73)).statusCode(401);
  }

  @Test
  void newAccountNeedsAPassword() {
    put("no-password", Map.of("displayName", "A", "memberships", List.of()))
        .statusCode(422)
        .body("code", equalTo("PASSWORD_NEEDED"));
  }

  @Test
  void onlyAdministratorsManageAccounts() {
    given()
        .auth()
        .oauth2(TestAccounts.token(Role.PRESIDIUM, "a1"))
        .get("/api/accounts")
        .then()
        .statusCode(403)
        .body("code", equalTo("ROLE_NOT_ALLOWED"));
  }

  private static Map<String, Object> account(String password, Object... memberships) {
    return Map.of(
        "displayName", "Trịnh Văn A", "password", password, "memberships", List.of(memberships));
  }

  private static Map<String, String> membership(String assembly, String role) {
    return Map.of("assembly", assembly, "role", role);
  }

  private static ValidatableResponse put(String username, Map<String, Object> account) {
    return given()
        .auth()
        .oauth2(administrator())
        .contentType(ContentType.JSON)
        .body(account)
        .put("/api/accounts/" + username)
        .then();
  }

  private static ValidatableResponse change(String username, String password, String next) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password, "newPassword", next))
        .post("/api/password-changes")
        .then();
  }

  private static ValidatableResponse signIn(String username, String password) {
    return signIn(Map.of("username", username, "password", password));
  }

  private static ValidatableResponse signIn(Map<String, String> credentials) {
    return given().contentType(ContentType.JSON).body(credentials).post("/api/tokens").then();
  }

  private static String administrator() {
    return TestAccounts.token(Role.ADMINISTRATOR, "");
  }
}
