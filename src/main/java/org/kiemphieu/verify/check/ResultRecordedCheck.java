package org.kiemphieu.verify.check;

import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;

/** The ledger's confirmation names the SHA-256 of result.json. */
final class ResultRecordedCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_RECORDED;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<Contents.Measure> measure =
        Optional.ofNullable(evidence.contents().measures().get(FileNames.RESULT));
    if (evidence.confirmed().isEmpty() || measure.isEmpty()) {
      return CheckResult.failed(id(), Finding.of("NOT_CONFIRMED", FileNames.LEDGER));
    }
    String stated = evidence.confirmed().get().resultSha256();
    return stated.equals(measure.get().sha256())
        ? CheckResult.ok(id())
        : CheckResult.failed(
            id(),
            Finding.differs(FileNames.LEDGER, "resultSha256", stated, measure.get().sha256()));
  }
}
