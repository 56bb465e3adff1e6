package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.TieSettlement;

/** What no outcome may do, whatever the ballots. */
class OutcomeLawsTest {

  /**
   * One round to decide.
   *
   * @param stack its ballots
   * @param base of how many people
   * @param rule how many votes elect
   */
  record Round(Ballots stack, int base, OutcomeRule rule) {

    Outcome decide(Tally tally) {
      return rule.decide(tally, base, stack.paper().seats());
    }
  }

  @Property
  void theOrderOfNamesElectsNobodyElse(@ForAll("rounds") Round round, @ForAll Random random) {
    List<Integer> order = round.stack().shuffledNumbers(random);
    Outcome before = round.decide(round.stack().tally());

    Outcome after = round.decide(round.stack().printedAs(order).tally());

    assertEquals(elected(before), originals(elected(after), order));
    assertEquals(tied(before), originals(tied(after), order));
    assertEquals(unfilled(before), unfilled(after));
  }

  @Property
  void aBallotForSomebodyElectedAloneNeverMakesThemLose(@ForAll("rounds") Round round) {
    Tally tally = round.stack().tally();
    int names = round.stack().paper().names();

    for (int number : elected(round.decide(tally))) {
      Tally more = tally.plus(Ballots.votesFor(names, Set.of(number)));

      assertTrue(elected(round.decide(more)).contains(number));
    }
  }

  @Property
  void ballotsForSomebodyElectedAndForOthersNeverMakeThemLose(
      @ForAll("rounds") Round round,
      @ForAll @IntRange(min = 1, max = 6) int ballots,
      @ForAll Random random) {
    Tally tally = round.stack().tally();
    int names = round.stack().paper().names();

    for (int number : elected(round.decide(tally))) {
      Tally more = tally;
      for (int i = 0; i < ballots; i++) {
        Set<Integer> chosen = new HashSet<>(Set.of(number));
        round.stack().shuffledNumbers(random).stream()
            .limit(random.nextInt(names))
            .forEach(chosen::add);
        more = more.plus(Ballots.votesFor(names, chosen));
      }

      assertTrue(elected(round.decide(more)).contains(number));
    }
  }

  /** Where half is taken of the valid ballots, one more ballot for somebody raises the bar too. */
  @Property
  void thatHoldsWhenTheBallotItselfEnlargesTheBase(@ForAll("rounds") Round round) {
    Tally tally = round.stack().tally();
    int seats = round.stack().paper().seats();
    int names = round.stack().paper().names();

    for (int number : elected(round.rule().decide(tally, tally.valid(), seats))) {
      Tally more = tally.plus(Ballots.votesFor(names, Set.of(number)));

      assertTrue(elected(round.rule().decide(more, more.valid(), seats)).contains(number));
    }
  }

  @Property
  void seatsAreFilledTiedForOrLeft(@ForAll("rounds") Round round) {
    Outcome outcome = round.decide(round.stack().tally());

    int tiedFor = outcome instanceof Outcome.TiedAtLastSeat tie ? tie.seats() : 0;
    assertEquals(
        round.stack().paper().seats(), outcome.elected().size() + tiedFor + unfilled(outcome));
    if (outcome instanceof Outcome.TiedAtLastSeat tie) {
      assertTrue(tie.tied().size() > tie.seats(), "a tie is more people than seats");
      assertTrue(tie.seats() >= 1);
    }
  }

  @Property
  void everybodyElectedHasReachedTheMajorityAndMoreThanAnybodyLeft(@ForAll("rounds") Round round) {
    Tally tally = round.stack().tally();
    Outcome outcome = round.decide(tally);
    Set<Integer> elected = elected(outcome);

    for (Outcome.Elected one : outcome.elected()) {
      assertEquals(tally.lines().get(one.number() - 1).votes(), one.votes());
      boolean reached =
          round.rule().majority() == Majority.PLURALITY
              ? one.votes() >= 1
              : one.votes() >= round.base() / 2 + 1;
      assertTrue(reached);
      for (int number = 1; number <= tally.lines().size(); number++) {
        assertTrue(elected.contains(number) || tally.lines().get(number - 1).votes() < one.votes());
      }
    }
  }

  @Provide
  Arbitrary<Round> rounds() {
    Arbitrary<OutcomeRule> rules =
        Arbitraries.of(Majority.class).map(m -> new OutcomeRule(m, TieSettlement.VOTE_AGAIN));
    return Combinators.combine(Ballots.stacks(), Arbitraries.integers().between(1, 30), rules)
        .as(Round::new);
  }

  private static Set<Integer> originals(Set<Integer> lines, List<Integer> order) {
    return lines.stream().map(line -> order.get(line - 1)).collect(Collectors.toSet());
  }

  private static Set<Integer> elected(Outcome outcome) {
    return outcome.elected().stream().map(Outcome.Elected::number).collect(Collectors.toSet());
  }

  private static Set<Integer> tied(Outcome outcome) {
    return outcome instanceof Outcome.TiedAtLastSeat tie ? Set.copyOf(tie.tied()) : Set.of();
  }

  private static int unfilled(Outcome outcome) {
    return outcome instanceof Outcome.SeatsUnfilled left ? left.seats() : 0;
  }
}
