package org.kiemphieu.regulation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a teller sees on the lines of one paper: the lines on which something else stands than a
 * line of that paper says by itself. On a paper with strike-outs these are the names struck
 * through, on a paper with two boxes the lines that are not simply "agree", on one with three
 * levels those that are not simply "high".
 *
 * @param lines the mark by line number
 */
public record Marks(SortedMap<Integer, LineMark> lines) {

  /** Nothing marked: all stand, all agree, or nobody chosen, as the paper has it. */
  public static final Marks NONE = new Marks(new TreeMap<>());

  public Marks {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  /**
   * The marks notation: numbers in order, separated by a space, each followed by the sign of its
   * mark ({@code 3 7 12} or {@code 3- 5* 7?}). Empty for no marks. {@link BallotPaper#read} reads
   * it.
   */
  public String notation() {
    return lines.entrySet().stream()
        .map((Map.Entry<Integer, LineMark> line) -> line.getKey() + line.getValue().sign())
        .collect(Collectors.joining(" "));
  }
}
