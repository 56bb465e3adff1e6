package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Those convened and every deduction, line by line. */
final class ResultBaseCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_BASE;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
