package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.testing.Exercises;

/** What the regulation makes of a tally (244 Art. 32, 190 Art. 30). */
class OutcomeTest {

  private static final OutcomeRule D190 = OutcomeRule.of(Regulations.DECISION_190_QD_TW);

  @Test
  void thoseWithMoreThanHalfAreElectedHighestFirst() {
    assertEquals(
        new Outcome.AllFilled(List.of(elected(3, 90), elected(1, 70))),
        D190.decide(tally(70, 60, 90, 10), 100, 2));
  }

  @ParameterizedTest
  @CsvSource({"100, 50, false", "100, 51, true", "101, 50, false", "101, 51, true", "1, 1, true"})
  @Exercises(RuleCode.MORE_THAN_HALF)
  void exactlyHalfIsNotEnough(int base, int votes, boolean elected) {
    Outcome expected =
        elected
            ? new Outcome.AllFilled(List.of(elected(1, votes)))
            : new Outcome.SeatsUnfilled(List.of(), 1);

    assertEquals(expected, D190.decide(tally(votes), base, 1));
  }

  @Test
  void halfIsTakenOfTheBaseAndNotOfTheBallots() {
    assertEquals(
        new Outcome.SeatsUnfilled(List.of(elected(2, 61)), 1),
        D190.decide(tally(60, 61, 20), 120, 2));
  }

  @Test
  @Exercises(RuleCode.SEATS_UNFILLED)
  void seatsNobodyReachedStayUnfilled() {
    assertEquals(
        new Outcome.SeatsUnfilled(List.of(), 3), D190.decide(tally(50, 50, 50, 50), 100, 3));
  }

  @Test
  @Exercises(RuleCode.TIE_AT_LAST_SEAT)
  void moreAtTheSameVotesThanSeatsLeftTie() {
    assertEquals(
        new Outcome.TiedAtLastSeat(
            List.of(elected(4, 99)), List.of(1, 3, 5), 70, 2, TieSettlement.VOTE_AGAIN),
        D190.decide(tally(70, 60, 70, 99, 70), 100, 3));
  }

  @Test
  void aTieOfEverybodyElectsNobody() {
    assertEquals(
        new Outcome.TiedAtLastSeat(List.of(), List.of(1, 2), 80, 1, TieSettlement.VOTE_AGAIN),
        D190.decide(tally(80, 80), 100, 1));
  }

  @Test
  void equalVotesThatAllFitAreNoTieAndStandInBallotOrder() {
    assertEquals(
        new Outcome.AllFilled(List.of(elected(1, 70), elected(3, 70))),
        D190.decide(tally(70, 60, 70), 100, 2));
  }

  @Test
  void equalVotesBelowTheLastSeatAreNoTie() {
    assertEquals(
        new Outcome.AllFilled(List.of(elected(2, 80))), D190.decide(tally(70, 80, 70), 100, 1));
  }

  @Test
  void equalVotesThatDoNotReachHalfAreNoTie() {
    assertEquals(
        new Outcome.SeatsUnfilled(List.of(elected(1, 80)), 1),
        D190.decide(tally(80, 50, 50), 100, 2));
  }

  @ParameterizedTest
  @CsvSource({"81, true", "41, true", "40, false", "0, false"})
  void aSingleNameIsElectedOrNot(int votes, boolean elected) {
    Outcome expected =
        elected
            ? new Outcome.AllFilled(List.of(elected(1, votes)))
            : new Outcome.SeatsUnfilled(List.of(), 1);

    assertEquals(expected, D190.decide(tally(votes), 81, 1));
  }

  @Test
  @Exercises(RuleCode.PLURALITY)
  void underPluralityTheHighestWinWithoutHalfButNeverWithoutAVote() {
    OutcomeRule plurality = new OutcomeRule(Majority.PLURALITY, TieSettlement.LOT);

    assertEquals(
        new Outcome.SeatsUnfilled(List.of(elected(2, 3), elected(1, 1)), 1),
        plurality.decide(tally(1, 3, 0), 100, 3));
    assertEquals(
        new Outcome.TiedAtLastSeat(List.of(), List.of(1, 2), 3, 1, TieSettlement.LOT),
        plurality.decide(tally(3, 3, 0), 100, 1));
  }

  @Test
  void largeFiguresDoNotOverflow() {
    int votes = Integer.MAX_VALUE / 2 + 2;

    assertEquals(
        new Outcome.AllFilled(List.of(elected(1, votes))),
        D190.decide(tally(votes), Integer.MAX_VALUE, 1));
  }

  private static Outcome.Elected elected(int number, int votes) {
    return new Outcome.Elected(number, votes);
  }

  /** A tally with these votes, line by line. */
  private static Tally tally(int... votes) {
    int valid = Arrays.stream(votes).max().orElse(0);
    List<LineCount> lines =
        Arrays.stream(votes).mapToObj(v -> new LineCount(v, valid - v, 0)).toList();
    return new Tally(valid, Map.of(), 0, lines);
  }
}
