package org.kiemphieu.verify.check;

import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** SHA-256 of every file is what the manifest says. */
final class FileDigestsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.FILE_DIGESTS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.manifest().value().isEmpty()) {
      return CheckResult.notReached(id(), FileNames.MANIFEST);
    }
    Journal journal = new Journal();
    Json.Members files = evidence.manifest().value().get().members("files");
    for (String name : files.all().keySet()) {
      Json stated = files.members(name).get("sha256");
      Contents.Measure measure = evidence.contents().measures().get(name);
      if (measure == null) {
        journal.fault(id(), Finding.of("FILE_ABSENT", name));
        continue;
      }
      Json found = new Json.Text(measure.sha256());
      journal.hold(
          id(),
          stated.equals(found) && files.members(name).all().size() == 2,
          Finding.differs(name, "sha256", CanonicalJson.text(stated), CanonicalJson.text(found)));
    }
    return journal.result(id(), FileNames.MANIFEST);
  }
}
