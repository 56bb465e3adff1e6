package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.testing.Exercises;

/** Every combination of marks and of up to two defects, on every paper, in every regulation. */
class VerdictTableTest {

  private static final Map<Character, LineMark> BOXES =
      Map.of('x', LineMark.DISAGREE, 'b', LineMark.BOTH, 'n', LineMark.NEITHER);

  private static final Map<Character, LineMark> LEVELS =
      Map.of(
          'c', LineMark.CONFIDENCE,
          'l', LineMark.LOW,
          'b', LineMark.SEVERAL_BOXES,
          'n', LineMark.NO_BOX);

  private static final Map<Character, LineVote> VOTES =
      Map.of(
          'o', LineVote.FOR,
          'x', LineVote.NOT_FOR,
          'h', LineVote.HIGH,
          'c', LineVote.CONFIDENCE,
          'l', LineVote.LOW,
          'b', LineVote.NOT_COUNTED,
          'n', LineVote.NOT_COUNTED);

  @ParameterizedTest
  @ValueSource(strings = {"244", "190"})
  @Exercises({
    RuleCode.BALLOT_NOT_ISSUED,
    RuleCode.OVER_VOTE,
    RuleCode.VOTES_FOR_NOBODY,
    RuleCode.NAME_ADDED,
    RuleCode.PRIVATE_MARK,
    RuleCode.SIGNATURE,
    RuleCode.WRITING_ADDED,
    RuleCode.SEVERAL_INKS,
    RuleCode.UNSTAMPED,
    RuleCode.TORN,
    RuleCode.PENCIL,
    RuleCode.ERASURE,
    RuleCode.UNCLEAR_MARK
  })
  void theDecisionsWithSurplus(String id) {
    assertEquals(8 * 67, walkDecision(id, 3, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"244", "190"})
  void theDecisionsWithoutSurplus(String id) {
    assertEquals(64 * 67, walkDecision(id, 3, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"244", "190"})
  @Exercises(RuleCode.SINGLE_NAME_ONE_BOX)
  void theDecisionsWithASingleName(String id) {
    assertEquals(4 * 67, walkDecision(id, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "STRIKE_OUT, 0, 8",
    "STRIKE_OUT, 1, 8",
    "STRIKE_OUT, 2, 8",
    "MARK_FOR, 0, 8",
    "MARK_FOR, 1, 8",
    "MARK_FOR, 2, 8",
    "AGREE_DISAGREE, 0, 64"
  })
  void ownRules(PaperKind kind, int minimumVotes, int markings) {
    Set<Defect> settled = EnumSet.of(Defect.NOT_ISSUED, Defect.TORN, Defect.SIGNATURE);

    assertEquals(markings * 67, walkOwn(Adopted.ballots(kind, minimumVotes, settled), 3, 2));
    assertEquals(markings * 67, walkOwn(Adopted.ballots(kind, minimumVotes, Set.of()), 3, 2));
  }

  @Test
  void ownRulesWithASingleName() {
    assertEquals(4 * 67, walkOwn(Adopted.ballots(PaperKind.AGREE_DISAGREE, 0, Set.of()), 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"244", "190"})
  void votesOfConfidenceWithOneNameAndWithSeveral(String id) {
    Regulation confidence =
        Regulations.decision(id).orElseThrow().forPurpose(Purpose.CONFIDENCE_VOTE);

    for (int names : List.of(1, 3)) {
      int sheets =
          walk(
              confidence,
              confidence.paperFor(names, 0),
              (lines, defects) -> ExpectedVerdict.ofConfidence(defects));
      assertEquals((int) Math.pow(5, names) * 79, sheets);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"244", "190"})
  void opinionPollsWithOneNameAndWithSeveral(String id) {
    Regulation poll = Regulations.decision(id).orElseThrow().forPurpose(Purpose.OPINION_POLL);

    for (int names : List.of(1, 3)) {
      int sheets = walk(poll, poll.paperFor(names, 0), (lines, defects) -> ofPoll(lines, defects));
      assertEquals((int) Math.pow(4, names) * 67, sheets);
    }
  }

  /** As on the papers of the decision, but nobody minds how many are agreed with. */
  private static ExpectedVerdict ofPoll(String lines, Set<Defect> defects) {
    ExpectedVerdict said = ExpectedVerdict.ofDecisions(PaperKind.AGREE_DISAGREE, 0, lines, defects);
    Set<RuleCode> left = EnumSet.noneOf(RuleCode.class);
    left.addAll(said.reasons());
    left.removeAll(Set.of(RuleCode.EVERY_LINE_DISAGREE, RuleCode.EVERY_LINE_BLANK));
    return left.isEmpty()
        ? new ExpectedVerdict("valid", left)
        : new ExpectedVerdict(said.outcome(), left);
  }

  private static int walkDecision(String id, int names, int seats) {
    Regulation decision = Regulations.decision(id).orElseThrow();
    BallotPaper paper = decision.paperFor(names, seats);
    return walk(
        decision,
        paper,
        (lines, defects) -> ExpectedVerdict.ofDecisions(paper.kind(), seats, lines, defects));
  }

  private static int walkOwn(OwnRules own, int names, int seats) {
    Regulation regulation = Regulations.own(own);
    return walk(
        regulation,
        regulation.paperFor(names, seats),
        (lines, defects) -> ExpectedVerdict.ofOwnRules(own, seats, lines, defects));
  }

  private interface Provision {
    ExpectedVerdict says(String lines, Set<Defect> defects);
  }

  /** Compares on every sheet and returns how many there were, so that none is left out unseen. */
  private static int walk(Regulation regulation, BallotPaper paper, Provision provision) {
    int sheets = 0;
    for (String lines : markings(paper)) {
      for (Set<Defect> defects : upToTwoDefects(paper.kind())) {
        Verdict verdict = regulation.verdict(paper, new Sheet(marks(paper, lines), defects));

        assertEquals(
            provision.says(lines, defects),
            ExpectedVerdict.of(verdict),
            () -> regulation.id() + " " + paper + " " + lines + " " + defects);
        if (verdict instanceof Verdict.Valid valid) {
          assertEquals(votes(lines), valid.lines(), lines);
        }
        sheets++;
      }
    }
    return sheets;
  }

  private static List<String> markings(BallotPaper paper) {
    String signs =
        switch (paper.kind()) {
          case STRIKE_OUT, MARK_FOR -> "ox";
          case AGREE_DISAGREE -> "oxbn";
          case THREE_LEVELS -> "hclbn";
        };
    List<String> all = List.of("");
    for (int line = 0; line < paper.names(); line++) {
      List<String> longer = new ArrayList<>();
      all.forEach(start -> signs.chars().forEach(sign -> longer.add(start + (char) sign)));
      all = longer;
    }
    return all;
  }

  private static List<Set<Defect>> upToTwoDefects(PaperKind paper) {
    List<Set<Defect>> sets = new ArrayList<>();
    sets.add(EnumSet.noneOf(Defect.class));
    for (Defect first : Defect.values()) {
      for (Defect second : Defect.values()) {
        boolean both = first.standsOn(paper) && second.standsOn(paper);
        if (both && first.compareTo(second) <= 0) {
          sets.add(EnumSet.of(first, second));
        }
      }
    }
    return sets;
  }

  private static Marks marks(BallotPaper paper, String lines) {
    TreeMap<Integer, LineMark> marks = new TreeMap<>();
    for (int i = 0; i < lines.length(); i++) {
      char sign = lines.charAt(i);
      switch (paper.kind()) {
        case STRIKE_OUT -> putIf(sign == 'x', marks, i + 1, LineMark.STRUCK);
        case MARK_FOR -> putIf(sign == 'o', marks, i + 1, LineMark.CHOSEN);
        case AGREE_DISAGREE ->
            putIf(sign != 'o', marks, i + 1, BOXES.getOrDefault(sign, LineMark.DISAGREE));
        case THREE_LEVELS ->
            putIf(sign != 'h', marks, i + 1, LEVELS.getOrDefault(sign, LineMark.LOW));
      }
    }
    return new Marks(marks);
  }

  private static void putIf(
      boolean marked, TreeMap<Integer, LineMark> marks, int number, LineMark mark) {
    if (marked) {
      marks.put(number, mark);
    }
  }

  private static List<LineVote> votes(String lines) {
    return lines.chars().mapToObj(sign -> VOTES.get((char) sign)).toList();
  }
}
