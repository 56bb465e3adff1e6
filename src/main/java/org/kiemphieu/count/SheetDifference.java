package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.Sheet;

/**
 * One position of a stack on which its readings do not agree, and in what: so that the head teller
 * knows where to look on the paper. A majority among the readings decides nothing.
 *
 * @param readings what each reading has, in the order of the readings; at least two that differ
 */
public record SheetDifference(List<Sheet> readings) {

  public SheetDifference {
    readings = List.copyOf(readings);
    if (readings.stream().distinct().count() < 2) {
      throw new IllegalArgumentException("readings that agree are no difference");
    }
  }

  /**
   * The lines whose marks differ, by number, each with what every reading has on it in the order of
   * the readings; nothing where a reading has the line unmarked.
   */
  public SortedMap<Integer, List<Optional<LineMark>>> lines() {
    SortedMap<Integer, List<Optional<LineMark>>> differing = new TreeMap<>();
    for (Sheet marked : readings) {
      for (int number : marked.marks().lines().keySet()) {
        List<Optional<LineMark>> seen =
            readings.stream()
                .map(sheet -> Optional.ofNullable(sheet.marks().lines().get(number)))
                .toList();
        if (seen.stream().distinct().count() > 1) {
          differing.put(number, seen);
        }
      }
    }
    return Collections.unmodifiableSortedMap(differing);
  }

  /** The defects some readings saw and others did not, each with the readings, from 1, that did. */
  public SortedMap<Defect, List<Integer>> defects() {
    SortedMap<Defect, List<Integer>> differing = new TreeMap<>();
    for (Defect defect : Defect.values()) {
      List<Integer> saw =
          IntStream.rangeClosed(1, readings.size())
              .filter(reading -> readings.get(reading - 1).defects().contains(defect))
              .boxed()
              .toList();
      if (!saw.isEmpty() && saw.size() < readings.size()) {
        differing.put(defect, saw);
      }
    }
    return Collections.unmodifiableSortedMap(differing);
  }

  /**
   * Which readings, from 1, have the same sheet as each other: every reading is in one group, the
   * largest group comes first, among groups of one size the one with the earliest reading.
   */
  public List<List<Integer>> groups() {
    Map<Sheet, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      groups.computeIfAbsent(readings.get(i), sheet -> new ArrayList<>()).add(i + 1);
    }
    return groups.values().stream()
        .map(List::copyOf)
        .sorted(Comparator.comparingInt((List<Integer> group) -> group.size()).reversed())
        .toList();
  }
}
