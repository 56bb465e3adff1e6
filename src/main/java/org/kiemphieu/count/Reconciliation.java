package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kiemphieu.regulation.Sheet;

/**
 * Compares independent readings of one stack of paper, sheet by sheet. A sheet on which all
 * readings agree is accepted; every other one is a difference for the head teller, who looks at the
 * paper.
 *
 * @param accepted sheets all readings agree on, by position from 1
 * @param differing what each reading has where they do not agree, in the order of the readings
 */
public record Reconciliation(
    SortedMap<Integer, Sheet> accepted, SortedMap<Integer, List<Sheet>> differing) {

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
    SortedMap<Integer, List<Sheet>> differing = new TreeMap<>();
    for (int i = 0; i < sheets; i++) {
      List<Sheet> seen = new ArrayList<>(readings.size());
      for (List<Sheet> reading : readings) {
        seen.add(reading.get(i));
      }
      if (seen.stream().distinct().count() == 1) {
        accepted.put(i + 1, seen.get(0));
      } else {
        differing.put(i + 1, List.copyOf(seen));
      }
    }
    return new Reconciliation(accepted, differing);
  }
}
