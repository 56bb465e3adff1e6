package org.kiemphieu.election;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Exercises;
import org.kiemphieu.testing.Names;

/** Papers, people and figures that do not go together. */
@QuarkusTest
class BadPapersInputTest {

  @Test
  @Exercises(RuleCode.COLLECTED_AT_MOST_ISSUED)
  void moreCollectedThanIssuedStopsTheRoundUntilItIsAnnulled() {
    // Given ten ballots issued
    Congress congress = Congress.under190(3).voting(4, 10);

    // When eleven are found in the box
    congress
        .collect(11)
        .then()
        .statusCode(422)
        .body("code", equalTo("COLLECTED_AT_MOST_ISSUED"))
        .body("refusals[0].field", equalTo("collected"))
        .body("refusals[0].article.vi", containsString("2020"))
        .body("refusals[0].arguments.collected", equalTo(11))
        .body("refusals[0].arguments.issued", equalTo(10));
    Api.done(congress.get(Role.AUDITOR, congress.round()))
        .body("state", equalTo("VOTING"))
        .body("collected", nullValue());

    // Then the assembly annuls the round and votes again
    Api.done(
            congress.annul(
                Map.of(
                    "grounds", "MORE_COLLECTED_THAN_ISSUED",
                    "reason", "Thu 11, phát 10",
                    "found", 11)))
        .body("state", equalTo("ANNULLED"))
        .body("annulledFor", equalTo("Thu 11, phát 10"));
    for (int time = 0; time < 2; time++) {
      Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.round() + "/next"))
          .body("round", equalTo(2))
          .body("state", equalTo("DRAFT"))
          .body("candidates", equalTo(0));
    }
    Api.done(
            Api.put(
                congress.token(Role.SECRETARIAT),
                congress.election() + "/rounds/2/candidate-list",
                Map.of("candidates", Names.candidates(4))))
        .body("version", equalTo(1));
    Api.done(congress.get(Role.AUDITOR, congress.round())).body("state", equalTo("ANNULLED"));
  }

  @Test
  void roundIsNotAnnulledForAnExcessThatIsNone() {
    Congress congress = Congress.under190(3).voting(4, 10);

    congress
        .annul(Map.of("grounds", "MORE_COLLECTED_THAN_ISSUED", "reason", "Thừa phiếu", "found", 10))
        .then()
        .statusCode(422)
        .body("code", equalTo("ANNULMENT_WITHOUT_EXCESS"))
        .body("refusals[0].field", equalTo("found"));

    Api.done(congress.get(Role.AUDITOR, congress.round())).body("state", equalTo("VOTING"));
  }

  @Test
  @Exercises(RuleCode.BASE_AT_LEAST_COLLECTED)
  void baseIsNeverSmallerThanThePresentTheIssuedOrTheCollected() {
    // Given twelve convened of whom two are deducted
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    attend(congress, 11)
        .statusCode(422)
        .body("code", equalTo("PRESENT_ABOVE_BASE"))
        .body("refusals[0].field", equalTo("present"))
        .body("refusals[0].arguments.base", equalTo(10));
    congress
        .get(Role.AUDITOR, congress.assembly() + "/attendance")
        .then()
        .statusCode(404)
        .body("code", equalTo("ATTENDANCE_NOT_RECORDED"));
    attend(congress, 10).statusCode(200).body("base", equalTo(10));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));
    Api.done(congress.approve());

    // When eleven ballots are issued
    congress
        .issue(11)
        .then()
        .statusCode(422)
        .body("refusals.code", equalTo(List.of("ISSUED_ABOVE_PRESENT", "ISSUED_ABOVE_BASE")))
        .body("refusals.field", equalTo(List.of("issued", "issued")));
    Api.done(congress.issue(10));

    // Then eleven in the box are too many for the base as well
    congress
        .collect(11)
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            equalTo(List.of("COLLECTED_AT_MOST_ISSUED", "BASE_AT_LEAST_COLLECTED")))
        .body("refusals[1].field", equalTo("collected"))
        .body("refusals[1].arguments.base", equalTo(10));
    Api.done(congress.get(Role.AUDITOR, congress.round())).body("state", equalTo("VOTING"));
  }

  @Test
  void deductionOfAnotherKindOfAssemblyIsRefused() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());

    Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            """
            {"convened": 12, "present": 10,
             "deductions": [{"kind": "SUSPENDED_OR_DETAINED", "count": 12}]}
            """)
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            equalTo(List.of("DEDUCTION_OF_THIS_ASSEMBLY", "BASE_POSITIVE", "PRESENT_ABOVE_BASE")))
        .body("refusals[0].field", equalTo("deductions[0].kind"));
  }

  @Test
  void ballotsAreIssuedOnlyByABoardWithAHead() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(10));
    Api.done(congress.beginElection());
    Api.done(congress.propose(4));
    Api.done(congress.approve());

    congress
        .issue(10)
        .then()
        .statusCode(422)
        .body("code", equalTo("BOARD_WITH_HEAD"))
        .body("refusals[0].article.vi", containsString("Điều 8"));

    Api.done(congress.get(Role.AUDITOR, congress.round())).body("state", equalTo("LIST_APPROVED"));
  }

  @Test
  void ballotsAreIssuedOnlyWithTwoThirdsOfThoseConvenedPresent() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            Map.of("convened", 10, "present", 6)));
    Api.done(congress.beginElection());
    Api.done(congress.propose(4));
    Api.done(congress.approve());

    congress
        .issue(6)
        .then()
        .statusCode(422)
        .body("refusals.code", equalTo(List.of("QUORUM", "BOARD_WITH_HEAD")))
        .body("refusals[0].arguments.needed", equalTo(7))
        .body("refusals[0].certainty", equalTo("KNOWN"));

    // When one more arrives
    Api.done(congress.appointBoard());
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            1,
            Map.of("convened", 10, "present", 7)));

    Api.done(congress.issue(7));
  }

  @Test
  void batchesHoldNoMoreThanWasCollected() {
    Congress congress = Congress.under190(3).counting(4, 10);

    congress
        .declare(2, 1)
        .then()
        .statusCode(422)
        .body("code", equalTo("BATCHES_ABOVE_COLLECTED"))
        .body("refusals[0].field", equalTo("sheets"))
        .body("refusals[0].arguments.declared", equalTo(11));

    Api.done(congress.get(Role.AUDITOR, congress.count(1) + "/batches"))
        .body("batch", equalTo(List.of(1)));
  }

  @Test
  void countIsNotClosedBeforeEverySheetIsAccepted() {
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2");

    congress
        .close()
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            equalTo(List.of("COLLECTED_IS_ACCEPTED", "COLLECTED_IS_VALID_PLUS_INVALID")))
        .body("refusals[0].arguments.accepted", equalTo(0))
        .body("refusals[1].arguments.difference", equalTo(2));

    Api.done(congress.tally()).body("state", equalTo("COUNTING")).body("outcome", nullValue());
  }

  private static ValidatableResponse attend(Congress congress, int present) {
    return Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            """
            {"convened": 12, "present": %d,
             "deductions": [{"kind": "CONVENING_COMMITTEE_ABSENT", "count": 2}]}
            """
                .formatted(present))
        .then();
  }
}
