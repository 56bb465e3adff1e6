package org.kiemphieu.batch.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.service.EntryLog;
import org.kiemphieu.batch.service.EntryLog.Accepted;
import org.kiemphieu.batch.service.EntryLog.Agreement;
import org.kiemphieu.batch.service.EntryLog.BatchLog;
import org.kiemphieu.batch.service.EntryLog.Content;
import org.kiemphieu.batch.service.EntryLog.Decision;
import org.kiemphieu.batch.service.EntryLog.Entry;
import org.kiemphieu.batch.service.EntryLog.NotReconciled;
import org.kiemphieu.batch.service.EntryLog.ReadingLog;
import org.kiemphieu.batch.service.EntryLog.Ruled;
import org.kiemphieu.batch.service.EntryLog.SetAside;
import org.kiemphieu.batch.service.EntryLog.Standing;
import org.kiemphieu.table.CellText;

/** The entry log as a file (RFC 4180): one line for each thing on record. Times are UTC. */
final class EntryLogCsv {

  /** What a line can tell. */
  private enum Kind {
    READING_BEGUN,
    ENTRY,
    READING_COMPLETED,
    READING_SET_ASIDE,
    ACCEPTANCE,
    RULING,
    BATCH_NOT_RECONCILED
  }

  private enum Column {
    RECORD("record"),
    BATCH("batch"),
    READING("reading"),
    TELLER("teller"),
    BY("by"),
    AT("at"),
    POSITION("position"),
    VERSION("version"),
    STANDING("standing"),
    MARKS("marks"),
    VOTES("votes"),
    DEFECTS("defects"),
    REPLACES_MARKS("replacesMarks"),
    REPLACES_DEFECTS("replacesDefects"),
    VALID("valid"),
    GROUNDS("grounds"),
    NOTE("note"),
    PRESENT("present");

    private final String title;

    Column(String title) {
      this.title = title;
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final CSVPrinter printer;

  private EntryLogCsv() throws IOException {
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    for (Column column : Column.values()) {
      printer.print(column.title);
    }
    printer.println();
  }

  /** The file's text. */
  static String of(EntryLog log) {
    try {
      EntryLogCsv csv = new EntryLogCsv();
      for (BatchLog batch : log.batches()) {
        for (ReadingLog reading : batch.readings()) {
          csv.reading(batch, reading);
        }
        for (Agreement agreement : batch.agreements()) {
          csv.agreement(batch, agreement);
        }
        for (Decision decision : batch.decisions()) {
          csv.decision(batch, decision);
        }
      }
      for (NotReconciled batch : log.leftOut()) {
        csv.print(line(Kind.BATCH_NOT_RECONCILED, batch.number()));
      }
      return csv.out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reading(BatchLog batch, ReadingLog reading) throws IOException {
    print(ofTeller(Kind.READING_BEGUN, batch, reading, reading.startedAt()));
    for (Entry entry : reading.entries()) {
      Map<Column, Object> line = ofTeller(Kind.ENTRY, batch, reading, entry.at());
      line.put(Column.POSITION, entry.position());
      line.put(Column.VERSION, entry.version());
      line.put(Column.STANDING, standing(reading, entry));
      content(line, entry.content());
      if (entry.replaced().isPresent()) {
        Content slip = entry.replaced().get();
        line.put(Column.REPLACES_MARKS, slip.sheet().marks().notation());
        line.put(Column.REPLACES_DEFECTS, SheetNotation.defects(slip.sheet()));
      }
      print(line);
    }
    if (reading.completedAt().isPresent()) {
      print(ofTeller(Kind.READING_COMPLETED, batch, reading, reading.completedAt().get()));
    }
    if (reading.setAside().isPresent()) {
      SetAside setAside = reading.setAside().get();
      Map<Column, Object> line = ofTeller(Kind.READING_SET_ASIDE, batch, reading, setAside.at());
      line.put(Column.BY, setAside.by().username());
      line.put(Column.NOTE, setAside.reason());
      print(line);
    }
  }

  private static String standing(ReadingLog reading, Entry entry) {
    if (entry.superseded()) {
      return Standing.SUPERSEDED.name();
    }
    return reading.setAside().isPresent() ? "SET_ASIDE" : Standing.STANDS.name();
  }

  private static Map<Column, Object> ofTeller(
      Kind kind, BatchLog batch, ReadingLog reading, Instant at) {
    Map<Column, Object> line = line(kind, batch.number());
    line.put(Column.READING, reading.ordinal());
    line.put(Column.TELLER, reading.teller().username());
    line.put(Column.BY, reading.teller().username());
    line.put(Column.AT, at);
    return line;
  }

  private void agreement(BatchLog batch, Agreement agreement) throws IOException {
    for (int position : agreement.positions()) {
      Map<Column, Object> line = line(Kind.ACCEPTANCE, batch.number());
      line.put(Column.BY, agreement.by().username());
      line.put(Column.AT, agreement.at());
      line.put(Column.POSITION, position);
      line.put(Column.STANDING, agreement.standing());
      line.put(Column.GROUNDS, agreement.grounds());
      print(line);
    }
  }

  private void decision(BatchLog batch, Decision decision) throws IOException {
    boolean ruling = decision instanceof Ruled;
    Map<Column, Object> line = line(ruling ? Kind.RULING : Kind.ACCEPTANCE, batch.number());
    line.put(Column.BY, decision.by().username());
    line.put(Column.AT, decision.at());
    line.put(Column.POSITION, decision.position());
    line.put(Column.VERSION, decision.version());
    line.put(Column.STANDING, decision.standing());
    line.put(Column.NOTE, decision.note());
    if (decision instanceof Ruled ruled) {
      line.put(Column.VALID, ruled.valid().isPresent());
      ruled.valid().ifPresent(content -> content(line, content));
      ruled.grounds().ifPresent(grounds -> line.put(Column.GROUNDS, grounds));
      ruled.reason().ifPresent(reason -> line.put(Column.GROUNDS, reason));
      line.put(Column.PRESENT, ruled.present().stream().collect(Collectors.joining("; ")));
    } else if (decision instanceof Accepted accepted) {
      line.put(Column.GROUNDS, "HEAD_TELLER_LOOKED");
      content(line, accepted.content());
    }
    print(line);
  }

  private static void content(Map<Column, Object> line, Content content) {
    line.put(Column.MARKS, content.sheet().marks().notation());
    line.put(
        Column.VOTES,
        content.levels().<Object>map(EntryLogWords::levels).orElseGet(content::votes));
    line.put(Column.DEFECTS, SheetNotation.defects(content.sheet()));
  }

  private static Map<Column, Object> line(Kind kind, int batch) {
    Map<Column, Object> line = new EnumMap<>(Column.class);
    line.put(Column.RECORD, kind);
    line.put(Column.BATCH, batch);
    return line;
  }

  private void print(Map<Column, Object> line) throws IOException {
    for (Column column : Column.values()) {
      Object value = line.getOrDefault(column, "");
      printer.print(value instanceof String text ? CellText.harmless(text) : value);
    }
    printer.println();
  }
}
