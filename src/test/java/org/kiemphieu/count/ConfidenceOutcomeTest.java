package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.count.LineCount.Levels;
import org.kiemphieu.count.Outcome.PersonConfidence;
import org.kiemphieu.count.Outcome.PersonSupport;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.Verdict;
import org.kiemphieu.testing.Exercises;

/** What a vote of confidence (96-QĐ/TW) and an opinion poll (190 Art. 14(3)) come to. */
class ConfidenceOutcomeTest {

  private static final Regulation CONFIDENCE =
      Regulations.DECISION_190_QD_TW.forPurpose(Purpose.CONFIDENCE_VOTE);

  private static final Regulation POLL =
      Regulations.DECISION_190_QD_TW.forPurpose(Purpose.OPINION_POLL);

  private static Tally tally(Regulation regulation, int names, String... marks) {
    BallotPaper paper = regulation.paperFor(names, 0);
    List<Verdict> verdicts =
        Stream.of(marks)
            .map(text -> regulation.verdict(paper, Sheet.of(paper.read(text, "marks").marks())))
            .toList();
    return Tally.of(names, verdicts);
  }

  private static LineCount line(int high, int confidence, int low, int notCounted) {
    return new LineCount(0, 0, notCounted, new Levels(high, confidence, low));
  }

  @Test
  void levelsAndLinesNotCountedAddUpToTheValidBallots() {
    Tally tally = tally(CONFIDENCE, 3, "", "1= 3*", "1- 2=", "1- 3?", "2-");

    assertEquals(List.of(line(2, 1, 2, 0), line(3, 1, 1, 0), line(3, 0, 0, 2)), tally.lines());
    assertTrue(tally.lines().stream().allMatch(one -> one.ballots() == tally.valid()));
    assertTrue(Identities.of(5, 5, tally).hold());
  }

  @Test
  void aLineThatDoesNotAddUpIsBroken() {
    Tally wrong = new Tally(5, Map.of(), 0, List.of(line(2, 1, 1, 0), line(6, 0, 0, 0)));

    assertEquals(
        List.of(RuleCode.LINE_ADDS_UP, RuleCode.VOTES_AT_MOST_VALID, RuleCode.LINE_ADDS_UP),
        Identities.broken(5, 5, wrong).stream().map(refusal -> refusal.code()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 50, NONE",
    "100, 51, OUT_OF_PLANNING",
    "101, 50, NONE",
    "101, 51, OUT_OF_PLANNING",
    "99, 65, OUT_OF_PLANNING",
    "99, 66, REMOVED",
    "100, 66, OUT_OF_PLANNING",
    "100, 67, REMOVED",
    "3, 2, REMOVED",
    "1, 1, REMOVED",
    "1, 0, NONE",
    "0, 0, NONE",
    "2, 1, NONE"
  })
  @Exercises({RuleCode.CONFIDENCE_LOW_ABOVE_HALF, RuleCode.CONFIDENCE_LOW_TWO_THIRDS})
  void consequencesAreTakenOfBallotsCollectedInWholeNumbers(
      int collected, int low, Consequence consequence) {
    assertEquals(consequence, Consequence.of(low, collected));
  }

  @Test
  @Exercises(RuleCode.CONFIDENCE_OF_COLLECTED)
  void consequencesAreOfThoseCollectedAndNotOfTheValidBallots() {
    // Given: ten papers in the box, four of them invalid.
    Tally tally = new Tally(6, Map.of(RuleCode.NAME_STRUCK, 4), 0, List.of(line(1, 0, 5, 0)));

    // Then: five of six valid would remove; five of ten have no consequence.
    assertEquals(
        new Outcome.Confidence(
            List.of(new PersonConfidence(1, new Levels(1, 0, 5), Consequence.NONE))),
        OutcomeRule.of(CONFIDENCE).decide(tally, 10, 0));
    assertEquals("50.00", Percentage.of(5, 10).toPlainString());
  }

  @Test
  void everybodyStandsInBallotOrderAndNobodyIsElected() {
    Outcome outcome =
        OutcomeRule.of(CONFIDENCE).decide(tally(CONFIDENCE, 3, "1-", "1- 2-", "1- 2- 3="), 3, 0);

    assertEquals(
        new Outcome.Confidence(
            List.of(
                new PersonConfidence(1, new Levels(0, 0, 3), Consequence.REMOVED),
                new PersonConfidence(2, new Levels(1, 0, 2), Consequence.REMOVED),
                new PersonConfidence(3, new Levels(2, 1, 0), Consequence.NONE))),
        outcome);
    assertEquals(List.of(), outcome.elected());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 3, false",
    "10, 4, true",
    "11, 3, false",
    "11, 4, true",
    "3, 1, true",
    "4, 1, false",
    "350, 105, false",
    "350, 106, true",
    "1, 0, false"
  })
  @Exercises(RuleCode.SUPPORT_ABOVE_30_PERCENT)
  void supportIsMoreThanThirtyPercentOfThosePresent(int present, int votes, boolean supported) {
    assertEquals(supported, PersonSupport.of(1, votes, present).supported());
  }

  @Test
  void aPollNamesEverybodyWithTheirSupport() {
    Tally tally = tally(POLL, 3, "1- 3?", "1- 2-", "1- 2*", "2- 3-");

    Outcome outcome = OutcomeRule.of(POLL).decide(tally, 4, 0);

    assertEquals(
        new Outcome.Polled(
            List.of(
                new PersonSupport(1, 1, false),
                new PersonSupport(2, 1, false),
                new PersonSupport(3, 2, true))),
        outcome);
    assertEquals(List.of(), outcome.elected());
  }

  @Test
  void twoCountsOfLevelsDifferWhereALevelDoes() {
    Tally first = tally(CONFIDENCE, 2, "1=", "2-");
    Tally second = tally(CONFIDENCE, 2, "1-", "2-");

    assertTrue(CountDifference.between(first, first).none());
    assertFalse(CountDifference.between(first, second).none());
    assertEquals(
        List.of(new Levels(0, -1, 1), Levels.NONE),
        CountDifference.between(first, second).levels());
  }

  @Test
  void aSheetHasItsLevelsOnlyOnAPaperThatHasThem() {
    BallotPaper levels = CONFIDENCE.paperFor(4, 0);
    BallotPaper boxes = POLL.paperFor(4, 0);

    assertEquals(
        Optional.of(new Levels(2, 1, 1)), Levels.of(levels, levels.read("1= 3-", "marks").marks()));
    assertEquals(Optional.empty(), Levels.of(boxes, boxes.read("1-", "marks").marks()));
  }
}
