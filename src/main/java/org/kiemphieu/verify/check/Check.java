package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** One check. */
interface Check {

  /** Its number and name. */
  CheckId id();

  /** Looks at the evidence. May throw {@link org.kiemphieu.verify.json.Malformed}: failed. */
  CheckResult run(Evidence evidence);
}
