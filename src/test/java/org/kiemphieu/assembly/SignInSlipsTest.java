package org.kiemphieu.assembly;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.TestAccounts;

/** Tellers get accounts on paper; the paper alone lets nobody key, and its use is on record. */
@QuarkusTest
class SignInSlipsTest {

  private static final String OWN = "mật khẩu của riêng tôi";

  @Inject DataSource database;

  private final Congress congress = Congress.under190(3);
  private final String first = "a-" + congress.code();
  private final String second = "b-" + congress.code();

  @BeforeEach
  void setUp() {
    Api.done(congress.setUp());
  }

  @Test
  void eachTellerGetsASlipWithALinkOfThePageItWasAskedFrom() {
    Response answer =
        Api.as(congress.token(Role.SECRETARIAT))
            .header("Origin", "https://kiem-phieu.example:8443")
            .contentType(ContentType.JSON)
            .body(Map.of("tellers", List.of(teller(second, "Trần Văn Bình"), teller(first, "An"))))
            .post(slips());

    String password =
        Api.done(answer)
            .body("$", hasSize(2))
            .body("username", contains(second, first))
            .body("displayName", contains("Trần Văn Bình", "An"))
            .body("[0].password", matchesPattern("([b-z2-9]{5}-){2}[b-z2-9]{5}"))
            .body(
                "[0].qr",
                matchesPattern("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=[^<]+<.*</svg>"))
            .extract()
            .path("[0].password");
    assertEquals(
        "https://kiem-phieu.example:8443/#/sign-in/" + second + "/" + password,
        answer.path("[0].link"));
    assertNotEquals(password, answer.path("[1].password"));
    assertEquals(
        Set.of("username", "displayName", "password", "link", "qr"),
        answer.<Map<String, Object>>path("[0]").keySet());
  }

  @Test
  void originThatIsNoneGivesWayToTheAddressAskedAt() {
    Response answer =
        Api.as(congress.token(Role.SECRETARIAT))
            .header("Origin", "javascript:alert(1)//")
            .contentType(ContentType.JSON)
            .body(Map.of("tellers", List.of(teller(first, "An"))))
            .post(slips());

    assertTrue(
        answer.<String>path("[0].link").matches("http://localhost:[0-9]+/#/sign-in/.*"),
        answer.asString());
  }

  @Test
  void oneTimePasswordIsGoodOnlyForChoosingAnother() {
    String password = password(issue(teller(first, "An")));

    signIn(first, password).statusCode(403).body("code", equalTo("PASSWORD_CHANGE_NEEDED"));
    signIn(first, "wrong").statusCode(401).body("code", equalTo("SIGN_IN_REFUSED"));
    change(first, password, password).statusCode(422).body("code", equalTo("PASSWORD_NOT_NEW"));
    change(first, "wrong", OWN).statusCode(401);
    signIn(first, password).statusCode(403);
    change(first, password, OWN).statusCode(204);

    signIn(first, OWN)
        .statusCode(200)
        .body("role", equalTo("TELLER"))
        .body("assembly", equalTo(congress.code()));
    signIn(first, password).statusCode(401);
    change(first, password, "của người khác").statusCode(401);
  }

  @Test
  void newSlipVoidsTheOldOneAndThePasswordChosen() {
    String lost = password(issue(teller(first, "An")));
    String found = password(issue(teller(first, "Lê Thị An")));

    signIn(first, lost).statusCode(401);
    change(first, lost, OWN).statusCode(401);
    change(first, found, OWN).statusCode(204);
    String again = password(issue(teller(first, "Lê Thị An")));

    signIn(first, OWN).statusCode(401);
    signIn(first, again).statusCode(403);
  }

  @Test
  void passwordSetByTheAdministratorIsNoSlip() {
    String password = password(issue(teller(first, "An")));
    Map<String, Object> account =
        Map.of(
            "displayName",
            "An",
            "password",
            OWN,
            "memberships",
            List.of(Map.of("assembly", congress.code(), "role", "TELLER")));

    Api.done(Api.put(congress.token(Role.ADMINISTRATOR), "/api/accounts/" + first, 1, account));

    signIn(first, OWN).statusCode(200);
    signIn(first, password).statusCode(401);
  }

  @Test
  void listOfTellersSaysWhoseSlipIsUnused() {
    String password = password(issue(teller(second, "Bình"), teller(first, "An")));
    change(second, password, OWN).statusCode(204);
    TestAccounts.account("c-" + congress.code(), Role.AUDITOR, congress.code());
    TestAccounts.account("d-" + congress.code(), Role.TELLER, congress.code());

    for (Role role : List.of(Role.SECRETARIAT, Role.HEAD_TELLER)) {
      Api.done(congress.get(role, congress.assembly() + "/tellers"))
          .body("username", contains(first, second, "d-" + congress.code()))
          .body("displayName", contains("An", "Bình", "Người thử"))
          .body("slipUnused", contains(true, false, false))
          .body("[0].size()", equalTo(3));
    }
  }

  @Test
  void everyFaultIsToldAtOnceAndNothingIsDone() throws SQLException {
    String administrator = "administrator";
    String elsewhere = "e-" + congress.code();
    String auditor = "f-" + congress.code();
    TestAccounts.account(elsewhere, Role.TELLER, "dai-hoi-khac");
    TestAccounts.account(auditor, Role.AUDITOR, congress.code());
    Map<String, String> before = DatabaseState.of(database);

    Response answer =
        issue(
            teller(administrator, "A"),
            teller(elsewhere, "B"),
            teller(auditor, "C"),
            teller("Hoa Lê", "D"),
            teller(first, "E"),
            teller(first, " "));

    answer
        .then()
        .statusCode(422)
        .body(
            "refusals.collect { it.field + ' ' + it.code }.sort()",
            contains(
                "tellers[0].username USERNAME_TAKEN",
                "tellers[1].username USERNAME_TAKEN",
                "tellers[2].username USERNAME_TAKEN",
                "tellers[3].username USERNAME_FORM",
                "tellers[5].displayName DISPLAY_NAME_LENGTH",
                "tellers[5].username USERNAME_TWICE"));
    List<String> sentences =
        answer.path("refusals.findAll { it.code == 'USERNAME_TAKEN' }.detail.vi");
    assertEquals(
        List.of(
            "Tên tài khoản administrator đã có người dùng; đề nghị chọn tên khác.",
            "Tên tài khoản " + elsewhere + " đã có người dùng; đề nghị chọn tên khác.",
            "Tên tài khoản " + auditor + " đã có người dùng; đề nghị chọn tên khác."),
        sentences);
    assertEquals(before, DatabaseState.of(database));
  }

  @Test
  void noneAndMoreThanTwoHundredAreRefused() {
    issue().then().statusCode(422).body("code", equalTo("SLIPS_NONE"));
    Object[] many = IntStream.range(0, 201).mapToObj(i -> teller("t" + i, "T")).toArray();

    issue(many).then().statusCode(413).body("code", equalTo("SLIPS_TOO_MANY"));
  }

  @Test
  void withoutAnAssemblyThereIsNoLedgerAndNoSlip() {
    Congress unknown = Congress.under190(3);

    Api.post(
            unknown.token(Role.SECRETARIAT),
            unknown.assembly() + "/sign-in-slips",
            Map.of("tellers", List.of(teller(first, "An"))))
        .then()
        .statusCode(404)
        .body("code", equalTo("ASSEMBLY_UNKNOWN"));
  }

  @Test
  void ledgerHasEverySlipAndItsFirstUseAndNoSecret() {
    List<String> secrets = new ArrayList<>(List.of(OWN, "$2"));
    secrets.add(password(issue(teller(first, "An"))));
    String used = password(issue(teller(first, "An")));
    secrets.add(used);
    change(first, used, OWN).statusCode(204);
    change(first, OWN, OWN + "!").statusCode(204);
    secrets.add(password(issue(teller(first, "An"))));

    Response ledger = congress.get(Role.AUDITOR, congress.assembly() + "/ledger?limit=1000");
    ledger
        .then()
        .statusCode(200)
        .rootPath("findAll { it.subject == 'accounts/" + first + "' }")
        .body(
            "collect { [it.command, it.actor, it.role, it.before.role, it.before.slipUnused,"
                + " it.after.role, it.after.passwordSet, it.after.slipUnused].join(' ') }",
            contains(
                "ISSUE_SIGN_IN_SLIPS secretariat SECRETARIAT  false TELLER true true",
                "ISSUE_SIGN_IN_SLIPS secretariat SECRETARIAT TELLER true TELLER true true",
                "MANAGE_ACCOUNTS " + first + " TELLER TELLER true TELLER true false",
                "ISSUE_SIGN_IN_SLIPS secretariat SECRETARIAT TELLER false TELLER true true"));
    secrets.forEach(secret -> assertFalse(ledger.asString().contains(secret), secret));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  /** The thief and the owner of a slip at once: one of them is told that it is used. */
  @Test
  void slipIsUsedOnce() throws Exception {
    String password = password(issue(teller(first, "An")));
    int size = LedgerOf.size(congress);

    List<Response> answers =
        Race.of(2, n -> change(first, password, "mật khẩu của người " + n).extract().response());

    assertEquals(List.of(204, 401), answers.stream().map(Response::statusCode).sorted().toList());
    assertEquals(size + 1, LedgerOf.size(congress));
  }

  private String slips() {
    return congress.assembly() + "/sign-in-slips";
  }

  private Response issue(Object... tellers) {
    return Api.post(
        congress.token(Role.SECRETARIAT), slips(), Map.of("tellers", Arrays.asList(tellers)));
  }

  private static Map<String, String> teller(String username, String displayName) {
    return Map.of("username", username, "displayName", displayName);
  }

  private static String password(Response slips) {
    return Api.done(slips).extract().path("[0].password");
  }

  private static ValidatableResponse signIn(String username, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/tokens")
        .then();
  }

  private static ValidatableResponse change(String username, String password, String next) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password, "newPassword", next))
        .post("/api/password-changes")
        .then();
  }
}
