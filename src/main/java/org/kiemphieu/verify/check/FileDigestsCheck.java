package org.kiemphieu.verify.check;

import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** SHA-256 of every file is what the manifest says. */
final class FileDigestsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.FILE_DIGESTS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return ManifestComparison.run(id(), evidence, "sha256", file -> new Json.Text(file.sha256()));
  }
}
