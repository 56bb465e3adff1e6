package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Who certified and confirmed, and when, as the ledger has it. */
final class ResultPersonsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_PERSONS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
