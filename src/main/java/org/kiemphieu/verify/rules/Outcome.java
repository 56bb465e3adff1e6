package org.kiemphieu.verify.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who is elected (Decision 244-QĐ/TW, Article 32; Decision 190-QĐ/TW, Articles 18 and 30).
 *
 * @param kind {@code ALL_FILLED}, {@code TIED_AT_LAST_SEAT} or {@code SEATS_UNFILLED}
 * @param elected numbers by descending votes, equal votes in ballot order
 * @param asAlternates which of them as alternates
 * @param tied numbers of those tied at the last seat, in ballot order
 * @param tiedVotes what each of those has
 * @param tiedFor seats they tie for: how many, and how many of them are alternates'
 * @param open seats nobody reached, or that stay open below a tie; likewise
 */
public record Outcome(
    String kind,
    List<Integer> elected,
    Set<Integer> asAlternates,
    List<Integer> tied,
    long tiedVotes,
    Seats tiedFor,
    Seats open) {

  private static final Seats NONE = new Seats(0, 0, 0);

  /**
   * Works it out.
   *
   * @param votes of each line, in ballot order
   * @param base what more than half is taken of
   * @param plurality whether the most votes elect
   */
  public static Outcome of(List<Long> votes, Seats seats, long base, boolean plurality) {
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
    if (seats.alternates() > 0 && equalAt(votes, reached, seats.full())) {
      return tie(votes, seats, reached, seats.full());
    }
    if (equalAt(votes, reached, seats.number())) {
      return tie(votes, seats, reached, seats.number());
    }
    List<Integer> elected = reached.subList(0, Math.min(reached.size(), seats.number()));
    int open = seats.number() - elected.size() + seats.left();
    return new Outcome(
        open == 0 ? "ALL_FILLED" : "SEATS_UNFILLED",
        elected,
        after(elected, seats.full()),
        List.of(),
        0,
        NONE,
        new Seats(open, Math.min(open, seats.alternates() + seats.left()), 0));
  }

  private static boolean equalAt(List<Long> votes, List<Integer> reached, int place) {
    return reached.size() > place
        && votes.get(reached.get(place - 1) - 1).equals(votes.get(reached.get(place) - 1));
  }

  private static Set<Integer> after(List<Integer> elected, int place) {
    return new TreeSet<>(elected.subList(Math.min(place, elected.size()), elected.size()));
  }

  private static Outcome tie(List<Long> votes, Seats seats, List<Integer> reached, int place) {
    long last = votes.get(reached.get(place - 1) - 1);
    List<Integer> above = reached.stream().filter(number -> votes.get(number - 1) > last).toList();
    List<Integer> tied =
        reached.stream().filter(number -> votes.get(number - 1) == last).sorted().toList();
    List<Integer> below = reached.subList(above.size() + tied.size(), reached.size());
    int tiedFor = Math.min(tied.size(), seats.number() - above.size());
    int room = seats.number() - above.size() - tiedFor;
    // Below the tie an alternate's seat is nobody's while equals reach for the last one.
    List<Integer> safe =
        room == 0
            ? List.of()
            : below.stream()
                .filter(
                    number ->
                        below.size() <= room
                            || votes.get(number - 1) > votes.get(below.get(room) - 1))
                .toList();
    List<Integer> elected = new ArrayList<>(above);
    elected.addAll(safe);
    Set<Integer> alternates = new TreeSet<>(after(above, seats.full()));
    alternates.addAll(safe);
    int open = room - safe.size() + seats.left();
    return new Outcome(
        "TIED_AT_LAST_SEAT",
        elected,
        alternates,
        tied,
        last,
        new Seats(tiedFor, tiedFor - Math.max(0, seats.full() - above.size()), 0),
        new Seats(open, open, 0));
  }

  /**
   * What those tied are voted on again for; whoever loses is an alternate where all have a seat.
   */
  public Seats votedOnAgain() {
    return tied.size() == tiedFor.number()
        ? new Seats(tiedFor.full(), 0, open.number())
        : new Seats(tiedFor.number(), tiedFor.alternates(), open.number());
  }
}
