package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every line of readings.csv is a ballot of an entry of the ledger. */
final class ReadingsInLedgerCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.READINGS_IN_LEDGER;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "readings.csv");
  }
}
