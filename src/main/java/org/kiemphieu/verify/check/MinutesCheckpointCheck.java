package org.kiemphieu.verify.check;

import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The foot of every page has the checkpoint of the certification. */
final class MinutesCheckpointCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MINUTES_CHECKPOINT;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    return MinutesComparison.run(id(), evidence);
  }
}
