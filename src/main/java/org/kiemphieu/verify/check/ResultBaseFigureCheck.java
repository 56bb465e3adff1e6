package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The figure more than half is taken of is worked out anew. */
final class ResultBaseFigureCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_BASE_FIGURE;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
