package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** manifest.json is in its canonical form. */
final class ManifestFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MANIFEST_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.manifest().value().isPresent()
        ? CheckResult.ok(id())
        : CheckResult.failed(id(), evidence.manifest().fault());
  }
}
