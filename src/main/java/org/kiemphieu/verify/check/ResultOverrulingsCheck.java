package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** What the assembly ruled otherwise is as it was approved. */
final class ResultOverrulingsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_OVERRULINGS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
