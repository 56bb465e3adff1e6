package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/** Rulings and acceptances the head teller cannot record. */
@QuarkusTest
class BadRulingInputTest {

  /** Sheet 1 is torn, 2 has too many votes, 3 is in order, 4 differs, on 5 a mark is unclear. */
  private static Congress reconciled() {
    Congress congress = Congress.under190(3).counting(4, 5);
    for (String teller : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      String last = teller.equals(Congress.FIRST_TELLER) ? "1" : "2";
      Api.done(
          congress.importCsv(
              teller,
              "batch,position,marks,defect\n1,1,1,TORN\n1,2,,\n1,3,3,\n1,4,"
                  + last
                  + ",\n1,5,1,UNCLEAR_MARK\n"));
    }
    return congress;
  }

  @Test
  void provisionThatWasReadIsNotOverruled() {
    Congress congress = reconciled();

    congress
        .rule(1, 2, Map.of("valid", true, "grounds", "INTENTION_CLEAR"))
        .then()
        .statusCode(422)
        .body("code", equalTo("RULING_AGAINST_PROVISION"))
        .body("refusals[0].arguments.rules", contains("OVER_VOTE"));

    sheet(congress, 2).body("verdict.kind", equalTo("INVALID")).body("ruling", nullValue());
  }

  @Test
  void paperInOrderNeedsNoRuling() {
    Congress congress = reconciled();

    congress
        .rule(1, 3, Map.of("valid", false, "reason", "TORN"))
        .then()
        .statusCode(422)
        .body("code", equalTo("RULING_NOT_NEEDED"));

    sheet(congress, 3).body("verdict.kind", equalTo("VALID")).body("ruling", nullValue());
  }

  @Test
  void boardDoesNotRuleOnWhatIsNotSettled() {
    Congress congress = reconciled();

    congress
        .rule(1, 4, Map.of("valid", true, "grounds", "INTENTION_CLEAR"))
        .then()
        .statusCode(409)
        .body("code", equalTo("SHEET_NOT_ACCEPTED"));

    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("state", equalTo("RECONCILING"))
        .body("differing", equalTo(1))
        .body("awaitingRuling", equalTo(2));
  }

  @Test
  void invalidityNeedsARuleThatMakesBallotsInvalid() {
    Congress congress = reconciled();

    congress
        .rule(1, 1, Map.of("valid", false))
        .then()
        .statusCode(422)
        .body("code", equalTo("RULING_REASON_UNKNOWN"))
        .body("refusals[0].field", equalTo("reason"))
        .body("refusals[0].arguments.reasons", hasItem("TORN"));
    congress
        .rule(1, 1, Map.of("valid", false, "reason", "MORE_THAN_HALF"))
        .then()
        .statusCode(422)
        .body("code", equalTo("RULING_REASON_UNKNOWN"));

    sheet(congress, 1).body("state", equalTo("AWAITS_RULING"));
  }

  @Test
  void validRulingHasNoMoreVotesThanSeats() {
    Congress congress = reconciled();

    congress
        .rule(1, 5, Map.of("valid", true, "grounds", "INTENTION_CLEAR", "marks", ""))
        .then()
        .statusCode(422)
        .body("code", equalTo("RULING_AGAINST_PROVISION"))
        .body("refusals[0].arguments.rules", contains("OVER_VOTE"));

    sheet(congress, 5).body("state", equalTo("AWAITS_RULING"));
  }

  @Test
  void marksThatAreClearStayAsTheyAre() {
    Congress congress = reconciled();

    congress
        .rule(1, 1, Map.of("valid", true, "grounds", "INTENTION_CLEAR", "marks", "2"))
        .then()
        .statusCode(422)
        .body("code", equalTo("RULING_AGAINST_PROVISION"))
        .body("refusals[0].arguments.rules", contains("UNCLEAR_MARK"));

    sheet(congress, 1).body("marks", equalTo("1")).body("state", equalTo("AWAITS_RULING"));
  }

  @Test
  void rulingIsTheBoards() {
    Congress congress = reconciled();

    Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.sheet(1, 1) + "/ruling",
            """
            {"valid": true, "note": "Rách mép", "present": ["Lê Thị Kiểm", "Người Lạ Mặt"]}
            """)
        .then()
        .statusCode(422)
        .body("refusals.code", contains("RULING_GROUNDS_NEEDED", "PRESENT_NOT_ON_BOARD"))
        .body("refusals.field", contains("grounds", "present[1]"));

    sheet(congress, 1).body("state", equalTo("AWAITS_RULING"));
  }

  @Test
  void otherGroundsArePutIntoWords() {
    Congress congress = reconciled();

    Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.sheet(1, 1) + "/ruling",
            """
            {"valid": true, "grounds": "OTHER", "present": ["Lê Thị Kiểm"]}
            """)
        .then()
        .statusCode(422)
        .body("code", equalTo("RULING_NOTE_NEEDED"))
        .body("refusals[0].field", equalTo("note"));

    sheet(congress, 1).body("state", equalTo("AWAITS_RULING"));
  }

  @Test
  void sheetBothReadingsAgreeOnIsNotAcceptedOtherwiseByMistake() {
    Congress congress = reconciled();

    congress
        .accept(1, 3, "1")
        .then()
        .statusCode(409)
        .body("code", equalTo("SHEET_ACCEPTED_BY_READINGS"));
    congress
        .accept(1, 6, "1")
        .then()
        .statusCode(422)
        .body("code", equalTo("POSITION_BEYOND_BATCH"));

    sheet(congress, 3).body("marks", equalTo("3")).body("version", equalTo(1));
  }

  /** A teller who leads the board as well does not settle what they themselves keyed. */
  @Test
  void nobodyDecidesOnTheirOwnReading() {
    Congress congress = reconciled();
    String both = TestAccounts.token(Congress.FIRST_TELLER, Role.HEAD_TELLER, congress.code());

    Api.put(both, congress.sheet(1, 4) + "/acceptance", Map.of("marks", "1"))
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_READING"));

    sheet(congress, 4).body("state", equalTo("DIFFERS"));
  }

  @Test
  void acceptedMarksAreOnTheList() {
    Congress congress = reconciled();

    congress
        .accept(1, 4, "5")
        .then()
        .statusCode(422)
        .body("code", equalTo("MARK_NOT_ON_LIST"))
        .body("refusals[0].detail.vi", containsString("5"));

    sheet(congress, 4).body("state", equalTo("DIFFERS"));
  }

  private static ValidatableResponse sheet(Congress congress, int position) {
    return Api.done(congress.get(Role.AUDITOR, congress.batch(1) + "/sheets"))
        .rootPath("[%d]".formatted(position - 1));
  }
}
