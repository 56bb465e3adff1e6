package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The figures of the result add up. */
final class IdentitiesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.IDENTITIES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
