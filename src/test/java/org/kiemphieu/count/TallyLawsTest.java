package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Verdict;
import org.kiemphieu.testing.Exercises;

/** The laws of counting: whoever counts, in whatever order, counts the same. */
class TallyLawsTest {

  @Property
  void theOrderOfBallotsDoesNotMatter(@ForAll("stacks") Ballots stack, @ForAll Random random) {
    List<Verdict> shuffled = new ArrayList<>(stack.verdicts());
    Collections.shuffle(shuffled, random);

    assertEquals(stack.tally(), Tally.of(stack.paper().names(), shuffled));
  }

  @Property
  void theOrderAndSizeOfBatchesDoNotMatter(
      @ForAll("stacks") Ballots stack,
      @ForAll @IntRange(min = 1, max = 5) int size,
      @ForAll Random random) {
    List<Tally> batches = new ArrayList<>();
    List<Verdict> verdicts = stack.verdicts();
    for (int start = 0; start < verdicts.size(); start += size) {
      int end = Math.min(start + size, verdicts.size());
      batches.add(Tally.of(stack.paper().names(), verdicts.subList(start, end)));
    }
    Collections.shuffle(batches, random);

    Tally sum = batches.stream().reduce(Tally.empty(stack.paper().names()), Tally::plus);

    assertEquals(stack.tally(), sum);
  }

  @Property
  void theOrderOfNamesPermutesTheLinesAndNothingElse(
      @ForAll("stacks") Ballots stack, @ForAll Random random) {
    List<Integer> order = stack.shuffledNumbers(random);
    Tally before = stack.tally();

    Tally after = stack.printedAs(order).tally();

    assertEquals(
        order.stream().map(number -> before.lines().get(number - 1)).toList(), after.lines());
    assertEquals(before.valid(), after.valid());
    assertEquals(before.invalid(), after.invalid());
    assertEquals(before.awaitingRuling(), after.awaitingRuling());
  }

  @Property
  void talliesAdd(@ForAll("stacks") Ballots stack, @ForAll Random random) {
    int names = stack.paper().names();
    List<Verdict> verdicts = stack.verdicts();
    int first = random.nextInt(verdicts.size() + 1);
    int second = first + random.nextInt(verdicts.size() - first + 1);
    Tally a = Tally.of(names, verdicts.subList(0, first));
    Tally b = Tally.of(names, verdicts.subList(first, second));
    Tally c = Tally.of(names, verdicts.subList(second, verdicts.size()));

    assertEquals(stack.tally(), a.plus(b).plus(c));
    assertEquals(a.plus(b.plus(c)), a.plus(b).plus(c), "associative");
    assertEquals(a.plus(b), b.plus(a), "commutative");
    assertEquals(a, a.plus(Tally.empty(names)), "neutral on the right");
    assertEquals(a, Tally.empty(names).plus(a), "neutral on the left");
  }

  @Property
  void countingOneByOneEqualsARecount(@ForAll("stacks") Ballots stack) {
    Tally incremental = Tally.empty(stack.paper().names());
    for (Verdict verdict : stack.verdicts()) {
      incremental = incremental.plus(verdict);
    }

    assertEquals(stack.tally(), incremental);
  }

  @Property
  void everyBallotIsValidInvalidOrAwaitsARuling(@ForAll("stacks") Ballots stack) {
    Tally tally = stack.tally();

    assertEquals(stack.sheets().size(), tally.ballots());
    assertEquals(tally.ballots(), tally.valid() + tally.invalidTotal() + tally.awaitingRuling());
    assertEquals(
        tally.awaitingRuling(),
        stack.verdicts().stream().filter(Verdict.Doubtful.class::isInstance).count());
  }

  @Property
  void everyLineOfACountAddsUp(@ForAll("stacks") Ballots stack) {
    Tally tally = stack.tally();

    for (LineCount line : tally.lines()) {
      assertEquals(tally.valid(), line.votes() + line.notFor() + line.notCounted());
      assertTrue(stack.hasTwoBoxes() || line.notCounted() == 0, "only boxes can cancel out");
    }
    assertEquals(
        tally.awaitingRuling() == 0 ? List.of() : List.of(RuleCode.COLLECTED_IS_VALID_PLUS_INVALID),
        Identities.broken(tally.ballots(), tally.ballots(), tally).stream()
            .map(Refusal::code)
            .toList());
  }

  @Property
  @Exercises(RuleCode.COUNTED_ON_VALID_BALLOTS)
  void invalidAndDoubtfulBallotsVoteForNobody(@ForAll("stacks") Ballots stack) {
    int names = stack.paper().names();
    List<Verdict> valid =
        stack.verdicts().stream().filter(Verdict.Valid.class::isInstance).toList();

    assertEquals(Tally.of(names, valid).lines(), stack.tally().lines());
  }

  @Example
  void aBallotIsCountedOnceUnderItsFirstReason() {
    Verdict twice = new Verdict.Invalid(List.of(RuleCode.OVER_VOTE, RuleCode.NAME_ADDED));

    Tally tally = Tally.of(2, List.of(twice, twice, new Verdict.Doubtful(List.of(RuleCode.TORN))));

    assertEquals(Map.of(RuleCode.OVER_VOTE, 2), tally.invalid());
    assertEquals(3, tally.ballots());
    assertEquals(1, tally.awaitingRuling());
  }

  @Example
  void talliesOfDifferentListsDoNotAdd() {
    Verdict ofThree = Ballots.votesFor(3, Set.of(1));

    assertThrows(IllegalArgumentException.class, () -> Tally.empty(2).plus(Tally.empty(3)));
    assertThrows(IllegalArgumentException.class, () -> Tally.empty(2).plus(ofThree));
  }

  @Provide
  Arbitrary<Ballots> stacks() {
    return Ballots.stacks();
  }
}
