package org.kiemphieu.verify.count;

import java.util.Optional;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.ledger.LedgerEntry;

/**
 * What happens to a result after it was confirmed: the presidium releases it once, the assembly
 * decides on it and may decide anew. No figure follows from it.
 */
final class AfterConfirmation {

  private static final String CONFIRMED = "CONFIRMED";

  private final RoundSteps steps;
  private final String counts;
  private int count;
  private int releases;
  private int decisions;
  private Json.Members decision = Json.Members.NONE;

  AfterConfirmation(Target target, RoundSteps steps) {
    this.steps = steps;
    this.counts = target.roundPath() + "/counts/";
  }

  /** What the assembly decided last. */
  Json.Members decision() {
    return decision;
  }

  /**
   * Takes the next entry of the ledger.
   *
   * @param confirmed the count, once it was confirmed
   * @param ordinal which count of the round that is
   */
  void entry(LedgerEntry entry, Optional<Confirmed> confirmed, int ordinal) {
    if (ordinal != count) {
      count = ordinal;
      releases = 0;
      decisions = 0;
      decision = Json.Members.NONE;
    }
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
      decision = entry.after();
      steps.equal(entry, "after.version", entry.after().number("version"), (long) decisions);
    }
  }

  private boolean is(LedgerEntry entry, String command, String below) {
    return entry.command().equals(command) && entry.subject().equals(counts + count + below);
  }
}
