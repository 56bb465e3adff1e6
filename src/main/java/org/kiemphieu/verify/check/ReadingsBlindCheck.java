package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every reading of a batch is of another teller, and only that teller keyed it. */
final class ReadingsBlindCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.READINGS_BLIND;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
