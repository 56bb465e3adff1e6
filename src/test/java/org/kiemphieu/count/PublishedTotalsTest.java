package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Marks;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.regulation.Verdict;

/**
 * Totals that were published, reached again by counting. The ballots are made up so that they have
 * these totals; what is a fact is the totals.
 */
class PublishedTotalsTest {

  private static final int[] GNOME_2003 = {
    172, 171, 167, 165, 160, 157, 156, 134, 128, 124, 119, 109, 102
  };
  private static final int[] PYTHON_2019 = {
    45, 44, 33, 31, 25, 22, 21, 21, 20, 18, 15, 11, 10, 8, 7, 6, 3
  };
  private static final int[] SUPERIOR_2023 = {
    2034, 1973, 1950, 1946, 1672, 1578, 1548, 1523, 1503, 1462, 1298
  };

  @Test
  void gnomeFoundationBoard2003() {
    // Given eleven seats, 191 ballots with the published totals and two with too many votes
    Regulation rules = Regulations.own(rules(1, Majority.PLURALITY));
    BallotPaper paper = rules.paperFor(13, 11);
    List<Sheet> sheets = new ArrayList<>(ballots(GNOME_2003, 191, 10));
    sheets.add(marked(firstNumbers(12)));
    sheets.add(marked(firstNumbers(13)));

    // When they are counted
    Tally tally = count(rules, paper, sheets);

    // Then the totals are exact, and neither over-vote adds to them
    assertEquals(193, tally.ballots());
    assertEquals(191, tally.valid());
    assertEquals(Map.of(RuleCode.OVER_VOTE, 2), tally.invalid());
    assertVotes(GNOME_2003, tally);
    assertEquals(
        new Outcome.AllFilled(elected(GNOME_2003, 11)),
        OutcomeRule.of(rules).decide(tally, tally.valid(), 11));
  }

  /** 340 votes on 69 ballots of at most five: all but one ballot are full, and one is blank. */
  @Test
  void pythonSteeringCouncil2019() {
    // Given a rule under which a ballot may vote for nobody
    Regulation rules = Regulations.own(rules(0, Majority.PLURALITY));
    BallotPaper paper = rules.paperFor(17, 5);
    List<Sheet> sheets = new ArrayList<>(ballots(PYTHON_2019, 68, 5));
    sheets.add(marked(List.of()));

    // When they are counted
    Tally tally = count(rules, paper, sheets);

    // Then the blank ballot is valid, and two at 21 below the last seat are no tie
    assertEquals(69, tally.valid());
    assertEquals(Map.of(), tally.invalid());
    assertVotes(PYTHON_2019, tally);
    assertEquals(
        new Outcome.AllFilled(elected(PYTHON_2019, 5)),
        OutcomeRule.of(rules).decide(tally, tally.valid(), 5));
  }

  /** The same ballots elect others, or nobody, when half of a base is needed: bases differ. */
  @Test
  void pythonSteeringCouncil2019UnderOtherBases() {
    Regulation rules = Regulations.own(rules(0, Majority.MORE_THAN_HALF));
    List<Sheet> sheets = new ArrayList<>(ballots(PYTHON_2019, 68, 5));
    sheets.add(marked(List.of()));
    Tally tally = count(rules, rules.paperFor(17, 5), sheets);

    OutcomeRule half = OutcomeRule.of(rules);
    assertEquals(new Outcome.SeatsUnfilled(List.of(), 5), half.decide(tally, 96, 5));
    assertEquals(new Outcome.SeatsUnfilled(elected(PYTHON_2019, 2), 3), half.decide(tally, 69, 5));
    assertEquals(
        new Outcome.TiedAtLastSeat(
            elected(PYTHON_2019, 6), List.of(7, 8), 21, 1, TieSettlement.LOT),
        new OutcomeRule(Majority.PLURALITY, TieSettlement.LOT).decide(tally, 96, 7));
  }

  @Test
  void superiorCharterCommission2023() {
    // Given nine seats, 4,160 ballots with the published totals and five with too many votes
    Regulation rules = Regulations.own(rules(0, Majority.PLURALITY));
    BallotPaper paper = rules.paperFor(11, 9);
    List<Sheet> sheets = new ArrayList<>(ballots(SUPERIOR_2023, 4160, 5));
    IntStream.range(0, 5).forEach(i -> sheets.add(marked(firstNumbers(10 + i % 2))));

    // When they are counted
    Tally tally = count(rules, paper, sheets);

    // Then each ballot's nine votes were given, not used, or lost to an over-vote
    assertVotes(SUPERIOR_2023, tally);
    assertEquals(4165, tally.ballots());
    assertEquals(Map.of(RuleCode.OVER_VOTE, 5), tally.invalid());
    int votes = tally.lines().stream().mapToInt(LineCount::votes).sum();
    int notUsed = 9 * tally.valid() - votes;
    assertEquals(18_953, notUsed);
    assertEquals(9 * 4165, votes + notUsed + 9 * tally.invalidTotal());
    assertEquals(
        new Outcome.AllFilled(elected(SUPERIOR_2023, 9)),
        OutcomeRule.of(rules).decide(tally, tally.valid(), 9));
  }

  /**
   * Exactly 36 of 49. Only the numbers of ballots are published here, so the votes are invented.
   */
  @Test
  void hongKongDeputies2017() {
    // Given 36 votes on each of 1,753 ballots, and 42 with fewer or more
    Regulation rules = Regulations.own(rules(36, Majority.PLURALITY));
    BallotPaper paper = rules.paperFor(49, 36);
    int[] votes = IntStream.range(0, 49).map(i -> 1288 + 10 * (24 - i)).toArray();
    votes[48] -= 4;
    List<Sheet> sheets = new ArrayList<>(ballots(votes, 1753, 36));
    IntStream.range(0, 20).forEach(i -> sheets.add(marked(firstNumbers(35))));
    IntStream.range(0, 21).forEach(i -> sheets.add(marked(firstNumbers(37))));
    sheets.add(marked(List.of()));

    // When they are counted
    Tally tally = count(rules, paper, sheets);

    // Then 1,753 of 1,795 collected are valid, and the identities hold against 1,796 issued
    assertEquals(1795, tally.ballots());
    assertEquals(1753, tally.valid());
    assertEquals(
        Map.of(
            RuleCode.FEWER_VOTES_THAN_REQUIRED, 20,
            RuleCode.OVER_VOTE, 21,
            RuleCode.VOTES_FOR_NOBODY, 1),
        tally.invalid());
    assertEquals(List.of(), Identities.broken(1796, 1795, tally));
    assertEquals(36 * 1753, tally.lines().stream().mapToInt(LineCount::votes).sum());
    assertVotes(votes, tally);
    assertEquals(
        new Outcome.AllFilled(elected(votes, 36)),
        OutcomeRule.of(rules).decide(tally, tally.valid(), 36));
  }

  private static OwnRules rules(int minimumVotes, Majority majority) {
    return new OwnRules(
        "Rules of the election",
        OptionalInt.empty(),
        false,
        PaperKind.MARK_FOR,
        minimumVotes,
        Basis.VALID,
        majority,
        EnumSet.of(Defect.NOT_ISSUED),
        TieSettlement.LOT);
  }

  private static Tally count(Regulation rules, BallotPaper paper, List<Sheet> sheets) {
    List<Verdict> verdicts = sheets.stream().map(sheet -> rules.verdict(paper, sheet)).toList();
    return Tally.of(paper.names(), verdicts);
  }

  /**
   * Deals the votes of one candidate after the other to the next ballots in turn, so that no ballot
   * has more than one vote above another.
   */
  private static List<Sheet> ballots(int[] totals, int ballots, int most) {
    List<List<Integer>> chosen = new ArrayList<>();
    IntStream.range(0, ballots).forEach(i -> chosen.add(new ArrayList<>()));
    int next = 0;
    for (int number = 1; number <= totals.length; number++) {
      for (int vote = 0; vote < totals[number - 1]; vote++) {
        chosen.get(next++ % ballots).add(number);
      }
    }
    assertEquals(most, chosen.stream().mapToInt(List::size).max().orElse(0));
    return chosen.stream().map(PublishedTotalsTest::marked).toList();
  }

  private static Sheet marked(List<Integer> numbers) {
    TreeMap<Integer, LineMark> lines = new TreeMap<>();
    numbers.forEach(number -> lines.put(number, LineMark.CHOSEN));
    return Sheet.of(new Marks(lines));
  }

  private static List<Integer> firstNumbers(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static void assertVotes(int[] published, Tally tally) {
    assertEquals(
        Arrays.stream(published).boxed().toList(),
        tally.lines().stream().map(LineCount::votes).toList());
  }

  /** The first so many of totals that stand in descending order. */
  private static List<Outcome.Elected> elected(int[] totals, int seats) {
    return IntStream.range(0, seats).mapToObj(i -> new Outcome.Elected(i + 1, totals[i])).toList();
  }
}
