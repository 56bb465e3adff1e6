package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** cosigned.json is an array of signed checkpoints in canonical form. */
final class CosignedFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.COSIGNED_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.cosigned().value().isPresent()
        ? CheckResult.ok(id())
        : CheckResult.failed(id(), evidence.cosigned().fault());
  }
}
