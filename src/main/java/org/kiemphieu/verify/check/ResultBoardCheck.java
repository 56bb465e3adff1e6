package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The counting board is that of the ledger. */
final class ResultBoardCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_BOARD;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "result.json");
  }
}
