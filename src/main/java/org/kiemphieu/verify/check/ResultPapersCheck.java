package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Present, issued and collected are those of the ledger. */
final class ResultPapersCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_PAPERS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
