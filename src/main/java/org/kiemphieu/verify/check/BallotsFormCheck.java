package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** ballots.csv is in the one form of CSV. */
final class BallotsFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.BALLOTS_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ballots.csv");
  }
}
