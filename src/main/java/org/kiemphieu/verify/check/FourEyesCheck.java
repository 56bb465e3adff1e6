package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Nobody checked what he or she had done: readings, decisions on them, certification, end. */
final class FourEyesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.FOUR_EYES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
