package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Who is elected is worked out anew. */
final class ResultOutcomeCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_OUTCOME;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
