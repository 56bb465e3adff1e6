package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The figures at the count's closing are those counted anew. */
final class CountClosedCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.COUNT_CLOSED;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
