package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Each slip stays: versions of a sheet go up by one. */
final class ReadingVersionsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.READING_VERSIONS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
