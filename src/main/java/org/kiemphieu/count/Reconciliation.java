package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kiemphieu.regulation.Sheet;

/**
 * Compares independent readings of one stack of paper, sheet by sheet. A sheet on which all
 * readings agree is accepted; every other one is a difference for the head teller, who looks at the
 * paper. Where one reading is merely out of step, {@link Alignment} says so.
 *
 * @param accepted sheets all readings agree on, by position from 1
 * @param differing the positions at which they do not, each with what every reading has
 */
public record Reconciliation(
    SortedMap<Integer, Sheet> accepted, SortedMap<Integer, SheetDifference> differing) {

  public Reconciliation {
    accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
    differing = Collections.unmodifiableSortedMap(new TreeMap<>(differing));
  }

  /**
   * Compares readings.
   *
   * @param readings at least one, each with the sheets in order of position, all of the same length
   */
  public static Reconciliation of(List<List<Sheet>> readings) {
    int sheets = readings.get(0).size();
    if (readings.stream().anyMatch(reading -> reading.size() != sheets)) {
      throw new IllegalArgumentException("readings of one stack have as many sheets as it has");
    }
    SortedMap<Integer, Sheet> accepted = new TreeMap<>();
    SortedMap<Integer, SheetDifference> differing = new TreeMap<>();
    for (int i = 0; i < sheets; i++) {
      List<Sheet> seen = new ArrayList<>(readings.size());
      for (List<Sheet> reading : readings) {
        seen.add(reading.get(i));
      }
      if (agree(seen)) {
        accepted.put(i + 1, seen.get(0));
      } else {
        differing.put(i + 1, new SheetDifference(seen));
      }
    }
    return new Reconciliation(accepted, differing);
  }

  private static boolean agree(List<Sheet> seen) {
    for (int i = 1; i < seen.size(); i++) {
      if (!seen.get(i).equals(seen.get(0))) {
        return false;
      }
    }
    return true;
  }
}
