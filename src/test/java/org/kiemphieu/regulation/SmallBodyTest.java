package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.testing.Exercises;

/** Bodies of three to five members: 30% of them is not one person (official answer, 2025). */
class SmallBodyTest {

  private static final Regulation D244 = Regulations.DECISION_244_QD_TW;
  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  @Exercises(RuleCode.SURPLUS_OF_SMALL_BODY)
  void oneMoreThanTheSeatsIsFineUnder190(int seats) {
    assertEquals(List.of(), D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, seats, seats + 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  @Exercises(RuleCode.SURPLUS_OF_SMALL_BODY)
  void twoMoreThanTheSeatsAreTooManyUnder190(int seats) {
    List<Finding> findings = D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, seats, seats + 2));

    assertEquals(List.of(RuleCode.SURPLUS_OF_SMALL_BODY), Lists.codes(findings));
    assertEquals(
        List.of(RuleCode.SURPLUS_OF_SMALL_BODY),
        Lists.standing(findings, RuleCode.SURPLUS_OF_SMALL_BODY),
        "the answer was read, so it cannot be overruled");
  }

  @Test
  void theSentenceShowsTheArithmetic() {
    Finding finding = D190.check(Lists.of(Office.STANDING_COMMITTEE, 4, 6)).get(0);

    assertEquals(
        "Số lượng cần bầu là 4 (từ 3 đến 5) nên số dư không quá 1; danh sách có 6 người, số dư 2.",
        Lists.vietnamese(finding));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  @Exercises(RuleCode.SURPLUS_COMPULSORY)
  void aSmallCommitteeNeedsItsSurplusToo(int seats) {
    assertEquals(
        List.of(RuleCode.SURPLUS_COMPULSORY),
        Lists.codes(D190.check(Lists.of(Office.EXECUTIVE_COMMITTEE, seats, seats))));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, SURPLUS_ROUNDING",
    "2, 4, SURPLUS_AT_MOST_30_PERCENT",
    "6, 8, SURPLUS_ROUNDING"
  })
  void besideThemThePercentageHolds(int seats, int candidates, RuleCode expected) {
    assertEquals(
        List.of(expected),
        Lists.codes(D190.check(Lists.of(Office.DEPUTY_SECRETARY, seats, candidates))));
  }

  @Test
  void decision244HasNoRuleOnSmallBodies() {
    assertTrue(D244.rule(RuleCode.SURPLUS_OF_SMALL_BODY).isEmpty());
  }
}
