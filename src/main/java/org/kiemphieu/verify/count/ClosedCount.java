package org.kiemphieu.verify.count;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.rules.Assessment;
import org.kiemphieu.verify.rules.Defects;
import org.kiemphieu.verify.rules.Marks;
import org.kiemphieu.verify.rules.Tally;
import org.kiemphieu.verify.rules.Verdict;

/** A count that was closed: every sheet held, with its verdict. */
public final class ClosedCount {

  /** Takes every sheet held, by batch and position. */
  public interface SheetSink {

    /** The next sheet. */
    void sheet(int batch, int position, Held held, Verdict verdict) throws IOException;
  }

  private final CountReplay count;

  ClosedCount(CountReplay count) {
    this.count = count;
  }

  /** Ordinal of the count. */
  public int number() {
    return count.number();
  }

  /** By what its sheets are read. */
  public Electorate electorate() {
    return count.electorate();
  }

  /** Who had which part in it. */
  FourEyes fourEyes() {
    return count.fourEyes();
  }

  /** Hands over every sheet held. */
  public void sheets(SheetSink sink) throws IOException {
    for (Map.Entry<Integer, Batch> one : count.batches().entrySet()) {
      String[] agreement = one.getValue().agreement();
      for (int position = 1; position <= one.getValue().sheets(); position++) {
        Optional<Held> held = one.getValue().held(position, agreement);
        if (held.isPresent()) {
          sink.sheet(one.getKey(), position, held.get(), verdict(held.get()));
        }
      }
    }
  }

  /** Counts the sheets and looks whether the count could be closed so. */
  Tally close(Journal journal, long collected) {
    Tally tally = new Tally(count.electorate().names());
    long sheets = 0;
    for (Map.Entry<Integer, Batch> one : count.batches().entrySet()) {
      Batch batch = one.getValue();
      sheets += batch.sheets();
      String[] agreement = batch.agreement();
      for (int position = 1; position <= batch.sheets(); position++) {
        int place = position;
        Optional<Held> held = batch.held(position, agreement);
        journal.hold(
            batch.reconciled() ? CheckId.DIFFERENCES_DECIDED : CheckId.SHEETS_HELD,
            held.isPresent(),
            () -> at(one.getKey(), place));
        if (held.isPresent()) {
          Verdict verdict = verdict(held.get());
          journal.hold(
              CheckId.DOUBTS_RULED,
              !verdict.kind().equals("DOUBTFUL"),
              () -> doubtful(one.getKey(), place, verdict.rule()));
          tally.add(verdict);
        }
      }
    }
    journal.hold(
        CheckId.SHEETS_HELD,
        sheets == collected,
        Finding.differs(LedgerReader.FILE, "collected", collected, sheets));
    return tally;
  }

  private Finding at(int batch, int position) {
    return Finding.of("SHEET_NOT_HELD", LedgerReader.FILE)
        .at("count", number())
        .at("batch", batch)
        .at("position", position);
  }

  private Finding doubtful(int batch, int position, String rule) {
    return Finding.of("DOUBT_WITHOUT_RULING", LedgerReader.FILE)
        .at("count", number())
        .at("batch", batch)
        .at("position", position)
        .with("rule", rule);
  }

  private Verdict verdict(Held held) {
    Electorate by = count.electorate();
    Marks marks = Marks.parse(held.marks(), by.names(), by.regulation().paper());
    Assessment assessment =
        Assessment.of(by.regulation(), by.seats(), marks, Defects.parse(held.defects()));
    return Verdict.of(assessment, marks, held.ruling(), by.regulation().paper());
  }
}
