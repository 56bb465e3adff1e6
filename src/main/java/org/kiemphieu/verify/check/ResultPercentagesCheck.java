package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Percentages are worked out anew. */
final class ResultPercentagesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_PERCENTAGES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
