package org.kiemphieu.verify.check;

import java.util.Set;
import java.util.TreeSet;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** The manifest is of format 1 and lists every other file but its own signature. */
final class ManifestListsFilesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MANIFEST_LISTS_FILES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.manifest().value().isEmpty()) {
      return CheckResult.failed(id(), evidence.manifest().fault());
    }
    Json.Members manifest = evidence.manifest().value().get();
    Journal journal = new Journal();
    journal.hold(
        id(),
        manifest.number("format") == 1,
        Finding.differs(FileNames.MANIFEST, "format", manifest.number("format"), 1));
    journal.hold(
        id(),
        manifest.all().keySet().equals(Set.of("files", "format")),
        Finding.of("MEMBERS_UNKNOWN", FileNames.MANIFEST));
    Set<String> expected = new TreeSet<>(FileNames.ALL);
    expected.remove(FileNames.MANIFEST);
    expected.remove(FileNames.MANIFEST_JWS);
    Set<String> listed = manifest.members("files").all().keySet();
    journal.hold(
        id(),
        listed.equals(expected),
        Finding.differs(FileNames.MANIFEST, "files", listed, expected));
    return journal.result(id(), FileNames.MANIFEST);
  }
}
