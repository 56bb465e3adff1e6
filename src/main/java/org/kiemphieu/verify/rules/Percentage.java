package org.kiemphieu.verify.rules;

/** Votes as a percentage of the base, two decimals, half up. */
public final class Percentage {

  private Percentage() {}

  /** The percentage with a point, such as {@code 97.66}; of a base of 0 it is {@code 0.00}. */
  public static String of(long votes, long base) {
    if (base <= 0) {
      return "0.00";
    }
    long hundredths = (votes * 20_000 + base) / (2 * base);
    long rest = hundredths % 100;
    return hundredths / 100 + "." + (rest < 10 ? "0" : "") + rest;
  }
}
