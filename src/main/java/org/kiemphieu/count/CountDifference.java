package org.kiemphieu.count;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kiemphieu.regulation.RuleCode;

/**
 * By how much a second count of the same papers differs from the first; positive where the second
 * has more.
 *
 * @param valid valid ballots
 * @param invalid invalid ballots by reason; no zero entries
 * @param votes votes for each candidate, in ballot order
 * @param levels the levels of each, in ballot order; all zero where the paper has none
 */
public record CountDifference(
    int valid, Map<RuleCode, Integer> invalid, List<Integer> votes, List<LineCount.Levels> levels) {

  public CountDifference {
    Map<RuleCode, Integer> sorted = new EnumMap<>(RuleCode.class);
    sorted.putAll(invalid);
    invalid = Collections.unmodifiableMap(sorted);
    votes = List.copyOf(votes);
    levels = List.copyOf(levels);
  }

  /** The difference of two tallies of one list; throws when their lists differ in length. */
  public static CountDifference between(Tally first, Tally second) {
    if (first.lines().size() != second.lines().size()) {
      throw new IllegalArgumentException("tallies of two lists are not compared");
    }
    Map<RuleCode, Integer> invalid = new EnumMap<>(RuleCode.class);
    invalid.putAll(second.invalid());
    first.invalid().forEach((reason, count) -> invalid.merge(reason, -count, Integer::sum));
    invalid.values().removeIf(count -> count == 0);
    List<Integer> votes =
        IntStream.range(0, first.lines().size())
            .mapToObj(i -> second.lines().get(i).votes() - first.lines().get(i).votes())
            .toList();
    List<LineCount.Levels> levels =
        IntStream.range(0, first.lines().size())
            .mapToObj(i -> second.lines().get(i).levels().minus(first.lines().get(i).levels()))
            .toList();
    return new CountDifference(second.valid() - first.valid(), invalid, votes, levels);
  }

  /** Whether both counts came to the same. */
  public boolean none() {
    return valid == 0
        && invalid.isEmpty()
        && votes.stream().allMatch(vote -> vote == 0)
        && levels.stream().allMatch(LineCount.Levels.NONE::equals);
  }
}
