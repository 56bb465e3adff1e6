package org.kiemphieu.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.Stages;

/** What the assembly decides on a tie or on seats left is recorded, superseded, and never lost. */
@QuarkusTest
class DecisionApiTest {

  private static final String ENTRY = "elections/ban-chap-hanh/rounds/1/counts/1/decision";

  private static Response read(Congress congress) {
    return congress.get(Role.SECRETARIAT, congress.count() + "/decision");
  }

  @Test
  void seatsLeftAskForADecisionThatMayAddNames() {
    // Given
    Congress congress = Outcomes.unfilled();
    Api.done(read(congress))
        .header("ETag", equalTo("\"0\""))
        .body("version", equalTo(0))
        .body("stands", equalTo(true))
        .body("outcome.kind", equalTo("SEATS_UNFILLED"))
        .body("outcome.seatsUnfilled", equalTo(1))
        .body("rules.code", contains("SEATS_UNFILLED"))
        .body("rules[0].article.vi", containsString("Điều 18"))
        .body("rules[0].certainty", equalTo("KNOWN"))
        .body("$", not(hasKey("voteAgain")));

    // When
    Api.done(
            Decisions.decide(
                congress,
                Map.of("voteAgain", true, "newNames", true, "note", " Biểu quyết giơ tay ")))
        .header("ETag", equalTo("\"1\""));

    // Then
    Api.done(read(congress))
        .header("ETag", equalTo("\"1\""))
        .body("version", equalTo(1))
        .body("voteAgain", equalTo(true))
        .body("newNames", equalTo(true))
        .body("note", equalTo("Biểu quyết giơ tay"))
        .body("by", equalTo("presidium"));
    Map<String, Object> entry = LedgerOf.last(congress);
    assertEquals("RECORD_DECISION", entry.get("command"));
    assertEquals(ENTRY, entry.get("subject"));
    assertEquals(Map.of(), entry.get("before"));
    assertEquals(
        Map.of(
            "version",
            1,
            "outcome",
            "SEATS_UNFILLED",
            "voteAgain",
            true,
            "newNames",
            true,
            "note",
            "Biểu quyết giơ tay"),
        entry.get("after"));
  }

  @Test
  void tieIsVotedOnAgainUnlessThereIsAReason() {
    // Given
    Congress congress = Outcomes.tied();
    Api.done(read(congress))
        .body("outcome.kind", equalTo("TIED_AT_LAST_SEAT"))
        .body("outcome.tied", contains(3, 4))
        .body("outcome.settlement", equalTo("VOTE_AGAIN"))
        .body("rules.code", contains("TIE_AT_LAST_SEAT"));

    // When, then
    Decisions.decide(congress, Map.of("voteAgain", false))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("DECISION_NOTE_NEEDED"))
        .body("refusals[0].field", equalTo("note"))
        .body("refusals[0].article.vi", containsString("Điều 30"))
        .body("refusals[0].certainty", equalTo("KNOWN"));
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true)))
        .body("voteAgain", equalTo(true))
        .body("note", equalTo(""))
        .body("$", not(hasKey("newNames")));
  }

  @Test
  void lotThatTheAssemblyAdoptedIsNotVotedOnAgain() {
    Congress congress = Outcomes.tiedForTheLot();

    Decisions.decide(congress, Map.of("voteAgain", true))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("DECISION_AGAINST_SETTLEMENT"))
        .body("refusals[0].field", equalTo("voteAgain"))
        .body("refusals[0].arguments.settlement", equalTo("LOT"))
        .body("refusals[0].article.vi", equalTo("Nghị quyết về thể lệ bỏ phiếu"))
        .body("refusals[0].certainty", equalTo("READ"));
    Api.done(
            Decisions.decide(
                congress, Map.of("voteAgain", false, "note", "Bốc thăm: Bùi Văn An trúng cử")))
        .body("note", equalTo("Bốc thăm: Bùi Văn An trúng cử"));
  }

  @Test
  void nothingIsDecidedWhereEverySeatIsFilled() {
    // Given
    Congress congress = Outcomes.filled();
    int size = LedgerOf.size(congress);
    Api.done(read(congress))
        .body("outcome.kind", equalTo("ALL_FILLED"))
        .body("rules", empty())
        .body("version", equalTo(0));

    // When, then every fault is named at once
    Decisions.decide(congress, Map.of("voteAgain", false, "newNames", true))
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            contains(
                "DECISION_NOT_NEEDED",
                "NEW_NAMES_WITHOUT_UNFILLED_SEATS",
                "NEW_NAMES_WITHOUT_VOTE"))
        .body("refusals[0].article.vi", containsString("khoản 2 Điều 30"))
        .body("refusals[0].certainty", equalTo("READ"))
        .body("refusals[1].field", equalTo("newNames"))
        .body("refusals[1].article.vi", containsString("Điều 18"));
    assertEquals(size, LedgerOf.size(congress));
  }

  @Test
  void assemblyMayDecideAnewAndWhatItDecidedBeforeStays() {
    // Given
    Congress congress = Outcomes.unfilled();
    Map<String, Object> first = Map.of("voteAgain", true, "newNames", false);
    Api.done(Decisions.decide(congress, first));
    int size = LedgerOf.size(congress);

    // When the same comes again, nothing changes
    Api.done(Decisions.decide(congress, first)).header("ETag", equalTo("\"1\""));
    assertEquals(size, LedgerOf.size(congress));

    // And another needs the version it supersedes
    Map<String, Object> second = Map.of("voteAgain", false, "note", "Khuyết một người");
    Decisions.decide(congress, second)
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_NOT_GIVEN"));
    Decisions.decideAnew(congress, 2, second)
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_STALE"));
    Api.done(Decisions.decideAnew(congress, 1, second)).header("ETag", equalTo("\"2\""));

    // Then
    Api.done(read(congress)).body("version", equalTo(2)).body("voteAgain", equalTo(false));
    assertEquals(
        Map.of("version", 1, "voteAgain", true, "newNames", false, "note", ""),
        LedgerOf.last(congress, "before"));
    assertEquals(List.of(ENTRY, ENTRY), LedgerOf.subjects(congress, "RECORD_DECISION"));

    // And a late message of the first does not come back
    Decisions.decide(congress, first)
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_NOT_GIVEN"));
  }

  @Test
  void ofTwoDecisionsAtOneMomentOneIsRecorded() throws Exception {
    Congress congress = Outcomes.unfilled();

    List<Response> answers =
        Race.of(
            2,
            racer ->
                Decisions.decide(congress, Map.of("voteAgain", false, "note", "Ghi " + racer)));

    assertEquals(List.of(200, 412), answers.stream().map(Response::statusCode).sorted().toList());
    assertEquals(List.of(ENTRY), LedgerOf.subjects(congress, "RECORD_DECISION"));
  }

  @Test
  void decisionOnAnEarlierCountStaysOnRecordAndStandsNoMore() {
    // Given
    Congress first = Outcomes.unfilled();
    Map<String, Object> decision = Map.of("voteAgain", true, "newNames", false);
    Api.done(Decisions.decide(first, decision));

    // When
    Congress second = Outcomes.recounted(first, "1", "2", "1 2");

    // Then
    Api.done(read(first)).body("version", equalTo(1)).body("stands", equalTo(false));
    Api.done(read(second)).body("version", equalTo(0)).body("stands", equalTo(true));
    Decisions.decide(first, decision)
        .then()
        .statusCode(409)
        .body("code", equalTo("COUNT_SUPERSEDED"));
    Api.done(Decisions.decide(second, decision)).body("version", equalTo(1));
    Api.done(first.get(Role.AUDITOR, first.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  @Test
  void nothingIsDecidedBeforeThePresidiumConfirmed() {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    Decisions.decide(congress, Map.of("voteAgain", true, "newNames", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("ROUND_STATE_FORBIDS"));
    read(congress).then().statusCode(409).body("code", equalTo("RESULT_NOT_CONFIRMED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"voteAgain\": null}",
        "{\"voteAgain\": \"maybe\"}",
        "{\"voteAgain\": 1}",
        "{\"voteAgain\": true, \"newNames\": {}}",
        "{\"voteAgain\": false, \"other\": 1}",
        "{\"voteAgain\": false, \"voteAgain\": true}",
        "{\"voteAgain\": false, \"note\": \"\\u0000\"}",
        "{\"voteAgain\": false, \"note\": \"\\u202e\"}"
      })
  void bodyThatSaysNothingClearIsRefusedAndNothingIsRecorded(String body) {
    Congress congress = Outcomes.unfilled();

    int status =
        Api.put(congress.token(Role.PRESIDIUM), congress.count() + "/decision", body).statusCode();

    assertEquals(400, status);
    Api.done(read(congress)).body("version", equalTo(0));
  }

  @Test
  void longNoteIsRefused() {
    Congress congress = Outcomes.unfilled();
    Map<String, Object> decision = Map.of("voteAgain", false, "note", "ế".repeat(501));

    Decisions.decide(congress, decision)
        .then()
        .statusCode(400)
        .body("refusals[0].field", equalTo("note"));
    Api.done(read(congress)).body("version", equalTo(0));
  }
}
