package org.kiemphieu.verify.check;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.zip.ZipEntryInfo;

/** The times of all files are that of the confirmation, to two seconds (APPNOTE 4.4.6). */
final class FileTimesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.FILE_TIMES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.confirmed().isEmpty()) {
      return CheckResult.notReached(id(), FileNames.LEDGER);
    }
    LocalDateTime time =
        OffsetDateTime.parse(evidence.confirmed().get().at())
            .withOffsetSameInstant(ZoneOffset.UTC)
            .toLocalDateTime();
    long date = (time.getYear() - 1980L) << 9 | time.getMonthValue() << 5 | time.getDayOfMonth();
    long clock = (long) time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2;
    Journal journal = new Journal();
    for (ZipEntryInfo entry : evidence.contents().zip().entries()) {
      journal.hold(
          id(),
          entry.time() == (date << 16 | clock),
          Finding.of("TIME_DIFFERS", entry.name()).with("found", evidence.confirmed().get().at()));
    }
    return journal.result(id(), "");
  }
}
