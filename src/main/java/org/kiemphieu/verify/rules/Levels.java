package org.kiemphieu.verify.rules;

/** What follows where nobody is elected: in whole numbers, never by a percentage. */
public final class Levels {

  private Levels() {}

  /**
   * What follows from a vote of confidence (Regulation 96-QĐ/TW): {@code REMOVED} where low is two
   * thirds or more of the ballots collected, {@code OUT_OF_PLANNING} where it is above one half.
   */
  public static String consequence(long low, long collected) {
    if (low > 0 && 3 * low >= 2 * collected) {
      return "REMOVED";
    }
    return 2 * low > collected ? "OUT_OF_PLANNING" : "NONE";
  }

  /** Whether more than 30% of those present agree (Decision 190-QĐ/TW, Article 14(3)). */
  public static boolean supported(long votes, long present) {
    return 10 * votes > 3 * present;
  }

  /** Whether two thirds of those convened are present, without whom no confidence is voted on. */
  public static boolean enoughPresent(long convened, long present) {
    return 3 * present >= 2 * convened;
  }
}
