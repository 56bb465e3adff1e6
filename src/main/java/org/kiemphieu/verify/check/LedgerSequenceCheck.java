package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Entries are numbered from 1 without gaps, all of this assembly. */
final class LedgerSequenceCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.LEDGER_SEQUENCE;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "ledger.jsonl");
  }
}
