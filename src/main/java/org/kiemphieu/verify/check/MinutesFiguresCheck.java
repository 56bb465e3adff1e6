package org.kiemphieu.verify.check;

import java.util.Base64;
import java.util.Optional;
import org.kiemphieu.verify.count.Confirmed;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.minutes.MinutesFile;
import org.kiemphieu.verify.minutes.MinutesText;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.seal.NoteKey;

/** The figures printed in the minutes are those of the result. */
final class MinutesFiguresCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MINUTES_FIGURES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<MinutesFile> minutes = evidence.minutes().value();
    Optional<Confirmed> confirmed = evidence.confirmed();
    Optional<NoteKey> key = evidence.key().value();
    Optional<Json.Members> result = evidence.result().value();
    if (minutes.isEmpty()) {
      return CheckResult.failed(id(), evidence.minutes().fault());
    }
    if (confirmed.isEmpty() || key.isEmpty() || result.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.MINUTES);
    }
    Journal journal = new Journal();
    MinutesText text = new MinutesText(journal);
    text.feet(
        minutes.get().pages(),
        key.get().name(),
        confirmed.get().certifiedIn(),
        Base64.getEncoder().encodeToString(confirmed.get().rootAtCertification()));
    text.figures(result.get());
    return journal.result(id(), FileNames.MINUTES);
  }
}
