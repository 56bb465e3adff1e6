package org.kiemphieu.verify.count;

import org.kiemphieu.verify.ledger.LedgerEntry;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** Where in the ledger and of which batch a finding is. */
record Spot(int count, int batch, LedgerEntry entry) {

  Finding finding(String code) {
    return Finding.of(code, LedgerReader.FILE)
        .at("sequence", entry.sequence())
        .at("count", count)
        .at("batch", batch);
  }

  /** Looks whether what the entry states is what was worked out. */
  void equal(Journal journal, CheckId check, String field, Object stated, Object found) {
    journal.hold(
        check,
        stated.equals(found),
        finding("DIFFERS").at("field", field).with("stated", stated).with("found", found));
  }
}
