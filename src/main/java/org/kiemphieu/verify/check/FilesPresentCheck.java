package org.kiemphieu.verify.check;

import java.util.List;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.zip.ZipEntryInfo;

/** Exactly the files of a bundle, in their order, each once. */
final class FilesPresentCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.FILES_PRESENT;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Journal journal = new Journal();
    List<String> names =
        evidence.contents().zip().entries().stream().map(ZipEntryInfo::name).toList();
    for (String name : FileNames.ALL) {
      journal.hold(id(), names.contains(name), Finding.of("FILE_ABSENT", name));
    }
    for (String name : names) {
      journal.hold(
          id(), FileNames.ALL.contains(name), Finding.of("FILE_UNEXPECTED", "").with("name", name));
    }
    journal.hold(
        id(),
        names.equals(FileNames.ALL),
        Finding.of("FILES_DIFFER", "").with("stated", String.join(" ", names)));
    return journal.result(id(), "");
  }
}
