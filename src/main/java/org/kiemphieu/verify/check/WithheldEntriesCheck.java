package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Withheld entries are none of this count: nothing of it is missing without them. */
final class WithheldEntriesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.WITHHELD_ENTRIES;
  }

  @Override
  public CheckResult run(Evidence evidence) {

    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
