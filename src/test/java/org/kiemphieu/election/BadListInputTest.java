package org.kiemphieu.election;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/** Lists and boards the regulation forbids: refused with the article, and nothing is stored. */
@QuarkusTest
class BadListInputTest {

  private static final String DECOMPOSED =
      Normalizer.normalize("Nguyễn Thị Ổn", Normalizer.Form.NFD);

  @Test
  void surplusOfThirtyOnePercentIsRefusedWithItsArithmetic() {
    Congress congress = drafting(100);

    congress
        .propose(131)
        .then()
        .statusCode(422)
        .body("code", equalTo("SURPLUS_AT_MOST_30_PERCENT"))
        .body("refusals", hasSize(1))
        .body("refusals[0].field", equalTo("candidates"))
        .body("refusals[0].article.vi", containsString("Điều 14"))
        .body("refusals[0].article.en", containsString("190"))
        .body("refusals[0].certainty", equalTo("READ"))
        .body("refusals[0].arguments.surplus", equalTo(31))
        .body("refusals[0].arguments.limit", equalTo(30))
        .body("refusals[0].arguments.product", equalTo(30.0f));

    assertNoList(congress);
    Api.done(congress.propose(130)).body("surplus", equalTo(30));
  }

  @Test
  void executiveCommitteeNeedsASurplus() {
    Congress congress = drafting(10);

    congress
        .propose(10)
        .then()
        .statusCode(422)
        .body("code", equalTo("SURPLUS_COMPULSORY"))
        .body("refusals[0].field", equalTo("candidates"))
        .body("refusals[0].article.vi", containsString("Điều 14"))
        .body("refusals[0].arguments.office", equalTo("EXECUTIVE_COMMITTEE"))
        .body("refusals[0].arguments.surplus", equalTo(0));

    assertNoList(congress);
  }

  @Test
  void twoCandidatesCannotHaveOneNumber() {
    Congress congress = drafting(10);
    List<Map<String, Object>> candidates = new ArrayList<>(Names.candidates(12));
    candidates.set(4, Names.candidate(4, Names.of(5)));

    congress
        .propose(candidates)
        .then()
        .statusCode(422)
        .body("code", equalTo("CANDIDATE_NUMBERS"))
        .body("refusals[0].field", equalTo("candidates[4].number"))
        .body("refusals[0].arguments.number", equalTo(4))
        .body("refusals[0].arguments.expected", equalTo(5));

    assertNoList(congress);
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    Congress congress = drafting(10);
    List<Map<String, Object>> candidates = new ArrayList<>(Names.candidates(10));
    candidates.set(0, Names.candidate(3, Names.of(1)));
    candidates.set(2, Names.candidate(3, "Lê Thị Kiểm"));
    candidates.set(9, Names.candidate(10, Names.of(9)));

    congress
        .propose(candidates)
        .then()
        .statusCode(422)
        .body("refusals.code", hasItem("CANDIDATE_NUMBERS"))
        .body("refusals.code", hasItem("PERSON_LISTED_TWICE"))
        .body("refusals.code", hasItem("SURPLUS_COMPULSORY"))
        .body("refusals.code", hasItem("TELLER_NOT_CANDIDATE"));

    assertNoList(congress);
  }

  /** The board was typed composed, the list decomposed: it is the same person. */
  @Test
  void tellerTypedOtherwiseIsStillTheCandidate() {
    Congress congress = drafting(10);
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.election() + "/counting-board",
            1,
            Map.of("members", List.of(Map.of("name", "Nguyễn Thị Ổn", "head", true)))));
    List<Map<String, Object>> candidates = new ArrayList<>(Names.candidates(11));
    candidates.add(Names.candidate(12, DECOMPOSED));
    assertNotEquals("Nguyễn Thị Ổn", DECOMPOSED);

    congress
        .propose(candidates)
        .then()
        .statusCode(422)
        .body("code", equalTo("TELLER_NOT_CANDIDATE"))
        .body("refusals[0].field", equalTo("candidates[11].name"))
        .body("refusals[0].arguments.name", equalTo("Nguyễn Thị Ổn"))
        .body("refusals[0].article.vi", containsString("Điều 8"));
  }

  /** The other way round: the list is there, and a teller on it is refused. */
  @Test
  void candidateCannotBecomeATeller() {
    Congress congress = drafting(10);
    List<Map<String, Object>> candidates = new ArrayList<>(Names.candidates(11));
    candidates.add(Names.candidate(12, DECOMPOSED));
    Api.done(congress.propose(candidates)).body("candidates[11].name", equalTo("Nguyễn Thị Ổn"));

    Api.put(
            congress.token(Role.SECRETARIAT),
            congress.election() + "/counting-board",
            1,
            Map.of("members", List.of(Map.of("name", "Nguyễn  Thị Ổn", "head", true))))
        .then()
        .statusCode(422)
        .body("code", equalTo("TELLER_NOT_CANDIDATE"))
        .body("refusals[0].field", equalTo("members[0].name"))
        .body("refusals[0].arguments.number", equalTo(12));

    Api.done(congress.get(Role.AUDITOR, congress.election() + "/counting-board"))
        .body("members.name", contains("Lê Thị Kiểm", "Trần Văn Phiếu"));
  }

  @Test
  void oneNameTypedInTwoWaysIsOnePerson() {
    Congress congress = drafting(10);
    List<Map<String, Object>> candidates = new ArrayList<>(Names.candidates(10));
    candidates.add(Names.candidate(11, "Nguyễn Thị Ổn"));
    candidates.add(Names.candidate(12, DECOMPOSED));

    congress
        .propose(candidates)
        .then()
        .statusCode(422)
        .body("code", equalTo("PERSON_LISTED_TWICE"))
        .body("refusals[0].field", equalTo("candidates[11].name"))
        .body("refusals[0].arguments.other", equalTo(11));
  }

  @Test
  void listThatChangedSinceItWasReadIsNotApproved() {
    Congress congress = drafting(10);
    Api.done(congress.propose(11));
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.round() + "/candidate-list",
            1,
            Map.of("candidates", Names.candidates(12))));

    congress
        .approve()
        .then()
        .statusCode(412)
        .body("code", equalTo("LIST_VERSION_STALE"))
        .body("refusals[0].arguments.stored", equalTo(2));

    Api.done(congress.get(Role.AUDITOR, congress.round())).body("state", equalTo("DRAFT"));
  }

  private static Congress drafting(int seats) {
    Congress congress = Congress.under190(seats);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    return congress;
  }

  private static void assertNoList(Congress congress) {
    congress
        .get(Role.AUDITOR, congress.round() + "/candidate-list")
        .then()
        .statusCode(404)
        .body("code", equalTo("LIST_NOT_PROPOSED"));
  }
}
