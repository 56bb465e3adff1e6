package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** No file is empty. */
final class FilesNotEmptyCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.FILES_NOT_EMPTY;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Journal journal = new Journal();
    evidence
        .contents()
        .measures()
        .forEach(
            (name, measure) ->
                journal.hold(id(), measure.size() > 0, Finding.of("FILE_EMPTY", name)));
    return journal.result(id(), "");
  }
}
