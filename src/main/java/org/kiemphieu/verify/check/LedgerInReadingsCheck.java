package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every ballot keyed in the ledger is a line of readings.csv, the same in every column. */
final class LedgerInReadingsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.LEDGER_IN_READINGS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "readings.csv");
  }
}
