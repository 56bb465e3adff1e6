package org.kiemphieu.verify.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kiemphieu.verify.count.KeyedSink;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** Reads readings.csv beside the ledger: both have the same ballots in the same order. */
public final class ReadingsComparison implements KeyedSink {

  /** Name of the file. */
  public static final String FILE = "readings.csv";

  private static final List<String> COLUMNS =
      List.of(
          "sequence",
          "batch",
          "reading",
          "teller",
          "at",
          "position",
          "version",
          "marks",
          "defects");

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,15}");

  private final Journal journal;
  private final CsvReader csv;
  private Optional<List<String>> row = Optional.empty();
  private long rowSequence;

  /** Begins to read. Throws {@link Malformed} where the first line is not that of the columns. */
  public ReadingsComparison(Journal journal, InputStream in) throws IOException {
    this.journal = journal;
    this.csv = new CsvReader(in, COLUMNS);
    advance();
  }

  @Override
  public void keyed(List<String> ballot) throws IOException {
    long sequence = Long.parseLong(ballot.get(0));
    while (row.isPresent() && rowSequence < sequence) {
      unexpected();
    }
    if (row.isEmpty() || rowSequence > sequence) {
      journal.fault(
          CheckId.LEDGER_IN_READINGS,
          Finding.of("ROW_ABSENT", FILE)
              .at("sequence", ballot.get(0))
              .at("batch", ballot.get(1))
              .at("position", ballot.get(5)));
      return;
    }
    List<String> stated = row.get();
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (!stated.get(i).equals(ballot.get(i))) {
        journal.fault(
            CheckId.LEDGER_IN_READINGS,
            Finding.differs(FILE, COLUMNS.get(i), stated.get(i), ballot.get(i))
                .at("line", csv.line())
                .at("sequence", ballot.get(0))
                .at("batch", ballot.get(1))
                .at("position", ballot.get(5)));
      }
    }
    journal.seen(CheckId.LEDGER_IN_READINGS);
    journal.seen(CheckId.READINGS_IN_LEDGER);
    advance();
  }

  /** After the ledger: rows that are left are of no entry. */
  public void finish() throws IOException {
    while (row.isPresent()) {
      unexpected();
    }
  }

  private void unexpected() throws IOException {
    journal.fault(
        CheckId.READINGS_IN_LEDGER,
        Finding.of("ROW_WITHOUT_ENTRY", FILE)
            .at("line", csv.line())
            .at("sequence", row.orElseThrow().get(0)));
    advance();
  }

  private static long sequenceOf(String text) {
    return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
  }

  private void advance() throws IOException {
    try {
      row = csv.next();
      rowSequence = row.isPresent() ? sequenceOf(row.get().get(0)) : 0;
      journal.seen(CheckId.READINGS_FORM);
    } catch (Malformed fault) {
      journal.fault(CheckId.READINGS_FORM, Finding.malformed(FILE, fault));
      row = Optional.empty();
    }
  }
}
