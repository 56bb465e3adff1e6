package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.testing.Exercises;

/** Surplus of the bodies above five members (244 Art. 16, 190 Art. 14). */
class SurplusCheckTest {

  private static final Regulation D244 = Regulations.DECISION_244_QD_TW;
  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;

  @Test
  void twentyNineForTwentySixSeatsIsFine() {
    ListProposal list = Lists.of(Office.EXECUTIVE_COMMITTEE, 26, 29);

    assertEquals(List.of(), D190.check(list));
    assertEquals(List.of(), D244.check(list));
  }

  @ParameterizedTest
  @CsvSource({"26, 33", "10, 13", "100, 130", "6, 7", "7, 9"})
  @Exercises(RuleCode.SURPLUS_AT_MOST_30_PERCENT)
  void surplusUpToThirtyPercentRoundedDownStandsInNobodysWay(int seats, int candidates) {
    ListProposal list = Lists.of(Office.STANDING_COMMITTEE, seats, candidates);

    assertEquals(List.of(), Lists.standing(D190.check(list)));
    assertEquals(List.of(), Lists.standing(D244.check(list)));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_ROUNDING)
  void thirtyFourForTwentySixSeatsIsWithinThirtyPercentOnlyWhenRoundedUp() {
    List<Finding> findings = D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, 26, 34));

    Finding rounding = Lists.only(findings, RuleCode.SURPLUS_ROUNDING);
    assertEquals(List.of(RuleCode.SURPLUS_ROUNDING), Lists.standing(findings));
    assertEquals("candidates", rounding.refusal().field());
    assertEquals(
        "30% của 26 là 7,8, làm tròn xuống 7; danh sách có 34 người, số dư 8, chỉ được nếu đại hội"
            + " quyết định làm tròn lên 8.",
        Lists.vietnamese(rounding));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_ROUNDING)
  void theAssemblyMayRuleThatThirtyPercentIsRoundedUp() {
    ListProposal list = Lists.of(Office.EXECUTIVE_COMMITTEE, 26, 34);

    assertEquals(List.of(), Lists.standing(D190.check(list), RuleCode.SURPLUS_ROUNDING));
    assertEquals(List.of(), Lists.standing(D244.check(list), RuleCode.SURPLUS_ROUNDING));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_AT_MOST_30_PERCENT)
  void thirtyFiveForTwentySixSeatsIsAboveHoweverItIsRounded() {
    List<Finding> findings = D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, 26, 35));

    assertEquals(
        List.of(RuleCode.SURPLUS_AT_MOST_30_PERCENT),
        Lists.standing(findings, RuleCode.SURPLUS_ROUNDING));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_AT_MOST_30_PERCENT)
  void thirtyOnePercentUnder190CannotBeOverruled() {
    List<Finding> findings = D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, 100, 131));

    assertEquals(
        List.of(RuleCode.SURPLUS_AT_MOST_30_PERCENT),
        Lists.standing(findings, RuleCode.SURPLUS_AT_MOST_30_PERCENT, RuleCode.SURPLUS_ROUNDING));
    assertEquals(
        "30% of 100 is 30.0, rounded down 30, even rounded up only 30; the list has 131 names,"
            + " surplus 31.",
        Lists.english(Lists.only(findings, RuleCode.SURPLUS_AT_MOST_30_PERCENT)));
  }

  /** The text of 244 Art. 16 was not read, so its limit is a default. */
  @Test
  @Exercises(RuleCode.SURPLUS_AT_MOST_30_PERCENT)
  void thirtyOnePercentUnder244CanBeOverruled() {
    List<Finding> findings = D244.check(Lists.of(Office.EXECUTIVE_COMMITTEE, 100, 131));

    assertEquals(List.of(RuleCode.SURPLUS_AT_MOST_30_PERCENT), Lists.standing(findings));
    assertEquals(List.of(), Lists.standing(findings, RuleCode.SURPLUS_AT_MOST_30_PERCENT));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_COMPULSORY)
  void theExecutiveCommitteeNeedsASurplus() {
    List<Finding> findings = D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, 26, 26));

    assertEquals(
        List.of(RuleCode.SURPLUS_COMPULSORY),
        Lists.standing(findings, RuleCode.SURPLUS_COMPULSORY));
    assertEquals(
        "Cuộc bầu cử này phải có số dư: số lượng cần bầu là 26, danh sách có 26 người, số dư 0.",
        Lists.vietnamese(Lists.only(findings, RuleCode.SURPLUS_COMPULSORY)));
  }

  @ParameterizedTest
  @EnumSource(Office.class)
  @Exercises(RuleCode.SURPLUS_COMPULSORY)
  void surplusIsCompulsoryForTheTwoCommitteesOnly(Office office) {
    boolean compulsory =
        office == Office.EXECUTIVE_COMMITTEE || office == Office.STANDING_COMMITTEE;

    List<RuleCode> expected = compulsory ? List.of(RuleCode.SURPLUS_COMPULSORY) : List.of();
    assertEquals(expected, Lists.standing(D190.check(Lists.of(office, 20, 20))));
    assertEquals(expected, Lists.standing(D244.check(Lists.of(office, 20, 20))));
  }

  @Test
  @Exercises(RuleCode.LIST_SHORTER_THAN_SEATS)
  void aListShorterThanTheSeatsCannotBeVotedOn() {
    List<Finding> findings = D190.check(Lists.of(Office.DELEGATES, 12, 10));

    assertEquals(List.of(RuleCode.LIST_SHORTER_THAN_SEATS), Lists.codes(findings));
    assertEquals(
        "Số lượng cần bầu là 12, danh sách chỉ có 10 người (số dư -2).",
        Lists.vietnamese(findings.get(0)));
  }

  @Test
  @Exercises(RuleCode.SEATS_AT_LEAST_ONE)
  void anElectionFillsAtLeastOneSeat() {
    List<Finding> findings = D190.check(Lists.of(Office.SECRETARY, 0, 0));

    assertEquals(
        List.of(RuleCode.SEATS_AT_LEAST_ONE, RuleCode.LIST_SHORTER_THAN_SEATS),
        Lists.codes(findings));
    assertEquals("seats", findings.get(0).refusal().field());
  }

  @ParameterizedTest
  @CsvSource({
    "20, 22, false",
    "20, 23, false",
    "26, 29, false",
    "20, 21, true",
    "20, 24, true",
    "26, 30, true"
  })
  @Exercises(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT)
  void theConveningCommitteePreparesTenToFifteenPercent(
      int seats, int prepared, boolean remarkable) {
    List<Finding> findings = D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, seats, prepared));

    List<RuleCode> expected =
        remarkable ? List.of(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT) : List.of();
    assertEquals(expected, Lists.codes(findings));
    assertEquals(List.of(), Lists.standing(findings), "it is a warning, not a refusal");
  }

  @Test
  @Exercises(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT)
  void namesFromTheFloorAreNotPartOfWhatTheCommitteePrepared() {
    List<Candidate> fromTheFloor =
        Lists.candidates(30).stream()
            .map(
                c ->
                    c.number() == 30
                        ? new Candidate(
                            c.number(),
                            c.person(),
                            c.officialMember(),
                            c.memberSince(),
                            Candidate.Nomination.ASSEMBLY)
                        : c)
            .toList();
    ListProposal list = new ListProposal(Office.EXECUTIVE_COMMITTEE, 26, fromTheFloor, List.of());

    assertEquals(List.of(), D190.check(list));
  }

  @Test
  @Exercises(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT)
  void decision244HasNoWordOnWhatTheCommitteePrepares() {
    assertEquals(List.of(), D244.check(Lists.of(Office.EXECUTIVE_COMMITTEE, 20, 24)));
  }
}
