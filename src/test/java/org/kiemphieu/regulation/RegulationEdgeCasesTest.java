package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiemphieu.refusal.Refusal;

/** Cases at the edges of the rules, each of which was once decided wrongly. */
class RegulationEdgeCasesTest {

  /** SurplusChecks.smallBody switches 30% off where SURPLUS_OF_SMALL_BODY does not exist. */
  @Test
  void smallBodyUnder244HasALimit() {
    assertTrue(
        !Regulations.DECISION_244_QD_TW
            .check(Lists.of(Office.EXECUTIVE_COMMITTEE, 3, 13))
            .isEmpty(),
        "ten more than three seats pass without a word");
  }

  /** An unclear mark hides a defect that own rules settle, and a ruling then gets past it. */
  @Test
  void aRulingOnAnUnclearMarkCannotSaveATornPaperThatOwnRulesCallInvalid() {
    Regulation own =
        Regulations.own(
            Adopted.ballots(PaperKind.MARK_FOR, 1, Set.of(Defect.NOT_ISSUED, Defect.TORN)));
    BallotPaper paper = own.paperFor(4, 3);
    Marks one = paper.read("1", "marks").marks();
    Sheet sheet = new Sheet(one, EnumSet.of(Defect.UNCLEAR_MARK, Defect.TORN));
    assertInstanceOf(
        RuledSheet.Refused.class, own.afterRuling(paper, sheet, new Ruling.HeldValid(one)));
  }

  /** Own rules that make an unclear mark invalid are not followed. */
  @Test
  void ownRulesMayCallAnUnclearMarkInvalid() {
    Regulation own =
        Regulations.own(
            Adopted.ballots(PaperKind.MARK_FOR, 0, Set.of(Defect.NOT_ISSUED, Defect.UNCLEAR_MARK)));
    BallotPaper paper = own.paperFor(4, 3);
    Sheet sheet = new Sheet(paper.read("1", "marks").marks(), Set.of(Defect.UNCLEAR_MARK));
    assertEquals(new Verdict.Invalid(List.of(RuleCode.UNCLEAR_MARK)), own.verdict(paper, sheet));
  }

  /** Two namesakes in the wrong order pass when one without a date stands between them. */
  @Test
  void anUnknownDateBetweenTwoKnownOnesDoesNotHideTheirOrder() {
    List<Candidate> candidates =
        List.of(
            namesake(1, "1970-01-01", "2010-01-01"),
            namesake(2, "1971-01-01", ""),
            namesake(3, "1972-01-01", "1990-01-01"));
    List<Finding> findings =
        Regulations.DECISION_190_QD_TW.check(
            new ListProposal(Office.DELEGATES, 3, candidates, List.of()));
    assertTrue(Lists.codes(findings).contains(RuleCode.NAME_ORDER), findings.toString());
  }

  /** A negative deduction enlarges the base; a large one overflows. */
  @Test
  void aDeductionTakesOff() {
    Base enlarged =
        new Base(10, List.of(new Deduction(Deduction.Kind.TEMPORARY_ACTIVITY, -50, "")));
    List<Refusal> refusals =
        Regulations.DECISION_190_QD_TW.check(AssemblyKind.MEMBER_CONGRESS, enlarged);
    assertTrue(!refusals.isEmpty(), "base is " + enlarged.size());
  }

  @Test
  void deductionsDoNotOverflow() {
    Deduction huge = new Deduction(Deduction.Kind.TEMPORARY_ACTIVITY, Integer.MAX_VALUE, "");
    Base base = new Base(10, List.of(huge, huge));
    assertTrue(
        !Regulations.DECISION_190_QD_TW.check(AssemblyKind.MEMBER_CONGRESS, base).isEmpty(),
        "base is " + base.size());
  }

  /** A no-break space, as word processors put it, is not taken for a space. */
  @Test
  void aNoBreakSpaceIsASpace() {
    assertEquals(new PersonName("Lê An"), new PersonName("Lê\u00a0An"));
  }

  /** Signs above U+1000 sort after letters, against the comment and the locale data. */
  @Test
  void aTypographicApostropheSortsBeforeLetters() {
    assertTrue(VietnameseCollation.INSTANCE.compare("Đăm’an", "Đămb") < 0);
  }

  private static Candidate namesake(int number, String born, String since) {
    return new Candidate(
        number,
        Lists.person("Lê An", born),
        true,
        since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since)),
        Candidate.Nomination.SELF);
  }
}
