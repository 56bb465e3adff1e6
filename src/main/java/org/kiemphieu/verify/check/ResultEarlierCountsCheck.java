package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Earlier counts of a recount, counted anew. */
final class ResultEarlierCountsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_EARLIER_COUNTS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.confirmed().isEmpty()) {
      return CheckResult.notReached(id(), "result.json");
    }
    return evidence.journal().resultEvenOfNothing(id());
  }
}
