package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.TieSettlement;

/**
 * Decides who is elected, in whole numbers: those who reach the majority, highest first, up to the
 * number of seats (244 Art. 32(2) and (3), 190 Art. 30(2) and (3)). Votes of confidence and opinion
 * polls elect nobody; what they come to is said person by person.
 *
 * @param purpose what the ballots were cast for
 * @param majority how many votes elect
 * @param ties what follows a tie at the last seat
 */
public record OutcomeRule(Purpose purpose, Majority majority, TieSettlement ties) {

  /** The rule of an election. */
  public OutcomeRule(Majority majority, TieSettlement ties) {
    this(Purpose.ELECTION, majority, ties);
  }

  /** The rule of a regulation. */
  public static OutcomeRule of(Regulation regulation) {
    return new OutcomeRule(regulation.purpose(), regulation.majority(), regulation.ties());
  }

  /**
   * The outcome of a tally.
   *
   * @param tally the count
   * @param base what more than half, or a percentage, is taken of: the regulation's basis
   * @param seats number to elect, at least 1; without meaning where nobody is elected
   */
  public Outcome decide(Tally tally, int base, int seats) {
    return switch (purpose) {
      case ELECTION -> elect(tally, base, seats);
      case CONFIDENCE_VOTE -> confidence(tally, base);
      case OPINION_POLL -> support(tally, base);
    };
  }

  private static Outcome confidence(Tally tally, int collected) {
    return new Outcome.Confidence(
        IntStream.range(0, tally.lines().size())
            .mapToObj(
                i -> {
                  LineCount.Levels levels = tally.lines().get(i).levels();
                  return new Outcome.PersonConfidence(
                      i + 1, levels, Consequence.of(levels.low(), collected));
                })
            .toList());
  }

  private static Outcome support(Tally tally, int present) {
    return new Outcome.Polled(
        IntStream.range(0, tally.lines().size())
            .mapToObj(i -> Outcome.PersonSupport.of(i + 1, tally.lines().get(i).votes(), present))
            .toList());
  }

  private Outcome elect(Tally tally, int base, int seats) {
    List<Outcome.Elected> reached = new ArrayList<>();
    for (int i = 0; i < tally.lines().size(); i++) {
      int votes = tally.lines().get(i).votes();
      if (majority.reached(votes, base)) {
        reached.add(new Outcome.Elected(i + 1, votes));
      }
    }
    reached.sort(
        Comparator.comparingInt(Outcome.Elected::votes)
            .reversed()
            .thenComparingInt(Outcome.Elected::number));
    if (reached.size() < seats) {
      return new Outcome.SeatsUnfilled(reached, seats - reached.size());
    }
    if (reached.size() == seats) {
      return new Outcome.AllFilled(reached);
    }
    int last = reached.get(seats - 1).votes();
    if (reached.get(seats).votes() < last) {
      return new Outcome.AllFilled(reached.subList(0, seats));
    }
    List<Outcome.Elected> above = reached.stream().filter(e -> e.votes() > last).toList();
    List<Integer> tied =
        reached.stream().filter(e -> e.votes() == last).map(Outcome.Elected::number).toList();
    return new Outcome.TiedAtLastSeat(above, tied, last, seats - above.size(), ties);
  }
}
