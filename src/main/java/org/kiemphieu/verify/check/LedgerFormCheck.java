package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every line of the ledger is an entry of form 1 in its canonical bytes. */
final class LedgerFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.LEDGER_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
