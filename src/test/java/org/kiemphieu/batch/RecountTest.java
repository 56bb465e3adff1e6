package org.kiemphieu.batch;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Stages;

/** After a complaint the papers are counted again; the first count stays as it is. */
@QuarkusTest
class RecountTest {

  private static final String COMPLAINT = "Đại biểu khiếu nại việc kiểm phiếu";

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  /** Reads batch 1 by both tellers, all papers in it. */
  private static void readByBoth(Congress congress, String... marks) {
    Api.done(congress.declare(1, marks.length));
    congress.read(Congress.FIRST_TELLER, 1, marks);
    congress.read(Congress.SECOND_TELLER, 2, marks);
  }

  /** Everything anybody can see of the first count. */
  private static Map<String, String> firstCount(Congress congress) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (String path : List.of("/batches", "/batches/1/sheets", "/result.json", "/result.jws")) {
      seen.put(path, text(congress, Role.AUDITOR, congress.count(1) + path));
    }
    seen.put(
        "/certificate.pem", text(congress, Role.AUDITOR, congress.count(1) + "/certificate.pem"));
    seen.put(
        "tally without the round's state",
        Api.done(congress.get(Role.AUDITOR, congress.count(1) + "/tally"))
            .extract()
            .jsonPath()
            .getMap("findAll { it.key != 'state' }")
            .toString());
    seen.put(
        "own reading",
        Api.done(
                Api.get(
                    congress.teller(Congress.FIRST_TELLER),
                    congress.count(1) + "/batches/1/readings/1"))
            .extract()
            .asString());
    return seen;
  }

  private static String text(Congress congress, Role role, String path) {
    return Api.done(congress.get(role, path)).extract().asString();
  }

  @Test
  void confirmedCountStaysWhileAndAfterTheSecondIsMade() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Map<String, String> before = firstCount(congress);

    Api.done(Decisions.recount(congress, Role.PRESIDIUM, 2, COMPLAINT))
        .body("state", equalTo("COUNTING"))
        .body("count", equalTo(2))
        .body("issued", equalTo(3))
        .body("collected", equalTo(3));
    Congress second = congress.inCount(2);
    Api.done(second.tally())
        .body("ballots.ballots", equalTo(0))
        .body("declared", equalTo(0))
        .body("outcome", nullValue());
    assertEquals(before, firstCount(congress));
    Api.done(congress.get(Role.AUDITOR, congress.round() + "/counts"))
        .body("count", contains(1, 2))
        .body("closed", contains(true, false))
        .body("recountedFor", contains(null, COMPLAINT))
        .body("difference", contains(nullValue(), nullValue()));

    readByBoth(second, "1", "3", "1 2");
    Api.done(second.close()).body("state", equalTo("COUNTED"));
    Api.done(second.certify());
    refused(second.get(Role.AUDITOR, second.count() + "/result.json"), 409, "RESULT_NOT_CONFIRMED");
    Api.done(second.confirm()).body("state", equalTo("CONFIRMED"));

    assertEquals(before, firstCount(congress));
  }

  @Test
  void differenceIsShownForEveryCandidateAndStandsInTheResult() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(Decisions.recount(congress, Role.PRESIDIUM, 2, COMPLAINT));
    Congress second = congress.inCount(2);

    // The first count had "1", "2", "1 2"; now the third paper has nobody voted for.
    readByBoth(second, "1", "3", "1 2 3 4");
    Api.done(second.close());

    Api.done(congress.get(Role.AUDITOR, congress.round() + "/counts"))
        .body("closed", contains(true, true))
        .body("ballots.valid", contains(3, 2))
        .body("candidates[0].votes", contains(1, 1, 3, 3))
        .body("candidates[1].votes", contains(1, 2, 1, 2))
        .body("[1].difference.none", equalTo(false))
        .body("[1].difference.valid", equalTo(-1))
        .body("[1].difference.invalidByReason", equalTo(Map.of("VOTES_FOR_NOBODY", 1)))
        .body("[1].difference.votes", contains(0, 1, -2, -1));
    Api.done(second.certify());
    Api.done(second.confirm());
    Api.done(second.get(Role.AUDITOR, second.count() + "/result.json"))
        .body("count", equalTo(2))
        .body("recountReason", equalTo(COMPLAINT))
        .body("ballots.valid", equalTo(2))
        .body("votes.votes", contains(1, 2, 1, 2))
        .body("earlierCounts.count", contains(1))
        .body("earlierCounts[0].collected", equalTo(3))
        .body("earlierCounts[0].ballots.valid", equalTo(3))
        .body("earlierCounts[0].votes.votes", contains(1, 1, 3, 3));
    Api.done(congress.get(Role.AUDITOR, congress.count(1) + "/result.json"))
        .body("count", equalTo(1))
        .body("earlierCounts", nullValue())
        .body("votes.votes", contains(1, 1, 3, 3));
  }

  @Test
  void countThatComesToTheSameShowsNoDifference() {
    Congress congress = Stages.at(RoundStage.COUNTED);
    Api.done(Decisions.recount(congress, Role.HEAD_TELLER, 2, COMPLAINT));

    readByBoth(congress.inCount(2), "1 2", "1", "2");
    Api.done(congress.inCount(2).close());

    Api.done(congress.get(Role.AUDITOR, congress.round() + "/counts"))
        .body("[1].difference.none", equalTo(true))
        .body("[1].difference.valid", equalTo(0))
        .body("[1].difference.invalidByReason", anEmptyMap())
        .body("[1].difference.votes", contains(0, 0, 0, 0));
  }

  @Test
  void nothingIsWrittenIntoACountThatWasSuperseded() {
    Congress first = Stages.at(RoundStage.COUNTED);
    Api.done(Decisions.recount(first, Role.HEAD_TELLER, 2, COMPLAINT));
    int entries = LedgerOf.size(first);
    String teller = Congress.FIRST_TELLER;
    List<Supplier<Response>> writes =
        List.of(
            () -> first.declare(1, 3),
            () -> first.declare(2, 1),
            () -> first.begin(teller, 1),
            () -> first.key(teller, 1, 1, 1, "4"),
            () -> first.key(teller, 1, 1, 1, "1"),
            () -> first.keyAll(teller, 1, 1, List.of(Map.of("position", 1, "marks", "1"))),
            () -> first.complete("teller-3", 1, 1, 3),
            () -> first.importCsv(teller, "batch,position,marks,defect\n1,1,1,\n"),
            () -> Decisions.setAside(first, 1, 1, "Nhầm"),
            () -> first.accept(1, 1, "4"),
            () -> first.rule(1, 1, Map.of("valid", false, "reason", "TORN")));

    for (Supplier<Response> write : writes) {
      write
          .get()
          .then()
          .statusCode(409)
          .body("code", equalTo("COUNT_SUPERSEDED"))
          .body("refusals[0].arguments.count", equalTo(1))
          .body("refusals[0].arguments.present", equalTo(2));
    }

    assertEquals(entries, LedgerOf.size(first));
    Api.done(first.tally()).body("candidates.votes", contains(1, 1, 3, 3));
  }

  @Test
  void firstCountIsNeitherCertifiedNorConfirmedOnceItIsSuperseded() {
    Congress first = Stages.at(RoundStage.COUNTED);
    Api.done(Decisions.recount(first, Role.PRESIDIUM, 2, COMPLAINT));
    Congress second = first.inCount(2);
    refused(first.certify(), 409, "ROUND_STATE_FORBIDS");
    readByBoth(second, "1", "2", "3");
    Api.done(second.close());

    refused(first.certify(), 409, "COUNT_SUPERSEDED");
    Api.done(second.certify());
    refused(first.confirm(), 409, "COUNT_SUPERSEDED");

    Api.done(first.get(Role.AUDITOR, first.round())).body("state", equalTo("CERTIFIED"));
    Api.done(second.confirm());
    refused(first.get(Role.AUDITOR, first.count() + "/result.json"), 409, "RESULT_NOT_CONFIRMED");
  }

  @Test
  void headTellerOrdersItUntilTheResultIsConfirmed() {
    for (RoundStage stage : List.of(RoundStage.COUNTED, RoundStage.CERTIFIED)) {
      for (Role role : List.of(Role.HEAD_TELLER, Role.PRESIDIUM)) {
        Api.done(Decisions.recount(Stages.at(stage), role, 2, COMPLAINT)).body("count", equalTo(2));
      }
    }
    Congress confirmed = Stages.at(RoundStage.CONFIRMED);

    refused(
        Decisions.recount(confirmed, Role.HEAD_TELLER, 2, COMPLAINT), 403, "RECOUNT_BY_PRESIDIUM");

    Api.done(confirmed.get(Role.AUDITOR, confirmed.round())).body("state", equalTo("CONFIRMED"));
    Api.done(Decisions.recount(confirmed, Role.PRESIDIUM, 2, COMPLAINT));
  }

  @Test
  void secondCountCanNeedAnotherNumberOfReadings() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Map<String, String> before = firstCount(congress);

    Api.done(
            Api.put(
                congress.token(Role.PRESIDIUM),
                congress.count(2),
                Map.of("reason", COMPLAINT, "readings", 3)))
        .body("readingsNeeded", equalTo(3));
    Congress second = congress.inCount(2);
    readByBoth(second, "1", "2", "3");
    Api.done(second.get(Role.HEAD_TELLER, second.batch(1)))
        .body("state", equalTo("BEING_READ"))
        .body("readingsNeeded", equalTo(3));
    second.read("teller-3", 3, "1", "2", "3");

    Api.done(second.close()).body("candidates.votes", contains(2, 2, 2, 3));
    assertEquals(before, firstCount(congress));
  }

  @Test
  void onlyTheNextCountIsOrdered() {
    Congress congress = Stages.at(RoundStage.COUNTED);
    int entries = LedgerOf.size(congress);

    for (int wrong : List.of(1, 3)) {
      Decisions.recount(congress, Role.HEAD_TELLER, wrong, COMPLAINT)
          .then()
          .statusCode(422)
          .body("code", equalTo("RECOUNT_OUT_OF_ORDER"))
          .body("refusals.field", contains("count"))
          .body("refusals[0].arguments.count", equalTo(wrong))
          .body("refusals[0].arguments.next", equalTo(2));
    }
    refused(congress.get(Role.AUDITOR, congress.count(2) + "/tally"), 404, "COUNT_UNKNOWN");

    assertEquals(entries, LedgerOf.size(congress));
  }

  @Test
  void repeatedOrderChangesNothing() {
    Congress congress = Stages.at(RoundStage.COUNTED);
    Api.done(Decisions.recount(congress, Role.HEAD_TELLER, 2, COMPLAINT));
    Congress second = congress.inCount(2);
    readByBoth(second, "1", "2", "3");
    int entries = LedgerOf.size(congress);

    Api.done(Decisions.recount(congress, Role.HEAD_TELLER, 2, COMPLAINT)).body("count", equalTo(2));
    refused(
        Decisions.recount(congress, Role.HEAD_TELLER, 2, "Lý do khác"), 409, "ROUND_STATE_FORBIDS");
    Api.done(second.close());
    Api.done(Decisions.recount(congress, Role.HEAD_TELLER, 2, COMPLAINT))
        .body("state", equalTo("COUNTED"))
        .body("count", equalTo(2));

    assertEquals(entries + 1, LedgerOf.size(congress), "only the close");
    Api.done(second.tally()).body("ballots.valid", equalTo(3));
  }

  @Test
  void figureCorrectedInTheSecondCountStaysAsItWasInTheFirst() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Map<String, String> before = firstCount(congress);
    Api.done(Decisions.recount(congress, Role.PRESIDIUM, 2, COMPLAINT));

    Api.done(Decisions.correctCollected(congress, 2, 3, "Một tờ không phải phiếu"))
        .body("collected", equalTo(2));
    readByBoth(congress.inCount(2), "1", "2");
    Api.done(congress.inCount(2).close());

    Api.done(congress.get(Role.AUDITOR, congress.round() + "/counts"))
        .body("collected", contains(3, 2))
        .body("[1].difference.valid", equalTo(-1))
        .body("[1].difference.votes", contains(0, 0, -1, -1));
    assertEquals(before, firstCount(congress));
  }
}
