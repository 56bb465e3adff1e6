package org.kiemphieu.verify.report;

import java.util.List;

/**
 * What came of one check.
 *
 * @param findings what is wrong, in the order found; only the first ones
 * @param further how many more were found
 * @param notes what a reader should know though nothing is wrong, and why a check was skipped
 */
public record CheckResult(
    CheckId check, State state, List<Finding> findings, long further, List<Finding> notes) {

  /** How a check ends. */
  public enum State {
    OK,
    FAILED,
    SKIPPED
  }

  /** Nothing wrong. */
  public static CheckResult ok(CheckId check, Finding... notes) {
    return new CheckResult(check, State.OK, List.of(), 0, List.of(notes));
  }

  /** One thing wrong. */
  public static CheckResult failed(CheckId check, Finding finding) {
    return new CheckResult(check, State.FAILED, List.of(finding), 0, List.of());
  }

  /** Not asked for, or nothing of that kind in the bundle. */
  public static CheckResult skipped(CheckId check, Finding why) {
    return new CheckResult(check, State.SKIPPED, List.of(), 0, List.of(why));
  }

  /** What the check looks at could not be read. */
  public static CheckResult notReached(CheckId check, String file) {
    return failed(check, Finding.of("NOT_REACHED", file));
  }
}
