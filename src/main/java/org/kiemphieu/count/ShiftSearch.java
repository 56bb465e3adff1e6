package org.kiemphieu.count;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds where one reading is out of step with another. A path goes through the reference position
 * by position and says by how many places the other reading is off; the best path leaves the fewest
 * sheets unmatched. Work is bounded: sheets times the square of the band's width.
 */
final class ShiftSearch {

  /**
   * By how many places a reading can be off; a stack read with more is to be read again. Of paths
   * of equal cost the one off by what comes first here is taken, looking back from the end: so
   * there is no shift without need, and it begins as late and ends as early as it can.
   */
  private static final int[] BAND = {0, -1, 1, -2, 2, -3, 3};

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final int[] reference;
  private final int[] other;

  private ShiftSearch(int[] reference, int[] other) {
    this.reference = reference;
    this.other = other;
  }

  /**
   * The shifts of a reading against the reference, by first position, the outer before the inner.
   *
   * @param reference the sheets of the reference; equal numbers are equal sheets
   * @param other the sheets of the reading, as many
   * @param reading the reading's number, from 1
   */
  static List<Shift> shifts(int[] reference, int[] other, int reading) {
    return windows(new ShiftSearch(reference, other).path(), reading);
  }

  /** By how many places the other reading is off at each position; the first is before them all. */
  private int[] path() {
    int sheets = reference.length;
    byte[][] before = new byte[sheets + 1][BAND.length];
    int[] costs = new int[BAND.length];
    Arrays.fill(costs, 1, BAND.length, UNREACHED);
    for (int position = 1; position <= sheets; position++) {
      int[] next = new int[BAND.length];
      for (int to = 0; to < BAND.length; to++) {
        next[to] = UNREACHED;
        for (int from = 0; from < BAND.length; from++) {
          int cost = costs[from] + step(position, BAND[from], BAND[to]);
          if (cost < next[to]) {
            next[to] = cost;
            before[position][to] = (byte) from;
          }
        }
      }
      costs = next;
    }
    int state = 0;
    for (int end = 1; end < BAND.length; end++) {
      state = costs[end] < costs[state] ? end : state;
    }
    int[] path = new int[sheets + 1];
    for (int position = sheets; position > 0; position--) {
      path[position] = BAND[state];
      state = before[position][state];
    }
    return path;
  }

  /**
   * What it costs to be off by {@code to} at a position, having been off by {@code from}: one for a
   * sheet left unmatched and one for each shift that begins. Because of the latter two swapped
   * neighbours, which a shift would explain with one sheet less, stay two differences.
   */
  private int step(int position, int from, int to) {
    if (to < from - 1) {
      return UNREACHED;
    }
    // One place earlier than before is the entry of the sheet before: this sheet has none.
    boolean leftOut = to < from;
    int entry = position + to;
    boolean matched =
        !leftOut
            && entry >= 1
            && entry <= other.length
            && other[entry - 1] == reference[position - 1];
    return (matched ? 0 : 1) + opened(from, to);
  }

  private static int opened(int from, int to) {
    return Integer.signum(from) == -Integer.signum(to)
        ? Math.abs(to)
        : Math.max(0, Math.abs(to) - Math.abs(from));
  }

  private static List<Shift> windows(int[] path, int reading) {
    List<Shift> shifts = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int position = 1; position < path.length; position++) {
      int off = path[position - 1];
      while (off > path[position]) {
        if (off > 0) {
          shifts.add(new Shift(reading, open.pop(), position, Shift.Kind.KEYED_TWICE));
        } else {
          open.push(position);
        }
        off--;
      }
      while (off < path[position]) {
        if (off < 0) {
          shifts.add(new Shift(reading, open.pop(), position - 1, Shift.Kind.SKIPPED));
        } else {
          open.push(position);
        }
        off++;
      }
    }
    // A path that ends late has been brought back at no cost by the sheets left out at the end.
    int last = path.length - 1;
    open.forEach(first -> shifts.add(new Shift(reading, first, last, Shift.Kind.SKIPPED)));
    shifts.sort(
        Comparator.comparingInt(Shift::first)
            .thenComparing(Comparator.comparingInt(Shift::last).reversed()));
    return List.copyOf(shifts);
  }
}
