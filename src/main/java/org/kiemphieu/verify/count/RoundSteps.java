package org.kiemphieu.verify.count;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.ledger.LedgerEntry;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** The states of the round: each goes on from the one before and changes only what it is about. */
final class RoundSteps {

  private record Step(Set<String> from, String to, Set<String> changes) {}

  private static final Map<String, Step> STEPS =
      Map.of(
          "APPROVE_LIST",
          new Step(Set.of("DRAFT"), "LIST_APPROVED", Set.of("listVersion", "overrulings")),
          "ISSUE_BALLOTS",
          new Step(Set.of("LIST_APPROVED"), "VOTING", Set.of("issued", "base", "present")),
          "RECORD_COLLECTION",
          new Step(Set.of("VOTING"), "COUNTING", Set.of("collected", "recount")),
          "CORRECT_ISSUED",
          new Step(Set.of("VOTING", "COUNTING"), "", Set.of("issued")),
          "CORRECT_COLLECTED",
          new Step(Set.of("COUNTING"), "", Set.of("collected")),
          "CLOSE_COUNT",
          new Step(Set.of("COUNTING"), "COUNTED", Set.of()),
          "CERTIFY",
          new Step(Set.of("COUNTED"), "CERTIFIED", Set.of("certifiedBy")),
          "CONFIRM",
          new Step(Set.of("CERTIFIED"), "CONFIRMED", Set.of("confirmedBy")),
          "RECOUNT",
          new Step(
              Set.of("COUNTED", "CERTIFIED", "CONFIRMED"),
              "COUNTING",
              Set.of("recount", "certifiedBy", "confirmedBy")));

  private final Journal journal;
  private Map<String, Json> figures = new TreeMap<>();
  private String stage = "DRAFT";

  RoundSteps(Journal journal) {
    this.journal = journal;
  }

  /** Whether the command moves the round or corrects its figures. */
  static boolean moves(LedgerEntry entry) {
    return STEPS.containsKey(entry.command());
  }

  /** Name of the present state. */
  String stage() {
    return stage;
  }

  /** The figures of the present state. */
  Json.Members figures() {
    return new Json.Members(figures);
  }

  /** Takes the next step. */
  void take(LedgerEntry entry) {
    Step step = STEPS.get(entry.command());
    if (step == null) {
      return;
    }
    Json.Members recorded = entry.after().members("recorded");
    String next = step.to().isEmpty() ? stage : step.to();
    equal(entry, "before.state", entry.before().text("state"), stage);
    equal(entry, "after.state", entry.after().text("state"), next);
    equal(entry, "after.recorded.stage", recorded.text("stage"), next);
    journal.hold(
        CheckId.ROUND_STEPS,
        step.from().contains(stage),
        Finding.of("STEP_OUT_OF_ORDER", LedgerReader.FILE)
            .at("sequence", entry.sequence())
            .with("command", entry.command())
            .with("state", stage));
    Map<String, Json> now = RoundState.figures(recorded);
    Set<String> names = new TreeSet<>(figures.keySet());
    names.addAll(now.keySet());
    names.removeAll(step.changes());
    for (String name : names) {
      equal(
          entry,
          "after.recorded." + name,
          now.getOrDefault(name, new Json.Nothing()),
          figures.getOrDefault(name, new Json.Nothing()));
    }
    Json.Members request = entry.after().members("request");
    for (String name : step.changes()) {
      if (request.has(name) && now.containsKey(name)) {
        equal(entry, "after.recorded." + name, now.getOrDefault(name, request), request.get(name));
      }
    }
    figures = now;
    stage = next;
  }

  /** Looks whether what an entry states is what follows from the entries before it. */
  void equal(LedgerEntry entry, String field, Object stated, Object found) {
    journal.hold(
        CheckId.ROUND_STEPS,
        stated.equals(found),
        Finding.differs(LedgerReader.FILE, field, stated, found).at("sequence", entry.sequence()));
  }
}
