package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** result.json is in its canonical form. */
final class ResultFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.result().value().isPresent()
        ? CheckResult.ok(id())
        : CheckResult.failed(id(), evidence.result().fault());
  }
}
