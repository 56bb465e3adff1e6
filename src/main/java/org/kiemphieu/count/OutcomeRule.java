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
    return decide(tally, base, Seats.of(seats));
  }

  /**
   * The outcome of a tally where the last seats may be alternates': on one list, delegates first,
   * the rest by descending votes (190 Art. 18).
   *
   * @param tally the count
   * @param base what more than half, or a percentage, is taken of: the regulation's basis
   * @param seats what is to be filled
   */
  public Outcome decide(Tally tally, int base, Seats seats) {
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

  private Outcome elect(Tally tally, int base, Seats seats) {
    List<Outcome.Elected> reached = reached(tally, base);
    int number = seats.number();
    if (seats.alternates() > 0 && tiedAt(reached, seats.full())) {
      return tie(reached, seats.full(), seats);
    }
    if (tiedAt(reached, number)) {
      return tie(reached, number, seats);
    }
    List<Outcome.Elected> elected =
        placed(reached.subList(0, Math.min(number, reached.size())), seats.full());
    int open = number - elected.size() + seats.left();
    return open == 0
        ? new Outcome.AllFilled(elected)
        : new Outcome.SeatsUnfilled(elected, open, alternatesOf(open, seats));
  }

  /** Open seats are the last ones: alternates' before any other. */
  private static int alternatesOf(int open, Seats seats) {
    return Math.min(open, seats.alternates() + seats.left());
  }

  private List<Outcome.Elected> reached(Tally tally, int base) {
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
    return reached;
  }

  /** Whether the last of the first {@code places} and the next one have the same votes. */
  private static boolean tiedAt(List<Outcome.Elected> reached, int places) {
    return reached.size() > places
        && reached.get(places - 1).votes() == reached.get(places).votes();
  }

  private Outcome tie(List<Outcome.Elected> reached, int places, Seats seats) {
    int votes = reached.get(places - 1).votes();
    List<Outcome.Elected> above = reached.stream().filter(e -> e.votes() > votes).toList();
    List<Integer> tied =
        reached.stream().filter(e -> e.votes() == votes).map(Outcome.Elected::number).toList();
    int tiedFor = Math.min(tied.size(), seats.number() - above.size());
    int alternates = tiedFor - Math.max(0, seats.full() - above.size());
    List<Outcome.Elected> elected = new ArrayList<>(placed(above, seats.full()));
    int below = seats.number() - above.size() - tiedFor;
    List<Outcome.Elected> next =
        untied(reached.subList(above.size() + tied.size(), reached.size()), below);
    next.forEach(e -> elected.add(new Outcome.Elected(e.number(), e.votes(), true)));
    return new Outcome.TiedAtLastSeat(
        elected, tied, votes, tiedFor, alternates, below - next.size() + seats.left(), ties);
  }

  /** Those who have a seat whoever else is tied for the last of these seats. */
  private static List<Outcome.Elected> untied(List<Outcome.Elected> reached, int places) {
    if (places == 0 || reached.size() <= places) {
      return places == 0 ? List.of() : reached;
    }
    int votes = reached.get(places).votes();
    return reached.subList(0, places).stream().filter(e -> e.votes() > votes).toList();
  }

  private static List<Outcome.Elected> placed(List<Outcome.Elected> elected, int full) {
    List<Outcome.Elected> placed = new ArrayList<>();
    for (Outcome.Elected one : elected) {
      placed.add(new Outcome.Elected(one.number(), one.votes(), placed.size() >= full));
    }
    return placed;
  }
}
