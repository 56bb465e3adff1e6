package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The figures printed in the minutes are those of the result. */
final class MinutesFiguresCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MINUTES_FIGURES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return MinutesComparison.run(id(), evidence);
  }
}
