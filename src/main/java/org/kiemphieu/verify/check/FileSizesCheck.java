package org.kiemphieu.verify.check;

import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** Size of every file is what the manifest says. */
final class FileSizesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.FILE_SIZES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return ManifestComparison.run(id(), evidence, "size", file -> new Json.Whole(file.size()));
  }
}
