package org.kiemphieu.verify.check;

import java.util.EnumSet;
import java.util.Set;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** Withheld entries are none of this count: nothing of it is missing without them. */
final class WithheldEntriesCheck implements Check {

  /** Where an entry of this count would be missed. */
  private static final Set<CheckId> MISSED_BY =
      EnumSet.of(
          CheckId.READINGS_COMPLETE,
          CheckId.READING_VERSIONS,
          CheckId.READINGS_IN_LEDGER,
          CheckId.SHEETS_HELD);

  @Override
  public CheckId id() {
    return CheckId.WITHHELD_ENTRIES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Journal journal = evidence.journal();
    boolean incomplete = MISSED_BY.stream().anyMatch(journal::failed);
    if (journal.noted(id()) && (incomplete || evidence.confirmed().isEmpty())) {
      return CheckResult.failed(id(), Finding.of("WITHHELD_AND_MISSING", FileNames.LEDGER));
    }
    return journal.result(id(), FileNames.LEDGER);
  }
}
