package org.kiemphieu.subordinate.domain;

/**
 * Sums over assemblies, by where the figures come from. They are never one figure without the other
 * two beside it.
 *
 * @param counted of the assemblies that are counted here
 * @param reported of the congresses that were only reported
 */
public record ConsolidatedSums(ConsolidatedLine counted, ConsolidatedLine reported) {

  /** No assembly. */
  public static final ConsolidatedSums NONE =
      new ConsolidatedSums(ConsolidatedLine.NONE, ConsolidatedLine.NONE);

  /** What is counted here. */
  public static ConsolidatedSums counted(ConsolidatedLine line) {
    return new ConsolidatedSums(line, ConsolidatedLine.NONE);
  }

  /** What was reported. */
  public static ConsolidatedSums reported(ConsolidatedLine line) {
    return new ConsolidatedSums(ConsolidatedLine.NONE, line);
  }

  /** Whether anything in it was only reported. */
  public boolean anyReported() {
    return any(reported);
  }

  /** Whether nothing in it is counted here. */
  public boolean onlyReported() {
    return anyReported() && !any(counted);
  }

  private static boolean any(ConsolidatedLine line) {
    return line.congresses().values().stream().anyMatch(count -> count > 0);
  }

  /** Counted and reported together. */
  public ConsolidatedLine together() {
    return counted.plus(reported);
  }

  /** Both sums. */
  public ConsolidatedSums plus(ConsolidatedSums other) {
    return new ConsolidatedSums(counted.plus(other.counted), reported.plus(other.reported));
  }
}
