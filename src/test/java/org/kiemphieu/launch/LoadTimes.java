package org.kiemphieu.launch;

import java.util.Collection;
import java.util.Locale;

/**
 * Times of one kind.
 *
 * @param median in nanoseconds, as are the others
 * @param of95 that 95 of a hundred do not exceed
 * @param longest of all
 */
record LoadTimes(long median, long of95, long longest) {

  static LoadTimes of(Collection<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new LoadTimes(
        sorted[(sorted.length - 1) / 2],
        sorted[(sorted.length - 1) * 95 / 100],
        sorted[sorted.length - 1]);
  }

  /** In milliseconds, and as ratios to a baseline. */
  String cells(LoadTimes baseline) {
    StringBuilder cells = new StringBuilder();
    for (long[] one :
        new long[][] {
          {median, baseline.median}, {of95, baseline.of95}, {longest, baseline.longest}
        }) {
      cells.append(
          String.format(Locale.ROOT, " %.2f | %.1f |", one[0] / 1e6, (double) one[0] / one[1]));
    }
    return cells.toString();
  }
}
