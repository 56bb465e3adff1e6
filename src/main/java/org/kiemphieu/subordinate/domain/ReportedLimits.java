package org.kiemphieu.subordinate.domain;

/** How large a reported congress may be: more than any has. */
public final class ReportedLimits {

  public static final int LONGEST_TEXT = 300;
  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_ETHNICITY = 50;
  public static final int DEEPEST = 9;
  public static final int MOST_RESULTS = 50;
  public static final int MOST_ROUNDS = 20;
  public static final int MOST_ELECTED = 500;
  public static final int MOST_PEOPLE = 1_000_000;

  private ReportedLimits() {}
}
