package org.kiemphieu.count;

/**
 * What follows for one person from a vote of confidence (96-QĐ/TW). Decided in whole numbers, of
 * ballots collected.
 */
public enum Consequence {
  /** Nothing. */
  NONE,
  /** Low above one half: taken out of planning for higher posts (đưa ra khỏi quy hoạch). */
  OUT_OF_PLANNING,
  /** Low at two thirds or more: removed from the post (miễn nhiệm). */
  REMOVED;

  /**
   * What follows.
   *
   * @param low ballots that say "low"
   * @param collected ballots collected
   */
  public static Consequence of(int low, int collected) {
    if (low > 0 && 3L * low >= 2L * collected) {
      return REMOVED;
    }
    return 2L * low > collected ? OUT_OF_PLANNING : NONE;
  }
}
