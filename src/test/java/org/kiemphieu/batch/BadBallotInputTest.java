package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** Ballots that cannot be recorded so, and one that can: too many votes is the voter's affair. */
@QuarkusTest
class BadBallotInputTest {

  /** Ten seats and thirteen names: striking one leaves twelve votes. */
  @Test
  void twelveVotesForTenSeatsAreRecordedAndInvalid() {
    Congress congress = reading(Congress.under190(10), 13, 2);

    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "13"))
        .body("votes", equalTo(12))
        .body("seats", equalTo(10))
        .body("verdict.kind", equalTo("INVALID"))
        .body("verdict.reasons.code", contains("OVER_VOTE"))
        .body("verdict.reasons[0].article.vi", containsString("Điều 15"))
        .body("verdict.reasons[0].arguments.votes", equalTo(12));

    own(congress).body("ballots.marks", contains("13"));
  }

  @Test
  void twelveMarksForTenSeatsAreRecordedAndInvalid() {
    Congress congress = reading(Congress.underOwnRules(10, 1), 13, 2);

    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 2, "12 11 10 9 8 7 6 5 4 3 2 1"))
        .body("marks", equalTo("1 2 3 4 5 6 7 8 9 10 11 12"))
        .body("verdict.kind", equalTo("INVALID"))
        .body("verdict.reasons.code", contains("OVER_VOTE"));

    own(congress).body("ballots.position", contains(2));
  }

  @Test
  void numberThatIsNotOnTheListIsRefusedWithEveryOtherFault() {
    Congress congress = reading(Congress.under190(10), 13, 2);

    Api.put(
            congress.teller(Congress.FIRST_TELLER),
            congress.reading(1, 1) + "/ballots/1",
            Map.of("marks", "3 14 3 x 0 999999999 5-", "defects", List.of("TORN", "BURNT")))
        .then()
        .statusCode(422)
        .body("code", equalTo("MARK_NOT_ON_LIST"))
        .body("refusals[0].field", equalTo("marks"))
        .body("refusals[0].arguments.number", equalTo(14))
        .body("refusals[0].arguments.names", equalTo(13))
        .body(
            "refusals.code",
            contains(
                "MARK_NOT_ON_LIST",
                "MARK_TWICE",
                "MARKS_UNREADABLE",
                "MARK_NOT_ON_LIST",
                "MARKS_UNREADABLE",
                "MARK_NOT_OF_THIS_PAPER",
                "DEFECT_UNKNOWN"));

    own(congress).body("ballots", empty());
  }

  @Test
  void positionBeyondTheBatchIsRefused() {
    Congress congress = reading(Congress.under190(3), 4, 2);

    for (int position : List.of(3, 0, -1, Integer.MAX_VALUE)) {
      congress
          .key(Congress.FIRST_TELLER, 1, 1, position, "1")
          .then()
          .statusCode(422)
          .body("code", equalTo("POSITION_BEYOND_BATCH"))
          .body("refusals[0].field", equalTo("position"))
          .body("refusals[0].arguments.position", equalTo(position))
          .body("refusals[0].arguments.sheets", equalTo(2));
    }

    own(congress).body("ballots", empty());
  }

  @Test
  void readingThatIsCompleteTakesNoMoreBallots() {
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2");

    congress
        .key(Congress.FIRST_TELLER, 1, 1, 1, "3")
        .then()
        .statusCode(409)
        .body("code", equalTo("READING_CLOSED"));

    own(congress).body("ballots.marks", contains("1", "2")).body("complete", equalTo(true));
  }

  @Test
  void bulkWithOneBadSheetRecordsNothing() {
    Congress congress = reading(Congress.under190(3), 4, 3);

    congress
        .keyAll(
            Congress.FIRST_TELLER,
            1,
            1,
            List.of(
                Map.of("position", 1, "marks", "1"),
                Map.of("position", 2, "marks", "5"),
                Map.of("position", 1, "marks", "2")))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("MARK_NOT_ON_LIST", "POSITION_TWICE"))
        .body("refusals.field", contains("ballots[1].marks", "ballots[2].position"));

    own(congress).body("ballots", empty());
  }

  @Test
  void retryGivesTheSameAnswerAndIsRecordedOnce() {
    Congress congress = reading(Congress.under190(3), 4, 2);

    Response first = congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1 2");
    Response again = congress.key(Congress.FIRST_TELLER, 1, 1, 1, "2,1");

    assertEquals(200, first.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals("\"1\"", again.header("ETag"));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("findAll { it.withheld }", hasSize(1));
  }

  @Test
  void correctionNamesTheVersionItCorrects() {
    Congress congress = reading(Congress.under190(3), 4, 2);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));

    congress
        .key(Congress.FIRST_TELLER, 1, 1, 1, "2")
        .then()
        .statusCode(412)
        .body("code", equalTo("CORRECTION_NEEDS_VERSION"))
        .body("refusals[0].arguments.stored", equalTo(1));
    Api.done(correct(congress, 1, "2")).body("version", equalTo(2)).header("ETag", "\"2\"");
    correct(congress, 1, "3")
        .then()
        .statusCode(412)
        .body("code", equalTo("CORRECTION_STALE"))
        .body("refusals[0].arguments.stored", equalTo(2))
        .body("refusals[0].arguments.expected", equalTo(1));

    own(congress).body("ballots.marks", contains("2")).body("ballots.version", contains(2));
  }

  @Test
  void versionThatIsNoneIsRefused() {
    Congress congress = reading(Congress.under190(3), 4, 2);

    Api.as(congress.teller(Congress.FIRST_TELLER))
        .header("If-Match", "W/\"1\"")
        .contentType("application/json")
        .body("{\"marks\": \"1\"}")
        .put(congress.reading(1, 1) + "/ballots/1")
        .then()
        .statusCode(400)
        .body("code", equalTo("ENTITY_TAG_MALFORMED"))
        .body("refusals[0].field", equalTo("If-Match"));

    own(congress).body("ballots", empty());
  }

  @Test
  void tellerSeesAndKeysNothingInAnothersReading() {
    Congress congress = reading(Congress.under190(3), 4, 2);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    List<Response> answers =
        List.of(
            Api.get(congress.teller(Congress.SECOND_TELLER), congress.reading(1, 1)),
            congress.key(Congress.SECOND_TELLER, 1, 1, 2, "1"),
            congress.complete(Congress.SECOND_TELLER, 1, 1, 2));

    for (Response answer : answers) {
      answer.then().statusCode(403).body("code", equalTo("READING_OF_ANOTHER_TELLER"));
    }
    own(congress).body("ballots.position", contains(1)).body("complete", equalTo(false));
  }

  @Test
  void sheetsAreShownToNobodyBeforeTheLastReadingIsComplete() {
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2");
    congress.begin(Congress.SECOND_TELLER, 1).then().statusCode(201);
    List<Response> answers =
        List.of(
            congress.get(Role.HEAD_TELLER, congress.batch(1) + "/sheets"),
            congress.get(Role.AUDITOR, congress.batch(1) + "/sheets"),
            congress.accept(1, 1, "1"),
            congress.rule(1, 1, Map.of("valid", true, "grounds", "INTENTION_CLEAR")));

    for (Response answer : answers) {
      answer
          .then()
          .statusCode(409)
          .body("code", equalTo("BATCH_NOT_RECONCILED"))
          .body("refusals[0].arguments.complete", equalTo(1))
          .body("refusals[0].arguments.needed", equalTo(2));
    }
  }

  @Test
  void readingIsCompleteOnlyWithEverySheet() {
    Congress congress = reading(Congress.under190(3), 4, 2);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));

    congress
        .complete(Congress.FIRST_TELLER, 1, 1, 1)
        .then()
        .statusCode(422)
        .body("refusals.code", contains("SHEETS_DIFFER_FROM_DECLARED", "SHEETS_MISSING"));

    own(congress).body("complete", equalTo(false));
  }

  private static Response correct(Congress congress, int version, String marks) {
    return Api.put(
        congress.teller(Congress.FIRST_TELLER),
        congress.reading(1, 1) + "/ballots/1",
        version,
        Map.of("marks", marks));
  }

  private static Congress reading(Congress congress, int candidates, int sheets) {
    congress.counting(candidates, sheets);
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    return congress;
  }

  private static ValidatableResponse own(Congress congress) {
    return Api.done(Api.get(congress.teller(Congress.FIRST_TELLER), congress.reading(1, 1)));
  }
}
