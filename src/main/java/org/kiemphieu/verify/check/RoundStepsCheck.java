package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The round went from state to state in order, and no step changed what it is not about. */
final class RoundStepsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.ROUND_STEPS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
