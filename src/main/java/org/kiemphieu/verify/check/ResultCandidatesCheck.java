package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The candidates are those of the approved list. */
final class ResultCandidatesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_CANDIDATES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
