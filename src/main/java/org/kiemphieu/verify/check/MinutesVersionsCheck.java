package org.kiemphieu.verify.check;

import java.util.Optional;
import java.util.Set;
import org.kiemphieu.verify.count.MinutesVersions;
import org.kiemphieu.verify.minutes.Revisions;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** Versions of the minutes follow each other, and each is an earlier state of minutes.pdf. */
final class MinutesVersionsCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MINUTES_VERSIONS;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<byte[]> pdf = evidence.contents().bytes(FileNames.MINUTES);
    if (evidence.confirmed().isEmpty() || pdf.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.MINUTES);
    }
    Optional<String> first = evidence.confirmed().get().minutesSha256();
    if (first.isEmpty()) {
      return CheckResult.failed(
          id(), Finding.of("MEMBER_ABSENT", FileNames.LEDGER).at("field", "minutesSha256"));
    }
    Journal journal = new Journal();
    Set<String> states = Revisions.digests(pdf.get());
    journal.hold(id(), states.contains(first.get()), absent(1));
    long last = 1;
    for (MinutesVersions.Version version : evidence.versions().all()) {
      boolean again = version.number() == 1 && version.sha256().equals(first.get()) && last == 1;
      journal.hold(
          id(),
          again || version.number() == last + 1,
          Finding.differs(FileNames.LEDGER, "version", version.number(), last + 1)
              .at("sequence", version.sequence()));
      journal.hold(id(), states.contains(version.sha256()), absent(version.number()));
      last = Math.max(last, version.number());
    }
    return journal.result(id(), FileNames.MINUTES);
  }

  private static Finding absent(long version) {
    return Finding.of("VERSION_ABSENT", FileNames.MINUTES).with("version", version);
  }
}
