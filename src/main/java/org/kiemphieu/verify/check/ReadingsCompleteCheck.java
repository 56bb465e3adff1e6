package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every complete reading has every sheet of the batch. */
final class ReadingsCompleteCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.READINGS_COMPLETE;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
