package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Valid and invalid ballots are counted anew. */
final class ResultBallotsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_BALLOTS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
