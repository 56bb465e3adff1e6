package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every sheet of every batch is held, and together they are the papers collected. */
final class SheetsHeldCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.SHEETS_HELD;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
