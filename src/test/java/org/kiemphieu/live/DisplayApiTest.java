package org.kiemphieu.live;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.RowsOf;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TamperedDatabase;
import org.kiemphieu.testing.TestAccounts;
import org.kiemphieu.testing.Watcher;

/** Displays in the hall: what their link opens, and for how long. */
@QuarkusTest
class DisplayApiTest {

  private static final String NAME = "hoi-truong";

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PRESIDIUM", "SECRETARIAT"})
  void linkShowsTheHallAndNothingElse(Role opener) {
    Congress congress = Stages.at(RoundStage.COUNTING);
    String secret = opened(congress, opener);
    assertTrue(secret.matches("kpd_[A-Za-z0-9_-]{43}"), "form of the secret");

    Api.done(Api.get(secret, congress.assembly() + "/hall"))
        .body("assembly.code", equalTo(congress.code()))
        .body("assembly.name", equalTo("Đại hội đại biểu"));
    for (String path : List.of("/counts/1/tally", "/counts/1/batches", "")) {
      Api.get(secret, congress.round() + path)
          .then()
          .statusCode(403)
          .body("code", equalTo("ROLE_NOT_ALLOWED"));
    }
    Api.get(secret, congress.assembly() + "/ledger").then().statusCode(403);
    Api.get(secret, Stages.at(RoundStage.DRAFT).assembly() + "/hall")
        .then()
        .statusCode(403)
        .body("code", equalTo("ANOTHER_ASSEMBLY"));
  }

  @Test
  void withdrawnLinkIsRefusedAndItsStreamsEnd() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    String secret = opened(congress, Role.PRESIDIUM);
    String other = congress.token(Role.DISPLAY);

    try (Watcher screen = Watcher.of(congress, secret);
        Watcher another = Watcher.of(congress, other)) {
      screen.next();
      another.next();
      String first = withdrawal(congress);

      assertTrue(screen.ends());
      assertEquals(Integer.toString(LedgerOf.size(congress)), another.next().id());
      assertEquals(first, withdrawal(congress));
    }
    for (String path : List.of("/hall", "/events")) {
      Api.get(secret, congress.assembly() + path)
          .then()
          .statusCode(401)
          .body("code", equalTo("DISPLAY_WITHDRAWN"));
    }
    Api.done(Api.get(other, congress.assembly() + "/hall"));
  }

  /** The next display of the name reads on past the withdrawal of the one before. */
  @Test
  void nameOpensAgainOnceItIsWithdrawn() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    int known = LedgerOf.size(congress);
    String first = opened(congress, Role.PRESIDIUM);

    open(congress, Role.SECRETARIAT, NAME)
        .then()
        .statusCode(409)
        .body("code", equalTo("DISPLAY_NAME_TAKEN"))
        .body("refusals[0].field", equalTo("name"));
    withdrawal(congress);
    String second = opened(congress, Role.SECRETARIAT);

    assertFalse(first.equals(second));
    Api.get(first, congress.assembly() + "/hall").then().statusCode(401);
    try (Watcher screen = Watcher.after(congress, second, known)) {
      screen.next();
      assertEquals(3, screen.upTo(known + 3).size());
    }
    Api.done(congress.get(Role.SECRETARIAT, congress.assembly() + "/displays"))
        .body("name", contains(NAME, NAME))
        .body("openedBy", contains("presidium", "secretariat"))
        .body("withdrawn", contains(true, false))
        .body("withdrawnBy", contains("presidium", null))
        .body("[0].secret", nullValue())
        .body("[0].openedAt", not(nullValue()));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger?after=" + known))
        .body("command", contains("OPEN_DISPLAY", "WITHDRAW_DISPLAY", "OPEN_DISPLAY"))
        .body("subject", contains("displays/" + NAME, "displays/" + NAME, "displays/" + NAME))
        .body("[2].after.opening", equalTo(2));
  }

  @Test
  void secretIsNowhereButInTheAnswer() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    String secret = opened(congress, Role.PRESIDIUM);

    for (String path : List.of("/displays", "/ledger", "/hall")) {
      Role reader = path.equals("/ledger") ? Role.AUDITOR : Role.PRESIDIUM;
      String read = Api.done(congress.get(reader, congress.assembly() + path)).extract().asString();
      assertFalse(read.contains(secret.substring(4)), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kpd_", "kpd_x", "kpd_' OR '1'='1", "kpd_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void secretOfNoDisplayIsRefused(String secret) {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Api.get(secret, congress.assembly() + "/hall")
        .then()
        .statusCode(401)
        .body("code", equalTo("TOKEN_INVALID"));
  }

  @Test
  void nobodySignsInAsADisplay() {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Api.put(
            TestAccounts.token(Role.ADMINISTRATOR, ""),
            "/api/accounts/man-hinh-" + congress.code(),
            Map.of(
                "displayName",
                "Màn hình",
                "password",
                TestAccounts.PASSWORD,
                "memberships",
                List.of(Map.of("assembly", congress.code(), "role", "DISPLAY"))))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("DISPLAY_WITHOUT_ACCOUNT"))
        .body("refusals[0].field", equalTo("memberships[0].role"));
    // Nor by a signed token that says so.
    Api.get(
            TestAccounts.token("display:x", Role.DISPLAY, congress.code()),
            congress.assembly() + "/hall")
        .then()
        .statusCode(401)
        .body("code", equalTo("TOKEN_INVALID"));
  }

  @Test
  void displayThatIsNotThereCannotBeWithdrawn() {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Api.put(congress.token(Role.PRESIDIUM), congress.assembly() + "/displays/khong-co/withdrawal")
        .then()
        .statusCode(404)
        .body("code", equalTo("DISPLAY_UNKNOWN"));
    open(Congress.under190(3), Role.PRESIDIUM, NAME)
        .then()
        .statusCode(404)
        .body("code", equalTo("ASSEMBLY_UNKNOWN"));
    open(congress, Role.PRESIDIUM, "Hội trường").then().statusCode(400);
  }

  /** Whoever has the machine and gives a display a secret of their own is found. */
  @Test
  void ledgerTellsOfDisplays() throws SQLException {
    Congress congress = Stages.at(RoundStage.DRAFT);
    opened(congress, Role.PRESIDIUM);
    withdrawal(congress);
    String check = congress.assembly() + "/ledger/check";
    Api.done(congress.get(Role.AUDITOR, check)).body("agrees", equalTo(true));

    TamperedDatabase.ofTest()
        .change("DELETE FROM display_withdrawal WHERE " + RowsOf.ASSEMBLY, congress.code());
    Api.done(congress.get(Role.AUDITOR, check))
        .body("first.kind", equalTo("ROW_MISSING"))
        .body("first.row", equalTo("display_withdrawal displays/" + NAME + "/1"));
    TamperedDatabase.ofTest()
        .change(
            "UPDATE display SET secret_sha256 = md5(secret_sha256) || md5(secret_sha256)"
                + " WHERE "
                + RowsOf.ASSEMBLY,
            congress.code());
    Api.done(congress.get(Role.AUDITOR, check))
        .body("first.kind", equalTo("ROW_DIFFERS"))
        .body("first.row", equalTo("display displays/" + NAME + "/1"));
  }

  private static Response open(Congress congress, Role role, String name) {
    return Api.put(congress.token(role), congress.assembly() + "/displays/" + name);
  }

  private static String opened(Congress congress, Role role) {
    return Api.done(open(congress, role, NAME))
        .body("name", equalTo(NAME))
        .extract()
        .path("secret");
  }

  private static String withdrawal(Congress congress) {
    String path = congress.assembly() + "/displays/" + NAME + "/withdrawal";
    return Api.done(Api.put(congress.token(Role.PRESIDIUM), path))
        .body("withdrawn", equalTo(true))
        .extract()
        .asString();
  }
}
