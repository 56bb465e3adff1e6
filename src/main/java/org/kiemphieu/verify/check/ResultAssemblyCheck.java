package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The assembly's settings are those of the ledger. */
final class ResultAssemblyCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_ASSEMBLY;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
