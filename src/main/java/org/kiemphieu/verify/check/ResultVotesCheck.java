package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The votes of every line are counted anew. */
final class ResultVotesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_VOTES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
