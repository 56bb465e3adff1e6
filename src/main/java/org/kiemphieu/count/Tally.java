package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.regulation.LineVote;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Verdict;

/**
 * A sum of verdicts. Tallies of the same list add, in any order and any grouping, with the same
 * result; {@link #empty} is the neutral element.
 *
 * @param valid valid ballots
 * @param invalid invalid ballots by the reason the minutes list them under; no zero entries
 * @param awaitingRuling ballots the counting board has not ruled on
 * @param lines what the valid ballots say of each candidate, in ballot order
 */
public record Tally(
    int valid, Map<RuleCode, Integer> invalid, int awaitingRuling, List<LineCount> lines) {

  public Tally {
    Map<RuleCode, Integer> sorted = new EnumMap<>(RuleCode.class);
    sorted.putAll(invalid);
    invalid = Collections.unmodifiableMap(sorted);
    lines = List.copyOf(lines);
  }

  /** The tally of no ballots on a list of {@code names} names. */
  public static Tally empty(int names) {
    return new Tally(0, Map.of(), 0, Collections.nCopies(names, LineCount.ZERO));
  }

  /** The tally of all {@code verdicts} on a list of {@code names} names, counted in one pass. */
  public static Tally of(int names, Collection<? extends Verdict> verdicts) {
    Counter counter = new Counter(names);
    verdicts.forEach(counter::add);
    return counter.tally();
  }

  /** This tally and one more ballot. Throws when the verdict is of a list of another length. */
  public Tally plus(Verdict verdict) {
    return plus(of(lines.size(), List.of(verdict)));
  }

  /** The sum of two tallies. Throws when they are of lists of different length. */
  public Tally plus(Tally other) {
    requireSameLength(lines.size(), other.lines.size());
    Map<RuleCode, Integer> reasons = new EnumMap<>(RuleCode.class);
    reasons.putAll(invalid);
    other.invalid.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
    List<LineCount> sums = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      sums.add(lines.get(i).plus(other.lines.get(i)));
    }
    return new Tally(valid + other.valid, reasons, awaitingRuling + other.awaitingRuling, sums);
  }

  /** All invalid ballots, whatever the reason. */
  public int invalidTotal() {
    return invalid.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Valid, invalid, and awaiting a ruling. */
  public int ballots() {
    return valid + invalidTotal() + awaitingRuling;
  }

  private static void requireSameLength(int names, int others) {
    if (names != others) {
      throw new IllegalArgumentException(
          "tallies of lists of " + names + " and " + others + " names do not add");
    }
  }

  /** Counts in place, so that a whole round is one pass without a record for each ballot. */
  private static final class Counter {
    private static final int KINDS = LineVote.values().length;

    private final int names;

    /** Ballots by line, and on each line by what it says. */
    private final int[] counts;

    private final Map<RuleCode, Integer> invalid = new EnumMap<>(RuleCode.class);
    private int valid;
    private int awaitingRuling;

    Counter(int names) {
      this.names = names;
      counts = new int[names * KINDS];
    }

    void add(Verdict verdict) {
      if (verdict instanceof Verdict.Valid counted) {
        requireSameLength(names, counted.lines().size());
        valid++;
        int line = 0;
        for (LineVote vote : counted.lines()) {
          counts[line + vote.ordinal()]++;
          line += KINDS;
        }
      } else if (verdict instanceof Verdict.Invalid against) {
        invalid.merge(against.reason(), 1, Integer::sum);
      } else {
        awaitingRuling++;
      }
    }

    Tally tally() {
      List<LineCount> lines = new ArrayList<>(names);
      for (int line = 0; line < counts.length; line += KINDS) {
        lines.add(
            new LineCount(
                of(line, LineVote.FOR),
                of(line, LineVote.NOT_FOR),
                of(line, LineVote.NOT_COUNTED),
                new LineCount.Levels(
                    of(line, LineVote.HIGH),
                    of(line, LineVote.CONFIDENCE),
                    of(line, LineVote.LOW))));
      }
      return new Tally(valid, invalid, awaitingRuling, lines);
    }

    private int of(int line, LineVote vote) {
      return counts[line + vote.ordinal()];
    }
  }
}
