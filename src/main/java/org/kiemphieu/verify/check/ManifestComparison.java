package org.kiemphieu.verify.check;

import java.util.function.Function;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** Compares what the manifest says of every file with what the file is. */
final class ManifestComparison {

  /** What the manifest says of a file: its size and its digest. */
  private static final int MEMBERS = 2;

  private ManifestComparison() {}

  /**
   * The result of a check of one member.
   *
   * @param member its name in the manifest
   * @param measured what it must be
   */
  static CheckResult run(
      CheckId check, Evidence evidence, String member, Function<Contents.Measure, Json> measured) {
    if (evidence.manifest().value().isEmpty()) {
      return CheckResult.notReached(check, FileNames.MANIFEST);
    }
    Journal journal = new Journal();
    Json.Members files = evidence.manifest().value().get().members("files");
    for (String name : files.all().keySet()) {
      Json stated = files.members(name).get(member);
      Contents.Measure measure = evidence.contents().measures().get(name);
      if (measure == null) {
        journal.fault(check, Finding.of("FILE_ABSENT", name));
        continue;
      }
      Json found = measured.apply(measure);
      journal.hold(
          check,
          stated.equals(found) && files.members(name).all().size() == MEMBERS,
          Finding.differs(name, member, CanonicalJson.text(stated), CanonicalJson.text(found)));
    }
    return journal.result(check, FileNames.MANIFEST);
  }
}
