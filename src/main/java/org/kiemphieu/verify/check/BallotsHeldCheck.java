package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** ballots.csv has the sheets held, each as it is held. */
final class BallotsHeldCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.BALLOTS_ARE_SHEETS_HELD;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ballots.csv");
  }
}
