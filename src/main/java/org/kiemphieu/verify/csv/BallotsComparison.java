package org.kiemphieu.verify.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.count.ClosedCount;
import org.kiemphieu.verify.count.Held;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.rules.Verdict;

/** Holds ballots.csv against the sheets held and their verdicts. */
public final class BallotsComparison implements ClosedCount.SheetSink {

  /** Name of the file. */
  public static final String FILE = "ballots.csv";

  private static final List<String> COLUMNS =
      List.of(
          "batch",
          "position",
          "marks",
          "defects",
          "grounds",
          "acceptedIn",
          "heldValid",
          "ruledMarks",
          "ruledReason",
          "ruledIn",
          "verdict",
          "rule");
  private static final int FIRST_OF_VERDICT = 10;

  private final Journal journal;
  private final CsvReader csv;

  /** Begins to read. Throws {@link Malformed} where the first line is not that of the columns. */
  public BallotsComparison(Journal journal, InputStream in) throws IOException {
    this.journal = journal;
    this.csv = new CsvReader(in, COLUMNS);
  }

  @Override
  public void sheet(int batch, int position, Held held, Verdict verdict) throws IOException {
    Optional<List<String>> row = next();
    if (row.isEmpty()) {
      journal.fault(
          CheckId.BALLOTS_ARE_SHEETS_HELD,
          Finding.of("ROW_ABSENT", FILE).at("batch", batch).at("position", position));
      return;
    }
    List<String> found = row(batch, position, held, verdict);
    for (int i = 0; i < COLUMNS.size(); i++) {
      CheckId check = i < FIRST_OF_VERDICT ? CheckId.BALLOTS_ARE_SHEETS_HELD : CheckId.VERDICTS;
      if (row.get().get(i).equals(found.get(i))) {
        journal.seen(check);
      } else {
        journal.fault(
            check,
            Finding.differs(FILE, COLUMNS.get(i), row.get().get(i), found.get(i))
                .at("line", csv.line())
                .at("batch", batch)
                .at("position", position));
      }
    }
  }

  /** After the last sheet: rows that are left are of no sheet. */
  public void finish() throws IOException {
    while (next().isPresent()) {
      journal.fault(
          CheckId.BALLOTS_ARE_SHEETS_HELD,
          Finding.of("ROW_WITHOUT_SHEET", FILE).at("line", csv.line()));
    }
  }

  private Optional<List<String>> next() throws IOException {
    if (journal.failed(CheckId.BALLOTS_FORM)) {
      return Optional.empty();
    }
    try {
      Optional<List<String>> row = csv.next();
      journal.seen(CheckId.BALLOTS_FORM);
      return row;
    } catch (Malformed fault) {
      journal.fault(CheckId.BALLOTS_FORM, Finding.malformed(FILE, fault));
      return Optional.empty();
    }
  }

  private static List<String> row(int batch, int position, Held held, Verdict verdict) {
    boolean ruled = held.ruling().isPresent();
    return List.of(
        Integer.toString(batch),
        Integer.toString(position),
        held.marks(),
        held.defects(),
        held.grounds(),
        Long.toString(held.acceptedIn()),
        held.ruling().map(one -> Boolean.toString(one.valid())).orElse(""),
        held.ruling().map(one -> one.marks()).orElse(""),
        held.ruling().map(one -> one.reason()).orElse(""),
        ruled ? Long.toString(held.ruledIn()) : "",
        verdict.kind(),
        verdict.rule());
  }
}
