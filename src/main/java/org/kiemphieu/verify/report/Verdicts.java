package org.kiemphieu.verify.report;

import java.util.List;

/** What all results together come to. */
public final class Verdicts {

  private Verdicts() {}

  /** Whether the bundle holds: something was checked, and nothing failed. */
  public static boolean hold(List<CheckResult> results) {
    return results.stream().anyMatch(one -> one.state() == CheckResult.State.OK)
        && results.stream().noneMatch(one -> one.state() == CheckResult.State.FAILED);
  }

  /** How many ended so. */
  static long number(List<CheckResult> results, CheckResult.State state) {
    return results.stream().filter(one -> one.state() == state).count();
  }
}
