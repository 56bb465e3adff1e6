package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.testing.Exercises;

/** What an assembly adopts for itself takes the place of the Party's limits. */
class OwnRulesTest {

  private static final Regulation LENIENT = Regulations.own(Adopted.LENIENT);

  @Test
  void withoutALimitAnyListThatCanFillTheSeatsWillDo() {
    assertEquals(List.of(), LENIENT.check(Lists.of(Office.OTHER, 15, 34)));
    assertEquals(List.of(), LENIENT.check(Lists.of(Office.EXECUTIVE_COMMITTEE, 3, 3)));
    assertEquals(
        List.of(RuleCode.LIST_SHORTER_THAN_SEATS),
        Lists.standing(LENIENT.check(Lists.of(Office.OTHER, 4, 3)), RuleCode.values()));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_OWN_LIMIT)
  void theOwnLimitIsCountedInCandidates() {
    Regulation limited = Regulations.own(Adopted.surplus(2, false));

    assertEquals(List.of(), limited.check(Lists.of(Office.OTHER, 10, 12)));
    List<Finding> findings = limited.check(Lists.of(Office.OTHER, 10, 13));
    assertEquals(
        List.of(RuleCode.SURPLUS_OWN_LIMIT), Lists.standing(findings, RuleCode.SURPLUS_OWN_LIMIT));
    assertEquals(
        "Số dư tối đa là 2; số lượng cần bầu là 10, danh sách có 13 người, số dư 3.",
        Lists.vietnamese(findings.get(0)));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_COMPULSORY)
  void aSurplusMayBeCompulsoryForEveryOffice() {
    Regulation compulsory = Regulations.own(Adopted.surplus(2, true));

    assertEquals(
        List.of(RuleCode.SURPLUS_COMPULSORY),
        Lists.codes(compulsory.check(Lists.of(Office.SECRETARY, 1, 1))));
    assertEquals(List.of(), compulsory.check(Lists.of(Office.SECRETARY, 1, 2)));
  }

  @Test
  void probationAndAlphabetAreThePartysAndTellersAreEverybodys() {
    Candidate probationary =
        new Candidate(
            1, Lists.person("Vũ Yến"), false, Optional.empty(), Candidate.Nomination.SELF);
    List<Candidate> candidates = List.of(probationary, Lists.candidate(2, "Vũ An"));

    assertEquals(
        List.of(RuleCode.TELLER_NOT_CANDIDATE),
        Lists.codes(
            LENIENT.check(
                new ListProposal(Office.OTHER, 1, candidates, List.of(Lists.person("Vũ An"))))));
  }

  @ParameterizedTest
  @CsvSource({"STRIKE_OUT", "AGREE_DISAGREE", "MARK_FOR"})
  void thePaperIsTheOneAdoptedWithOrWithoutSurplus(PaperKind paper) {
    Regulation own = Regulations.own(Adopted.ballots(paper, 1, Set.of(Defect.NOT_ISSUED)));

    assertEquals(new BallotPaper(paper, 13, 11), own.paperFor(13, 11));
    assertEquals(new BallotPaper(paper, 11, 11), own.paperFor(11, 11));
  }

  @Test
  void itsRulesCiteTheResolution() {
    Rule rule = LENIENT.rule(RuleCode.PLURALITY).orElseThrow();

    assertEquals(
        new Citation(Citation.Source.OWN_RESOLUTION, Adopted.RESOLUTION, ""), rule.citation());
    assertEquals(Adopted.RESOLUTION, rule.citation().text(Language.ENGLISH));
    assertEquals(Certainty.READ, rule.certainty());
  }

  @ParameterizedTest
  @CsvSource({
    "MARK_FOR, 0, OVER_VOTE",
    "MARK_FOR, 1, OVER_VOTE VOTES_FOR_NOBODY",
    "STRIKE_OUT, 36, OVER_VOTE VOTES_FOR_NOBODY FEWER_VOTES_THAN_REQUIRED",
    "AGREE_DISAGREE, 0, OVER_VOTE SINGLE_NAME_ONE_BOX"
  })
  void aPaperCanBeHeldInvalidForWhatItsKindKnows(PaperKind paper, int minimum, String marks) {
    Regulation own = Regulations.own(Adopted.ballots(paper, minimum, Set.of()));

    List<String> reasons =
        own.invalidityReasons().stream()
            .filter(code -> code.ordinal() < RuleCode.NAME_ADDED.ordinal())
            .filter(code -> code != RuleCode.BALLOT_NOT_ISSUED)
            .map(Enum::name)
            .toList();
    assertEquals(List.of(marks.split(" ")), reasons);
    assertTrue(own.invalidityReasons().contains(RuleCode.TORN));
  }

  @Test
  void majorityBaseAndTiesAreThoseAdopted() {
    Regulation own =
        Regulations.own(
            Adopted.electing(
                Majority.MORE_THAN_HALF, Basis.PRESENT, TieSettlement.ASSEMBLY_DECIDES));

    assertEquals(Majority.MORE_THAN_HALF, own.majority());
    assertEquals(Basis.PRESENT, own.basis());
    assertEquals(TieSettlement.ASSEMBLY_DECIDES, own.ties());
    assertTrue(own.rule(RuleCode.PLURALITY).isEmpty());
  }
}
