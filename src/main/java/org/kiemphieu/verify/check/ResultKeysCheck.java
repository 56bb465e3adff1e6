package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The result is of the count it names, in a known format, and has no other members. */
final class ResultKeysCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_KEYS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
