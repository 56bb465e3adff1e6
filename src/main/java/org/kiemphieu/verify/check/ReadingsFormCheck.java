package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** readings.csv is in the one form of CSV. */
final class ReadingsFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.READINGS_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "readings.csv");
  }
}
