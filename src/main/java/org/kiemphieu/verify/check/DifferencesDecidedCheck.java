package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every sheet on which readings differ was decided by the head teller. */
final class DifferencesDecidedCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.DIFFERENCES_DECIDED;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.confirmed().isEmpty()) {
      return CheckResult.notReached(id(), "ledger.jsonl");
    }
    return evidence.journal().resultEvenOfNothing(id());
  }
}
