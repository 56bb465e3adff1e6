package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Where the readings agree is worked out anew. */
final class AgreementCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.AGREEMENT;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
