package org.kiemphieu.count;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;

/**
 * One equation of a count with the figures on both sides, in ballots.
 *
 * @param code the rule that demands it
 * @param field path of the figure that is at fault when it is broken
 * @param left the figure that has to keep to the other
 * @param relation how it has to
 * @param right the figure it has to keep to
 * @param figures the figures of its sentence, by the name of their placeholder
 */
public record Identity(
    RuleCode code,
    String field,
    int left,
    Relation relation,
    int right,
    SortedMap<String, Integer> figures) {

  /** How the figure on the left has to keep to the one on the right. */
  public enum Relation {
    /** It is the same. */
    EQUAL,
    /** It is the same or less. */
    AT_MOST
  }

  public Identity {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  static Identity equal(
      RuleCode code, String field, int left, int right, Map<String, Integer> figures) {
    return new Identity(code, field, left, Relation.EQUAL, right, new TreeMap<>(figures));
  }

  static Identity atMost(
      RuleCode code, String field, int left, int right, Map<String, Integer> figures) {
    return new Identity(code, field, left, Relation.AT_MOST, right, new TreeMap<>(figures));
  }

  /**
   * By how many ballots it is broken: positive where the left figure is too large, negative where
   * it is too small, 0 when it holds.
   */
  public int difference() {
    int more = left - right;
    return relation == Relation.AT_MOST ? Math.max(0, more) : more;
  }

  /** Whether it holds. */
  public boolean holds() {
    return difference() == 0;
  }

  /** What is said when it is broken, with its figures and {@code difference}; empty if it holds. */
  public Optional<Refusal> refusal() {
    if (holds()) {
      return Optional.empty();
    }
    SortedMap<String, Object> arguments = new TreeMap<>(figures);
    arguments.put("difference", difference());
    return Optional.of(new Refusal(code, field, arguments));
  }
}
