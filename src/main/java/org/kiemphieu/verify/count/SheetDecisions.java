package org.kiemphieu.verify.count;

import java.util.Optional;
import java.util.Set;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.rules.Defects;
import org.kiemphieu.verify.rules.Marks;
import org.kiemphieu.verify.rules.Ruling;

/** What the head teller decided on sheets and the board ruled. */
final class SheetDecisions {

  private static final String LOOKED = "HEAD_TELLER_LOOKED";
  private static final Set<String> ALIGNED = Set.of("READINGS_AGREE_ALIGNED", LOOKED);

  private final Journal journal;
  private final Electorate electorate;

  SheetDecisions(Journal journal, Electorate electorate) {
    this.journal = journal;
    this.electorate = electorate;
  }

  void accept(Spot spot, Batch batch, int position, Json.Members after) {
    accept(spot, batch, position, after, Set.of(LOOKED));
  }

  void align(Spot spot, Batch batch, Json.Members after) {
    for (Json one : after.list("accepted")) {
      Json.Members accepted = one.asMembers("accepted");
      accept(spot, batch, accepted.number("position", 1, batch.sheets()), accepted, ALIGNED);
    }
  }

  private void accept(
      Spot spot, Batch batch, int position, Json.Members after, Set<String> possible) {
    sheet(batch, position);
    String marks = after.text("marks");
    String defects = after.text("defects");
    Marks.parse(marks, electorate.names(), electorate.regulation().paper());
    Defects.parse(defects);
    String grounds = after.text("grounds");
    spot.equal(
        journal, CheckId.DIFFERENCES_DECIDED, "pass", after.number("pass"), (long) batch.pass());
    long version = batch.acceptance(position) + 1L;
    spot.equal(journal, CheckId.DIFFERENCES_DECIDED, "version", after.number("version"), version);
    journal.hold(
        CheckId.DIFFERENCES_DECIDED,
        possible.contains(grounds),
        spot.finding("GROUNDS_UNKNOWN").at("position", position).with("grounds", grounds));
    batch.accept(
        position, new Held(marks, defects, grounds, spot.entry().sequence(), Optional.empty(), 0));
  }

  void rule(Spot spot, Batch batch, int position, Json.Members after) {
    sheet(batch, position);
    Optional<Held> held = batch.held(position);
    if (held.isEmpty()) {
      throw new Malformed("subject", "a ruling on a sheet that is not accepted");
    }
    spot.equal(
        journal,
        CheckId.RULINGS_LAWFUL,
        "acceptance",
        after.number("acceptance"),
        (long) batch.acceptance(position));
    spot.equal(
        journal,
        CheckId.RULINGS_LAWFUL,
        "version",
        after.number("version"),
        batch.ruling(position) + 1L);
    boolean valid = after.truth("heldValid");
    Ruling ruling =
        new Ruling(valid, valid ? after.text("marks") : "", valid ? "" : after.text("reason"));
    Optional<String> fault =
        ruling.fault(
            electorate.regulation(),
            electorate.seats(),
            electorate.names(),
            held.get().marks(),
            Defects.parse(held.get().defects()));
    journal.hold(
        CheckId.RULINGS_LAWFUL,
        fault.isEmpty(),
        spot.finding(fault.orElse("RULING_NOT_OPEN"))
            .at("position", position)
            .with("reason", ruling.reason())
            .with("marks", ruling.marks()));
    batch.rule(position, ruling, spot.entry().sequence());
  }

  private static void sheet(Batch batch, int position) {
    if (position > batch.sheets() || !batch.reconciled()) {
      throw new Malformed("subject", "beyond the batch, or before its readings are complete");
    }
  }
}
