package org.kiemphieu.subordinate.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.CongressState.Progress;

/**
 * Sums over assemblies.
 *
 * @param congresses how many are planned, in progress and done; every one of the three is named
 * @param turnout of those with attendance recorded
 * @param offices by office, where there is an election to it
 */
public record ConsolidatedLine(
    Map<Progress, Integer> congresses, Turnout turnout, Map<Office, OfficeLine> offices) {

  /** No assembly. */
  public static final ConsolidatedLine NONE =
      new ConsolidatedLine(
          new EnumMap<>(Progress.class), Turnout.NONE, new EnumMap<>(Office.class));

  public ConsolidatedLine {
    Map<Progress, Integer> all = new EnumMap<>(Progress.class);
    for (Progress progress : Progress.values()) {
      all.put(progress, congresses.getOrDefault(progress, 0));
    }
    congresses = Collections.unmodifiableMap(all);
    Map<Office, OfficeLine> copy = new EnumMap<>(Office.class);
    copy.putAll(offices);
    offices = Collections.unmodifiableMap(copy);
  }

  /** One assembly without its elections. */
  public static ConsolidatedLine of(Subordinate assembly) {
    return new ConsolidatedLine(
        Map.of(assembly.state().progress(), 1), assembly.turnout(), Map.of());
  }

  /** Elections to an office. */
  public static ConsolidatedLine of(Office office, OfficeLine line) {
    return new ConsolidatedLine(Map.of(), Turnout.NONE, Map.of(office, line));
  }

  /** Both together. */
  public ConsolidatedLine plus(ConsolidatedLine other) {
    Map<Progress, Integer> progress = new EnumMap<>(Progress.class);
    progress.putAll(congresses);
    other.congresses.forEach((key, count) -> progress.merge(key, count, Integer::sum));
    Map<Office, OfficeLine> sums = new EnumMap<>(Office.class);
    sums.putAll(offices);
    other.offices.forEach((office, line) -> sums.merge(office, line, OfficeLine::plus));
    return new ConsolidatedLine(progress, turnout.plus(other.turnout), sums);
  }
}
