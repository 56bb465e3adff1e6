package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Verdict and rule of every sheet are what the regulation makes of it. */
final class VerdictsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.VERDICTS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ballots.csv");
  }
}
