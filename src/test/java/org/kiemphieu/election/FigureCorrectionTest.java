package org.kiemphieu.election;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.LedgerOf;

/** Slips in the numbers of papers issued and collected are put right, and stay on record. */
@QuarkusTest
class FigureCorrectionTest {

  private static final int PRESENT = 5;
  private static final String SLIP = "Ghi nhầm";

  /** Five are present; {@code issued} was written down. */
  private static Congress issued(int issued) {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(PRESENT));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));
    Api.done(congress.approve());
    Api.done(congress.issue(issued));
    return congress;
  }

  private static Congress collected(int issued, int collected) {
    Congress congress = issued(issued);
    Api.done(congress.collect(collected));
    return congress;
  }

  private static ValidatableResponse round(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.round()));
  }

  @Test
  void issuedIsCorrectedBeforeTheBoxIsOpened() {
    Congress congress = issued(3);

    Api.done(Decisions.correctIssued(congress, 4, 3, SLIP))
        .body("state", equalTo("VOTING"))
        .body("issued", equalTo(4))
        .body("present", equalTo(PRESENT))
        .body("base.base", equalTo(PRESENT));

    Map<String, Object> entry = LedgerOf.last(congress);
    assertEquals("CORRECT_ISSUED", entry.get("command"));
    assertEquals("elections/ban-chap-hanh/rounds/1", entry.get("subject"));
    assertEquals(
        Map.of("issued", 4, "corrects", 3, "reason", SLIP),
        LedgerOf.last(congress, "after.request"));
    assertEquals(1, LedgerOf.subjects(congress, "ISSUE_BALLOTS").size(), "the slip stays");
    Api.done(congress.collect(4)).body("collected", equalTo(4));
  }

  @Test
  void issuedIsCorrectedWhileTheTellersCount() {
    Congress congress = collected(3, 3);
    Api.done(congress.declare(1, 3));
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);

    Api.done(Decisions.correctIssued(congress, 5, 3, SLIP))
        .body("state", equalTo("COUNTING"))
        .body("issued", equalTo(5))
        .body("collected", equalTo(3));

    Api.done(congress.tally()).body("issued", equalTo(5)).body("declared", equalTo(3));
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "2"));
  }

  @Test
  void collectedIsCorrectedAndTheCountClosesWithTheRightFigure() {
    Congress congress = collected(PRESENT, 2);
    Api.done(congress.declare(1, 2));

    Api.done(Decisions.correctCollected(congress, 3, 2, SLIP)).body("collected", equalTo(3));

    Api.done(Decisions.declareAnew(congress, 1, 1, 3)).body("sheets", equalTo(3));
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "3");
    Api.done(congress.close())
        .body("state", equalTo("COUNTED"))
        .body("collected", equalTo(3))
        .body("ballots.valid", equalTo(3))
        .body("identities.broken", empty());
    assertEquals(
        List.of("elections/ban-chap-hanh/rounds/1"),
        LedgerOf.subjects(congress, "CORRECT_COLLECTED"));
  }

  @Test
  void correctionOfAnotherFigureThanTheOneRecordedIsStale() {
    Congress congress = collected(4, 3);
    int entries = LedgerOf.size(congress);

    Decisions.correctIssued(congress, 5, 3, SLIP)
        .then()
        .statusCode(412)
        .body("code", equalTo("FIGURE_NOT_AS_RECORDED"))
        .body("refusals.field", contains("corrects"))
        .body("refusals[0].arguments.corrects", equalTo(3))
        .body("refusals[0].arguments.recorded", equalTo(4));
    Decisions.correctCollected(congress, 2, 4, SLIP)
        .then()
        .statusCode(412)
        .body("code", equalTo("FIGURE_NOT_AS_RECORDED"))
        .body("refusals[0].arguments.recorded", equalTo(3));

    round(congress).body("issued", equalTo(4)).body("collected", equalTo(3));
    assertEquals(entries, LedgerOf.size(congress));
  }

  @Test
  void moreCollectedThanIssuedIsRefusedAndStaysInTheLedger() {
    Congress congress = collected(4, 3);
    int entries = LedgerOf.size(congress);

    Decisions.correctCollected(congress, 5, 3, "Đếm lại")
        .then()
        .statusCode(422)
        .body("code", equalTo("COLLECTED_AT_MOST_ISSUED"))
        .body("refusals.field", contains("collected"))
        .body("refusals[0].arguments.collected", equalTo(5))
        .body("refusals[0].arguments.issued", equalTo(4));

    round(congress).body("state", equalTo("COUNTING")).body("collected", equalTo(3));
    assertEquals(entries + 1, LedgerOf.size(congress));
    Map<String, Object> entry = LedgerOf.last(congress);
    assertEquals("CORRECT_COLLECTED", entry.get("command"));
    assertEquals(Map.of(), entry.get("before"));
    assertEquals(Map.of("collected", 5, "refused", "COLLECTED_AT_MOST_ISSUED"), entry.get("after"));
  }

  @Test
  void collectedIsNotCorrectedBelowTheSheetsDeclared() {
    Congress congress = collected(PRESENT, 4);
    Api.done(congress.declare(1, 1));
    Api.done(congress.declare(2, 2));

    Decisions.correctCollected(congress, 2, 4, SLIP)
        .then()
        .statusCode(422)
        .body("code", equalTo("COLLECTED_BELOW_DECLARED"))
        .body("refusals.field", contains("collected"))
        .body("refusals[0].arguments.collected", equalTo(2))
        .body("refusals[0].arguments.declared", equalTo(3));

    round(congress).body("collected", equalTo(4));
    Api.done(Decisions.correctCollected(congress, 3, 4, SLIP)).body("collected", equalTo(3));
  }

  @Test
  void everythingWrongWithACorrectionIsToldAtOnce() {
    Congress congress = collected(4, 3);
    Api.done(congress.declare(1, 3));

    Decisions.correctIssued(congress, 6, 9, SLIP)
        .then()
        .statusCode(412)
        .body(
            "refusals.code",
            contains("FIGURE_NOT_AS_RECORDED", "ISSUED_ABOVE_PRESENT", "ISSUED_ABOVE_BASE"))
        .body("refusals.field", contains("corrects", "issued", "issued"));
    Decisions.correctIssued(congress, 2, 9, SLIP)
        .then()
        .statusCode(412)
        .body("refusals.code", contains("FIGURE_NOT_AS_RECORDED", "COLLECTED_AT_MOST_ISSUED"))
        .body("refusals.field", contains("corrects", "issued"));
    Decisions.correctCollected(congress, 6, 9, SLIP)
        .then()
        .statusCode(412)
        .body(
            "refusals.code",
            contains(
                "FIGURE_NOT_AS_RECORDED", "COLLECTED_AT_MOST_ISSUED", "BASE_AT_LEAST_COLLECTED"))
        .body("refusals.field", contains("corrects", "collected", "collected"));
    Decisions.correctCollected(congress, 2, 9, SLIP)
        .then()
        .statusCode(412)
        .body("refusals.code", contains("FIGURE_NOT_AS_RECORDED", "COLLECTED_BELOW_DECLARED"));

    round(congress).body("issued", equalTo(4)).body("collected", equalTo(3));
  }

  @Test
  void correctionSaysWhatAndWhy() {
    Congress congress = collected(4, 3);

    Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.round() + "/issue/correction",
            Map.of("issued", 0, "reason", " "))
        .then()
        .statusCode(400)
        .body("refusals.field.sort()", contains("corrects", "issued", "reason"));
    Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.round() + "/collection/correction",
            Map.of("collected", -1, "reason", ""))
        .then()
        .statusCode(400)
        .body("refusals.field.sort()", contains("collected", "corrects", "reason"));

    round(congress).body("issued", equalTo(4)).body("collected", equalTo(3));
  }
}
