package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The board ruled on every doubtful sheet. */
final class DoubtsRuledCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.DOUBTS_RULED;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.confirmed().isEmpty()) {
      return CheckResult.notReached(id(), "ledger.jsonl");
    }
    return evidence.journal().resultEvenOfNothing(id());
  }
}
