package org.kiemphieu.verify.check;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.count.MinutesVersions;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;

/** minutes.pdf is the newest version the ledger names. */
final class MinutesRecordedCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MINUTES_RECORDED;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<Contents.Measure> measure =
        Optional.ofNullable(evidence.contents().measures().get(FileNames.MINUTES));
    if (evidence.confirmed().isEmpty() || measure.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.MINUTES);
    }
    List<MinutesVersions.Version> versions = evidence.versions().all();
    Optional<String> stated =
        versions.isEmpty()
            ? evidence.confirmed().get().minutesSha256()
            : Optional.of(versions.get(versions.size() - 1).sha256());
    return stated.equals(Optional.of(measure.get().sha256()))
        ? CheckResult.ok(id())
        : CheckResult.failed(
            id(),
            Finding.differs(
                FileNames.MINUTES, "sha256", stated.orElse("-"), measure.get().sha256()));
  }
}
