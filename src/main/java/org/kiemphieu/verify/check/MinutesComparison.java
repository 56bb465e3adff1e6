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

/** Compares what the minutes print with the result and the ledger. */
final class MinutesComparison {

  private MinutesComparison() {}

  /**
   * The result of one of the checks of what is printed. The foot is taken off before figures are
   * sought.
   */
  static CheckResult run(CheckId check, Evidence evidence) {
    Optional<MinutesFile> minutes = evidence.minutes().value();
    Optional<Confirmed> confirmed = evidence.confirmed();
    Optional<NoteKey> key = evidence.key().value();
    Optional<Json.Members> result = evidence.result().value();
    if (minutes.isEmpty()) {
      return CheckResult.failed(check, evidence.minutes().fault());
    }
    if (confirmed.isEmpty() || key.isEmpty() || result.isEmpty()) {
      return CheckResult.notReached(check, FileNames.MINUTES);
    }
    Journal journal = new Journal();
    MinutesText text = new MinutesText(journal);
    text.feet(
        minutes.get().pages(),
        key.get().name(),
        confirmed.get().certifiedIn(),
        Base64.getEncoder().encodeToString(confirmed.get().rootAtCertification()));
    text.figures(result.get());
    return journal.result(check, FileNames.MINUTES);
  }
}
