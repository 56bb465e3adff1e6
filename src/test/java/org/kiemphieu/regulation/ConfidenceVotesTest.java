package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.testing.Exercises;

/** Votes of confidence (96-QĐ/TW) and opinion polls beside the regulation of the elections. */
class ConfidenceVotesTest {

  private static final Regulation CONFIDENCE =
      Regulations.DECISION_190_QD_TW.forPurpose(Purpose.CONFIDENCE_VOTE);

  private static final Regulation POLL =
      Regulations.DECISION_190_QD_TW.forPurpose(Purpose.OPINION_POLL);

  private static final BallotPaper PAPER = CONFIDENCE.paperFor(4, 0);

  private static Sheet sheet(String marks, Defect... defects) {
    return new Sheet(PAPER.read(marks, "marks").marks(), Set.of(defects));
  }

  @Test
  void anElectionIsCountedByTheRegulationItself() {
    assertEquals(
        Regulations.DECISION_190_QD_TW,
        Regulations.DECISION_190_QD_TW.forPurpose(Purpose.ELECTION));
    assertEquals(Purpose.ELECTION, Regulations.DECISION_190_QD_TW.purpose());
  }

  @ParameterizedTest
  @CsvSource({
    "BALLOT_NOT_ISSUED, READ",
    "NAME_STRUCK, READ",
    "CONFIDENCE_QUORUM, READ",
    "CONFIDENCE_LINE_NOT_COUNTED, READ",
    "CONFIDENCE_OF_COLLECTED, READ",
    "CONFIDENCE_LOW_ABOVE_HALF, READ",
    "CONFIDENCE_LOW_TWO_THIRDS, READ",
    "TELLER_NOT_CANDIDATE, OPEN",
    "SIGNATURE, OPEN",
    "NAME_ADDED, OPEN"
  })
  void itsRulesAreOf96AndOnlyWhatWasReadBinds(RuleCode code, Certainty certainty) {
    Rule rule = CONFIDENCE.rule(code).orElseThrow();

    assertEquals(certainty, rule.certainty());
    assertEquals(Citation.Source.DECISION_96, rule.citation().source());
    assertEquals("Quy định số 96-QĐ/TW ngày 02-02-2023", rule.citation().text(Language.VIETNAMESE));
  }

  @ParameterizedTest
  @EnumSource(
      value = RuleCode.class,
      names = {
        "OVER_VOTE",
        "VOTES_FOR_NOBODY",
        "SURPLUS_COMPULSORY",
        "SURPLUS_AT_MOST_30_PERCENT",
        "NAME_ORDER",
        "MORE_THAN_HALF",
        "TIE_AT_LAST_SEAT",
        "SEATS_UNFILLED",
        "LIST_SHORTER_THAN_SEATS"
      })
  void rulesOfElectionsAreNeitherOfConfidenceNorOfPolls(RuleCode code) {
    assertEquals(Optional.empty(), CONFIDENCE.rule(code));
    assertEquals(Optional.empty(), POLL.rule(code));
  }

  @Test
  void theVotersOfTheAssemblyStayThoseOfItsRegulation() {
    Base base = new Base(30, List.of(new Deduction(Deduction.Kind.DELEGATE_NOT_REPLACED, 1, "Ốm")));

    assertEquals(List.of(), CONFIDENCE.check(AssemblyKind.DELEGATE_CONGRESS, base));
    assertEquals(
        "Điều 30",
        CONFIDENCE
            .rule(RuleCode.DEDUCTION_DELEGATE_NOT_REPLACED)
            .map(rule -> "Điều " + rule.citation().article())
            .orElseThrow());
    assertEquals(Basis.COLLECTED, CONFIDENCE.basis());
    assertEquals(Basis.PRESENT, POLL.basis());
  }

  @ParameterizedTest
  @CsvSource({
    "30, 20, true",
    "30, 19, false",
    "31, 21, true",
    "31, 20, false",
    "1, 1, true",
    "1, 0, false",
    "32, 22, true",
    "32, 21, false",
    "1500, 1000, true",
    "1500, 999, false"
  })
  @Exercises(RuleCode.CONFIDENCE_QUORUM)
  void twoThirdsOfThoseConvenedMustBePresent(int convened, int present, boolean held) {
    List<Refusal> refusals = CONFIDENCE.checkPresent(convened, present);

    assertEquals(held, refusals.isEmpty());
    assertEquals(List.of(), POLL.checkPresent(convened, present), "of confidence votes only");
  }

  @Test
  void tooFewPresentIsSaidWithWhatIsNeededAndCannotBeOverruled() {
    Refusal refusal = CONFIDENCE.checkPresent(31, 20).get(0);

    assertEquals(RuleCode.CONFIDENCE_QUORUM, refusal.code());
    assertEquals(21, refusal.arguments().get("needed"));
    assertEquals("READ", refusal.arguments().get("certainty"));
  }

  @Test
  @Exercises(RuleCode.CONFIDENCE_LINE_NOT_COUNTED)
  void aPaperHasThreeBoxesForEachPersonAndNobodyCanBeVotedForTooOften() {
    assertEquals(new BallotPaper(PaperKind.THREE_LEVELS, 4, 4), PAPER);
    assertEquals(new BallotPaper(PaperKind.AGREE_DISAGREE, 4, 4), POLL.paperFor(4, 0));
    assertEquals(
        new Verdict.Valid(
            List.of(LineVote.HIGH, LineVote.CONFIDENCE, LineVote.LOW, LineVote.NOT_COUNTED)),
        CONFIDENCE.verdict(PAPER, sheet("2= 3- 4*")));
    assertEquals(
        new Verdict.Valid(
            List.of(
                LineVote.NOT_COUNTED,
                LineVote.NOT_COUNTED,
                LineVote.NOT_COUNTED,
                LineVote.NOT_COUNTED)),
        CONFIDENCE.verdict(PAPER, sheet("1? 2? 3? 4?")));
  }

  @Test
  @Exercises(RuleCode.NAME_STRUCK)
  void aStruckNameMakesThePaperInvalidAndTheBoardCannotRuleOtherwise() {
    Sheet struck = sheet("2-", Defect.NAME_STRUCK);

    assertEquals(
        new Verdict.Invalid(List.of(RuleCode.NAME_STRUCK)), CONFIDENCE.verdict(PAPER, struck));
    assertTrue(
        CONFIDENCE.afterRuling(PAPER, struck, new Ruling.HeldValid(struck.marks()))
            instanceof RuledSheet.Refused);
  }

  @Test
  void theBoardRulesOnAnUnclearMarkOfThreeBoxes() {
    Sheet unclear = sheet("1*", Defect.UNCLEAR_MARK);
    Marks seen = PAPER.read("1=", "marks").marks();

    assertEquals(
        new RuledSheet.Ruled(
            new Verdict.Valid(
                List.of(LineVote.CONFIDENCE, LineVote.HIGH, LineVote.HIGH, LineVote.HIGH))),
        CONFIDENCE.afterRuling(PAPER, unclear, new Ruling.HeldValid(seen)));
    assertEquals(
        new RuledSheet.Ruled(new Verdict.Invalid(List.of(RuleCode.UNCLEAR_MARK))),
        CONFIDENCE.afterRuling(PAPER, unclear, new Ruling.HeldInvalid(RuleCode.UNCLEAR_MARK)));
  }

  @Test
  void aNameIsStruckOnlyWhereThereAreThreeLevels() {
    for (PaperKind paper : PaperKind.values()) {
      assertEquals(paper == PaperKind.THREE_LEVELS, Defect.NAME_STRUCK.standsOn(paper));
      assertTrue(Defect.TORN.standsOn(paper));
    }
    assertFalse(Regulations.DECISION_190_QD_TW.invalidityReasons().contains(RuleCode.NAME_STRUCK));
    assertTrue(CONFIDENCE.invalidityReasons().contains(RuleCode.NAME_STRUCK));
  }

  @Test
  void aListNeedsNeitherSurplusNorOrderButNobodyStandsOnItTwice() {
    List<Candidate> list =
        List.of(
            Lists.candidate(1, "Vũ Thị Yến"),
            Lists.candidate(2, "Bùi Văn An"),
            Lists.candidate(3, "Vũ Thị Yến"));
    ListProposal proposal =
        new ListProposal(Office.EXECUTIVE_COMMITTEE, 0, list, List.of(Lists.person("Bùi Văn An")));

    assertEquals(
        List.of(RuleCode.PERSON_LISTED_TWICE, RuleCode.TELLER_NOT_CANDIDATE),
        Lists.codes(CONFIDENCE.check(proposal)));
    assertEquals(
        List.of(RuleCode.PERSON_LISTED_TWICE),
        Lists.standing(CONFIDENCE.check(proposal), RuleCode.TELLER_NOT_CANDIDATE));
  }

  @Test
  void supportOfThirtyPercentIsOf190Only() {
    Rule rule = POLL.rule(RuleCode.SUPPORT_ABOVE_30_PERCENT).orElseThrow();

    assertEquals(
        "khoản 3 Điều 14, Quyết định số 190-QĐ/TW", rule.citation().text(Language.VIETNAMESE));
    assertEquals(Certainty.READ, rule.certainty());
    assertEquals(
        Optional.empty(),
        Regulations.DECISION_244_QD_TW
            .forPurpose(Purpose.OPINION_POLL)
            .rule(RuleCode.SUPPORT_ABOVE_30_PERCENT));
    assertEquals("96", Regulations.byId("96").orElseThrow().id());
  }
}
