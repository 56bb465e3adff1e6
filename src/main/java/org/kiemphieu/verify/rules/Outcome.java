package org.kiemphieu.verify.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is elected (Decision 244-QĐ/TW, Article 32; Decision 190-QĐ/TW, Article 30).
 *
 * @param kind {@code ALL_FILLED}, {@code TIED_AT_LAST_SEAT} or {@code SEATS_UNFILLED}
 * @param elected numbers by descending votes, equal votes in ballot order
 * @param tied numbers of those tied at the last seat, in ballot order
 * @param tiedVotes what each of those has
 * @param seatsTiedFor seats left for them
 * @param seatsUnfilled seats nobody reached
 */
public record Outcome(
    String kind,
    List<Integer> elected,
    List<Integer> tied,
    long tiedVotes,
    int seatsTiedFor,
    int seatsUnfilled) {

  /**
   * Works it out.
   *
   * @param votes of each line, in ballot order
   * @param base what more than half is taken of
   * @param plurality whether the most votes elect
   */
  public static Outcome of(List<Long> votes, int seats, long base, boolean plurality) {
    List<Integer> reached =
        IntStream.rangeClosed(1, votes.size())
            .boxed()
            .filter(
                number -> {
                  long has = votes.get(number - 1);
                  return plurality ? has >= 1 : 2 * has > base;
                })
            .sorted(Comparator.comparing((Integer number) -> -votes.get(number - 1)))
            .toList();
    if (reached.size() < seats) {
      return new Outcome("SEATS_UNFILLED", reached, List.of(), 0, 0, seats - reached.size());
    }
    if (reached.size() == seats
        || votes.get(reached.get(seats - 1) - 1) > votes.get(reached.get(seats) - 1)) {
      return new Outcome("ALL_FILLED", reached.subList(0, seats), List.of(), 0, 0, 0);
    }
    long last = votes.get(reached.get(seats - 1) - 1);
    List<Integer> above = reached.stream().filter(number -> votes.get(number - 1) > last).toList();
    List<Integer> tied =
        reached.stream().filter(number -> votes.get(number - 1) == last).sorted().toList();
    return new Outcome("TIED_AT_LAST_SEAT", above, tied, last, seats - above.size(), 0);
  }
}
