package org.kiemphieu.result;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.ledger.Sha256;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.result.domain.ReleasedResult;
import org.kiemphieu.result.domain.ReleasedResult.Line;
import org.kiemphieu.result.service.ReleasedResults;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TamperedDatabase;
import org.kiemphieu.testing.TestAccounts;

/** The presidium releases a result; what the hall sees then, and when it sees nothing. */
@QuarkusTest
class ReleaseApiTest {

  @Inject ReleasedResults released;

  private Optional<ReleasedResult> seen(Congress congress, int count) {
    return released.of(new CountKey(new RoundKey(congress.code(), Congress.ELECTION, 1), count));
  }

  private static Response read(Congress congress) {
    return congress.get(Role.TELLER, congress.count() + "/release");
  }

  @Test
  void hallSeesNothingBeforeAndTheAnnouncementAfter() {
    // Given
    Congress congress = Outcomes.filled();
    assertEquals(Optional.empty(), seen(congress, 1));
    Api.done(read(congress)).body("released", equalTo(false)).body("$", not(hasKey("by")));

    // When
    Api.done(Decisions.release(congress))
        .body("released", equalTo(true))
        .body("by", equalTo("presidium"))
        .body("at", startsWith("20"));

    // Then
    Api.done(read(congress)).body("released", equalTo(true)).body("by", equalTo("presidium"));
    ReleasedResult result = seen(congress, 1).orElseThrow();
    assertEquals("Bầu Ban Chấp hành", result.election());
    assertEquals(
        List.of(3, 6, 6, 6, 5, 1, 6),
        List.of(
            result.seats(),
            result.present(),
            result.issued(),
            result.collected(),
            result.valid(),
            result.invalid(),
            result.baseFigure()));
    assertEquals(Basis.CONVENED_LESS_DEDUCTIONS, result.basis());
    assertEquals(
        List.of(
            new Line(1, 2, "Đỗ Văn An", 5, "83.33"),
            new Line(2, 1, "Bùi Văn An", 4, "66.67"),
            new Line(3, 3, "Nguyễn Văn An", 4, "66.67")),
        result.elected());
    assertEquals(List.of(new Line(1, 4, "Trần Văn An", 2, "33.33")), result.notElected());
    assertEquals(Optional.empty(), result.tied());
    assertEquals(0, result.unfilledSeats());
  }

  @Test
  void tieStandsInBallotOrderBelowThoseElected() {
    Congress congress = Outcomes.tied();
    Api.done(Decisions.release(congress));

    ReleasedResult result = seen(congress, 1).orElseThrow();

    assertEquals(
        List.of(new Line(1, 1, "Bùi Văn An", 5, "100.00"), new Line(2, 2, "Đỗ Văn An", 4, "80.00")),
        result.elected());
    assertEquals(
        Optional.of(
            new ReleasedResult.Tie(
                3,
                1,
                TieSettlement.VOTE_AGAIN,
                List.of(
                    new Line(1, 3, "Nguyễn Văn An", 3, "60.00"),
                    new Line(2, 4, "Trần Văn An", 3, "60.00")))),
        result.tied());
    assertEquals(List.of(), result.notElected());
    assertEquals(0, result.unfilledSeats());
  }

  @Test
  void seatsNobodyReachedAreCounted() {
    Congress congress = Outcomes.unfilled();
    Api.done(Decisions.release(congress));

    ReleasedResult result = seen(congress, 1).orElseThrow();

    assertEquals(
        List.of(
            new Line(1, 3, "Nguyễn Văn An", 3, "100.00"),
            new Line(2, 4, "Trần Văn An", 3, "100.00")),
        result.elected());
    assertEquals(
        List.of(new Line(1, 1, "Bùi Văn An", 1, "33.33"), new Line(2, 2, "Đỗ Văn An", 1, "33.33")),
        result.notElected());
    assertEquals(1, result.unfilledSeats());
  }

  @Test
  void sameAgainByAnotherChangesNothingAndAnswersAlike() {
    // Given
    Congress congress = Outcomes.filled();
    String first = Api.done(Decisions.release(congress)).extract().asString();
    int size = LedgerOf.size(congress);

    // When
    String token = TestAccounts.token("chu-tich-2", Role.PRESIDIUM, congress.code());
    String second = Api.done(Api.put(token, congress.count() + "/release")).extract().asString();

    // Then
    assertEquals(first, second);
    assertEquals(size, LedgerOf.size(congress));
  }

  @Test
  void ledgerNamesTheResultThatWasReleased() {
    Congress congress = Outcomes.filled();
    byte[] signed =
        Api.done(congress.get(Role.AUDITOR, congress.count() + "/result.json"))
            .extract()
            .asByteArray();

    Api.done(Decisions.release(congress));

    Map<String, Object> entry = LedgerOf.last(congress);
    assertEquals("RELEASE_RESULT", entry.get("command"));
    assertEquals("PRESIDIUM", entry.get("role"));
    assertEquals("elections/ban-chap-hanh/rounds/1/counts/1/release", entry.get("subject"));
    assertEquals(Map.of("resultSha256", Sha256.hexadecimal(signed)), entry.get("after"));
  }

  @Test
  void releaseIsWrittenOnceHoweverManyAskAtOneMoment() throws Exception {
    Congress congress = Outcomes.filled();
    int size = LedgerOf.size(congress);

    List<Response> answers = Race.of(4, racer -> Decisions.release(congress));

    assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 200));
    assertEquals(size + 1, LedgerOf.size(congress));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  @Test
  void releaseStandsNoMoreWhileTheRoundIsCountedAgain() {
    // Given
    Congress first = Outcomes.filled();
    Api.done(Decisions.release(first));

    // When
    Api.done(Decisions.recount(first, Role.PRESIDIUM, 2, "Khiếu nại"));

    // Then
    assertEquals(Optional.empty(), seen(first, 1));
    Api.done(read(first)).body("released", equalTo(false)).body("by", equalTo("presidium"));
    Decisions.release(first).then().statusCode(409).body("code", equalTo("ROUND_STATE_FORBIDS"));
  }

  @Test
  void onlyThePresentCountCanBeReleased() {
    // Given
    Congress first = Outcomes.filled();
    Api.done(Decisions.release(first));
    Congress second = Outcomes.recounted(first, "4", "4", "4", "4", "3", "");
    read(second).then().statusCode(200).body("released", equalTo(false));
    assertEquals(Optional.empty(), seen(first, 2));

    // When
    Decisions.release(first)
        .then()
        .statusCode(409)
        .body("code", equalTo("COUNT_SUPERSEDED"))
        .body("refusals[0].arguments.present", equalTo(2));
    Decisions.release(first.inCount(3))
        .then()
        .statusCode(404)
        .body("code", equalTo("COUNT_UNKNOWN"));
    Api.done(Decisions.release(second));

    // Then
    assertEquals(Optional.empty(), seen(first, 1));
    assertEquals(
        List.of(5, 5, 4),
        seen(first, 2).orElseThrow().elected().stream().map(Line::votes).toList());
  }

  @Test
  void nothingIsReleasedBeforeThePresidiumConfirmed() {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    Decisions.release(congress)
        .then()
        .statusCode(409)
        .body("code", equalTo("ROUND_STATE_FORBIDS"))
        .body("refusals[0].arguments.allowedIn", equalTo(List.of("CONFIRMED")));
    read(congress).then().statusCode(409).body("code", equalTo("RESULT_NOT_CONFIRMED"));
    assertEquals(Optional.empty(), seen(congress, 1));
  }

  @Test
  void nothingIsReleasedWhileLedgerAndTablesDiffer() throws SQLException {
    Congress congress = Outcomes.filled();
    TamperedDatabase.ofTest()
        .change(
            "UPDATE signed_result SET content = replace(content, '\"votes\":5', '\"votes\":6')"
                + " WHERE content LIKE '%\"assemblyCode\":\"' || ? || '\"%'",
            congress.code());

    Decisions.release(congress).then().statusCode(409).body("code", equalTo("LEDGER_DIFFERS"));
    assertEquals(Optional.empty(), seen(congress, 1));
  }
}
