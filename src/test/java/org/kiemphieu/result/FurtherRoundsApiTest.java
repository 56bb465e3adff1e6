package org.kiemphieu.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Exercises;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.Votes;
import org.kiemphieu.verify.Auditing;

/** After a tie, after seats nobody reached: the next round, made from what the assembly decided. */
@QuarkusTest
class FurtherRoundsApiTest {

  private static Response plan(Congress congress) {
    return congress.get(Role.SECRETARIAT, congress.round() + "/next");
  }

  private static Response begin(Congress congress) {
    return Api.put(congress.token(Role.PRESIDIUM), congress.round() + "/next");
  }

  private static Response result(Congress congress) {
    return congress.get(Role.SECRETARIAT, congress.election() + "/result");
  }

  private static byte[] bundle(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.count() + "/bundle.zip"))
        .extract()
        .asByteArray();
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  @Exercises({RuleCode.TIE_AT_LAST_SEAT, RuleCode.STILL_TIED})
  void thoseTiedAreVotedOnUntilSomebodyHasMore() throws IOException {
    // Given numbers 3 and 4 tied for the third seat
    Congress first = Outcomes.tied();
    refused(plan(first), 409, "NEXT_ROUND_NOT_DECIDED");
    refused(begin(first), 409, "NEXT_ROUND_NOT_DECIDED");
    Api.done(result(first))
        .body("state", equalTo("AWAITS_DECISION"))
        .body("elected.name", contains(Names.of(1), Names.of(2)))
        .body("open", equalTo(1));
    Api.done(Decisions.decide(first, Map.of("voteAgain", true)));

    // When the presidium looks at what the next round would be
    Api.done(plan(first))
        .body("round", equalTo(2))
        .body("begun", equalTo(false))
        .body("terms.kind", equalTo("AMONG_TIED"))
        .body("terms.after", equalTo(1))
        .body("terms.majority", equalTo("PLURALITY"))
        .body("terms.listFixed", equalTo(true))
        .body("seats", equalTo(1))
        .body("paper", equalTo("STRIKE_OUT"))
        .body("candidates.number", contains(1, 2))
        .body("candidates.name", contains(Names.of(3), Names.of(4)));
    // and begins it, twice
    Api.done(begin(first)).body("round", equalTo(2)).body("state", equalTo("DRAFT"));
    int entries = LedgerOf.size(first);
    Api.done(begin(first)).body("seats", equalTo(1)).body("candidates", equalTo(2));
    assertEquals(entries, LedgerOf.size(first));

    // Then the ledger tells what a verifier needs
    Map<String, Object> entry = LedgerOf.last(first);
    assertEquals("VOTE_AGAIN", entry.get("command"));
    assertEquals("elections/ban-chap-hanh/rounds/2", entry.get("subject"));
    assertEquals(
        Map.of("kind", "AMONG_TIED", "after", 1, "seats", 1), LedgerOf.last(first, "after.terms"));

    // And what it was made from stays
    refused(
        Decisions.decideAnew(first, 1, Map.of("voteAgain", false, "note", "Thôi")),
        409,
        "ROUND_FOLLOWED");
    Api.done(Decisions.decide(first, Map.of("voteAgain", true)));
    refused(Decisions.recount(first, Role.PRESIDIUM, 2, "Khiếu nại"), 409, "ROUND_FOLLOWED");

    // And the list is fixed
    Congress second = first.inRound(2);
    refused(second.propose(3), 409, "LIST_OF_THOSE_TIED");
    Api.done(result(first)).body("state", equalTo("UNDER_WAY"));

    // When they are still tied, two votes each of five
    Votes.approvedAndCast(second, "1", "1", "2", "2", "1 2");
    // (the last paper votes for nobody and is invalid)
    Api.done(second.get(Role.SECRETARIAT, second.count() + "/decision"))
        .body("outcome.kind", equalTo("TIED_AT_LAST_SEAT"))
        .body("outcome.settlement", equalTo("ASSEMBLY_DECIDES"))
        .body("rules.code", contains("STILL_TIED"));

    // Then the assembly decides whether to go on, and the most votes elect without half
    Api.done(Decisions.decide(second, Map.of("voteAgain", true)));
    Api.done(begin(second)).body("terms.after", equalTo(2));
    Congress third = first.inRound(3);
    Votes.approvedAndCast(third, "1", "1", "2", "1 2", "1 2");
    Api.done(third.get(Role.SECRETARIAT, third.count() + "/result.json"))
        .body("majority", equalTo("PLURALITY"))
        .body("terms.kind", equalTo("AMONG_TIED"))
        .body("terms.after", equalTo(2))
        .body("election.seats", equalTo(3))
        .body("outcome.kind", equalTo("ALL_FILLED"))
        .body("outcome.elected.name", contains(Names.of(4)))
        .body("outcome.elected.votes", contains(2));
    refused(plan(third), 409, "NEXT_ROUND_NOT_NEEDED");
    refused(begin(third), 409, "NEXT_ROUND_NOT_NEEDED");
    Api.done(result(first))
        .body("state", equalTo("COMPLETE"))
        .body("elected.name", contains(Names.of(1), Names.of(2), Names.of(4)))
        .body("elected.round", contains(1, 1, 3))
        .body("elected.votes", contains(5, 4, 2))
        .body("open", equalTo(0))
        .body("rounds.terms", contains("FIRST", "AMONG_TIED", "AMONG_TIED"));

    // And every bundle holds
    for (Congress round : List.of(first, second, third)) {
      assertEquals(List.of(), Auditing.failed(bundle(round)));
    }
    Api.done(third.get(Role.AUDITOR, third.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  @Test
  void seatsLeftGoToThoseLeftOrToNewNamesAsTheAssemblyDecides() throws IOException {
    // Given numbers 3 and 4 elected, one seat left
    Congress first = Outcomes.unfilled();
    Api.done(Decisions.decide(first, Map.of("voteAgain", true, "newNames", false)));

    // When
    Api.done(begin(first))
        .body("terms.kind", equalTo("SEATS_LEFT"))
        .body("terms.newNames", equalTo(false))
        .body("terms.majority", equalTo("MORE_THAN_HALF"))
        .body("seats", equalTo(1))
        .body("candidates", equalTo(2));

    // Then the list begins with those not elected
    Congress second = first.inRound(2);
    Api.done(second.get(Role.SECRETARIAT, second.round() + "/candidate-list"))
        .body("version", equalTo(1))
        .body("candidates.name", contains(Names.of(1), Names.of(2)))
        .body("findings", equalTo(List.of()));

    // And neither who is elected nor anybody new can be on it; all of it is said at once
    List<Map<String, Object>> wrong = new ArrayList<>();
    wrong.add(Names.candidate(1, Names.of(3)));
    wrong.add(Names.candidate(2, Names.of(9)));
    second
        .propose(wrong)
        .then()
        .statusCode(422)
        .body("refusals.code", contains("ELECTED_STANDS_AGAIN", "NAME_NOT_DECIDED_ON"));
    Votes.approvedAndCast(second, "1", "1", "2");
    Api.done(result(first))
        .body("state", equalTo("COMPLETE"))
        .body("elected.round", contains(1, 1, 2))
        .body("elected.name[2]", equalTo(Names.of(2)));
    assertEquals(List.of(), Auditing.failed(bundle(second)));
  }

  @Test
  void newNamesStandWhereTheAssemblyAllowedThem() throws IOException {
    // Given
    Congress first = Outcomes.unfilled();
    Api.done(Decisions.decide(first, Map.of("voteAgain", true, "newNames", true)));
    Api.done(begin(first));
    Congress second = first.inRound(2);

    // When
    List<Map<String, Object>> list =
        List.of(Names.candidate(1, Names.of(1)), Names.candidate(2, Names.of(9)));
    Api.done(
            Api.put(
                second.token(Role.SECRETARIAT),
                second.round() + "/candidate-list",
                1,
                Map.of("candidates", list)))
        .body("version", equalTo(2));
    Api.done(
        Api.put(
            second.token(Role.PRESIDIUM), second.round() + "/approval", Map.of("listVersion", 2)));

    // Then one more than half of three is two votes; one is not enough, and the seat stays open
    Votes.cast(second, "1", "2", "1 2");
    Api.done(result(first)).body("state", equalTo("AWAITS_DECISION")).body("open", equalTo(1));
    Api.done(Decisions.decide(second, Map.of("voteAgain", false)));
    refused(begin(second), 409, "NEXT_ROUND_DECIDED_AGAINST");
    Api.done(result(first))
        .body("state", equalTo("LEFT_OPEN"))
        .body("elected.name", contains(Names.of(3), Names.of(4)));
    assertEquals(List.of(), Auditing.failed(bundle(second)));
  }

  @Test
  void aVoteAmongTiedThatIsAnnulledIsHeldAgainAsItWas() throws IOException {
    // Given
    Congress first = Outcomes.tied();
    Api.done(Decisions.decide(first, Map.of("voteAgain", true)));
    Api.done(begin(first));
    Congress second = first.inRound(2);
    Api.done(second.approve());
    Api.done(second.issue(5));
    Api.done(
        second.annul(
            Map.of("grounds", "MORE_COLLECTED_THAN_ISSUED", "reason", "Thừa phiếu", "found", 6)));

    // When
    Api.done(begin(second))
        .body("terms.kind", equalTo("AFTER_ANNULMENT"))
        .body("terms.again", equalTo("AMONG_TIED"))
        .body("seats", equalTo(1))
        .body("candidates", equalTo(2));

    // Then the annulled round does not count
    Congress third = first.inRound(3);
    Votes.approvedAndCast(third, "1", "1", "1", "2", "2");
    Api.done(result(first))
        .body("state", equalTo("COMPLETE"))
        .body("elected.round", contains(1, 1, 3))
        .body("rounds.round", contains(1, 3));
    assertEquals(List.of(), Auditing.failed(bundle(third)));
  }

  @Test
  void afterAnAnnulledFirstRoundNothingIsTakenOver() {
    Congress congress = Stages.at(RoundStage.ANNULLED);

    Api.done(plan(congress))
        .body("terms.kind", equalTo("AFTER_ANNULMENT"))
        .body("terms.again", equalTo("FIRST"))
        .body("seats", equalTo(3))
        .body("candidates", equalTo(List.of()))
        .body("$", not(hasKey("paper")));
    Api.done(begin(congress)).body("candidates", equalTo(0)).body("seats", equalTo(3));
  }

  @Test
  void noRoundFollowsBeforeTheResultStands() {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    refused(plan(congress), 409, "ROUND_STATE_FORBIDS");
    refused(begin(congress), 409, "ROUND_STATE_FORBIDS");
    refused(plan(congress.inRound(7)), 404, "ROUND_UNKNOWN");
    refused(
        congress.get(Role.AUDITOR, congress.assembly() + "/elections/khac/result"),
        404,
        "ELECTION_UNKNOWN");
  }

  @Test
  void twoOfThePresidiumBeginOneRound() throws Exception {
    Congress congress = Outcomes.tied();
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true)));

    Race.of(6, i -> begin(congress)).forEach(answer -> Api.done(answer).body("round", equalTo(2)));

    assertEquals(
        List.of("elections/ban-chap-hanh/rounds/2"), LedgerOf.subjects(congress, "VOTE_AGAIN"));
  }

  @Test
  void delegatesAndAlternatesStandOnOneList() throws IOException {
    // Given two delegates and one alternate of four names
    Congress congress = Congress.electingDelegates(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(5));
    Api.done(
            Api.put(
                congress.token(Role.SECRETARIAT),
                congress.election(),
                Map.of(
                    "office", "DELEGATES", "title", "Bầu đại biểu", "seats", 3, "alternates", 1)))
        .body("alternates", equalTo(1));
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));

    // When 1 has five votes, 2 and 3 four each, 4 one
    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.round() + "/approval",
            Map.of(
                "listVersion",
                1,
                "overrulings",
                List.of(
                    Map.of("rule", "SURPLUS_ROUNDING", "reason", "Biểu quyết số dư một người")))));
    Votes.cast(congress, "4", "4", "4", "2 4", "3");

    // Then 2 and 3 are both elected, but who is the delegate is not settled
    Api.done(congress.get(Role.SECRETARIAT, congress.count() + "/result.json"))
        .body("outcome.kind", equalTo("TIED_AT_LAST_SEAT"))
        .body("outcome.tied", contains(2, 3))
        .body("outcome.seatsTiedFor", equalTo(2))
        .body("outcome.alternatesTiedFor", equalTo(1));
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true)));
    Api.done(begin(congress)).body("seats", equalTo(1)).body("alternates", equalTo(0));
    Congress second = congress.inRound(2);
    Votes.approvedAndCast(second, "1", "1", "1", "2", "2");
    Api.done(result(congress))
        .body("state", equalTo("COMPLETE"))
        .body("elected.name", contains(Names.of(1), Names.of(3), Names.of(2)))
        .body("elected.alternate", contains(false, false, true));
    assertEquals(List.of(), Auditing.failed(bundle(congress)));
    assertEquals(List.of(), Auditing.failed(bundle(second)));
  }

  @Test
  void hallSeesWhatTheVoteIsFor() {
    // Given
    Congress first = Outcomes.tied();
    Api.done(Decisions.decide(first, Map.of("voteAgain", true)));
    Api.done(begin(first));
    Congress second = first.inRound(2);
    Votes.approvedAndCast(second, "1", "1", "1", "2", "2");

    // When
    Api.done(Decisions.release(second));

    // Then
    Api.done(first.get(Role.PRESIDIUM, first.assembly() + "/hall"))
        .body("elections[1].round", equalTo(2))
        .body("elections[1].seats", equalTo(1))
        .body("elections[1].released.terms", equalTo("AMONG_TIED"))
        .body("elections[1].released.after", equalTo(1))
        .body("elections[1].released.seats", equalTo(1))
        .body("elections[1].released.elected.name", contains(Names.of(4)));
  }

  /** What was tampered with is seen even where everything else is made to fit. */
  @Test
  void aFurtherRoundThatDoesNotFollowIsSeen() throws IOException {
    // Given
    Congress first = Outcomes.tied();
    Api.done(Decisions.decide(first, Map.of("voteAgain", true)));
    Api.done(begin(first));
    Congress second = first.inRound(2);
    Votes.approvedAndCast(second, "1", "1", "1", "2", "2");
    byte[] bundle = bundle(second);

    // Then
    assertTrue(
        Auditing.failedWith(
                bundle,
                "ledger.jsonl",
                "\"kind\":\"AMONG_TIED\",\"seats\":1",
                "\"kind\":\"AMONG_TIED\",\"seats\":2")
            .contains("ROUND_STEPS"));
    assertTrue(
        Auditing.failedWith(
                bundle,
                "result.json",
                "\"kind\":\"AMONG_TIED\",\"seats\":1",
                "\"kind\":\"AMONG_TIED\",\"seats\":2")
            .contains("RESULT_RULES"));
    assertTrue(
        Auditing.failedWith(bundle, "result.json", "\"PLURALITY\"", "\"MORE_THAN_HALF\"")
            .contains("RESULT_RULES"));
  }
}
