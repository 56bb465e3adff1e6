package org.kiemphieu.verify.count;

import java.util.Optional;
import org.kiemphieu.verify.ledger.LedgerEntry;

/**
 * What happens to a result after it was confirmed: the presidium releases it once, the assembly
 * decides on it and may decide anew. No figure follows from it.
 */
final class AfterConfirmation {

  private static final String CONFIRMED = "CONFIRMED";

  private final RoundSteps steps;
  private final String count;
  private int releases;
  private int decisions;

  AfterConfirmation(Target target, RoundSteps steps) {
    this.steps = steps;
    this.count = target.roundPath() + "/counts/" + target.count();
  }

  /**
   * Takes the next entry of the ledger.
   *
   * @param confirmed the target's count, once it was confirmed
   */
  void entry(LedgerEntry entry, Optional<Confirmed> confirmed) {
    boolean released = is(entry, "RELEASE_RESULT", "/release");
    if (!released && !is(entry, "RECORD_DECISION", "/decision")) {
      return;
    }
    steps.equal(entry, "state", steps.stage(), CONFIRMED);
    if (released) {
      String result = confirmed.map(Confirmed::resultSha256).orElse("");
      steps.equal(entry, "after.resultSha256", entry.after().text("resultSha256"), result);
      releases++;
      steps.equal(entry, "releases", releases, 1);
    } else {
      decisions++;
      steps.equal(entry, "after.version", entry.after().number("version"), (long) decisions);
    }
  }

  private boolean is(LedgerEntry entry, String command, String below) {
    return entry.command().equals(command) && entry.subject().equals(count + below);
  }
}
