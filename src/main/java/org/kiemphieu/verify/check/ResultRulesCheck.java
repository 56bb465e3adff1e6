package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Paper, basis and majority are those of the regulation. */
final class ResultRulesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_RULES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
