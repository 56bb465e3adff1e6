package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Every ruling is one the regulation leaves to the board. */
final class RulingsLawfulCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RULINGS_LAWFUL;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.confirmed().isEmpty()) {
      return CheckResult.notReached(id(), "ledger.jsonl");
    }
    return evidence.journal().resultEvenOfNothing(id());
  }
}
