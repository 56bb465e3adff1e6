package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The zip is strict: every byte has its place, local headers and the directory say the same. */
final class ZipFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.ZIP_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return evidence.journal().result(id(), "");
  }
}
