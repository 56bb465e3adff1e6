package org.kiemphieu.batch.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.CsvLine;
import org.kiemphieu.batch.domain.KeyedSheet;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Reads the file of a reading: {@code batch,position,marks,defect}, one sheet a line (RFC 4180).
 */
public final class ReadingCsvFile {

  private static final List<String> COLUMNS = List.of("batch", "position", "marks", "defect");

  /** Several times the largest congress; keeps what one request can ask for within bounds. */
  private static final int MOST_LINES = 10_000;

  private static final int LONGEST_MARKS = 4_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private ReadingCsvFile() {}

  /**
   * What stands in a file.
   *
   * @param lines the lines that can be read
   * @param faults the lines that cannot, by their number in the file
   */
  public record Content(List<CsvLine> lines, List<Refusal> faults) {}

  /**
   * The lines of a file. Refused when it is no such file.
   *
   * @param file the file in UTF-8; a byte order mark is passed over
   */
  public static Content read(byte[] file) {
    String text = decode(file);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = FORMAT.parse(new StringReader(plain))) {
      requireColumns(parser.getHeaderMap());
      return content(parser);
    } catch (IOException | IllegalArgumentException e) {
      // A header with a name twice, or that cannot be read.
      throw new RefusedException(
          Refusal.of(BatchRefusal.CSV_HEADER).with("columns", String.join(",", COLUMNS)));
    }
  }

  /** Strict, because a replaced character would be counted as something else. */
  private static String decode(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(Refusal.of(BatchRefusal.CSV_NOT_UTF8));
    }
  }

  private static void requireColumns(Map<String, Integer> header) {
    if (!header.keySet().equals(Set.copyOf(COLUMNS))) {
      throw new RefusedException(
          Refusal.of(BatchRefusal.CSV_HEADER).with("columns", String.join(",", COLUMNS)));
    }
  }

  private static Content content(CSVParser parser) {
    List<CsvLine> lines = new ArrayList<>();
    List<Refusal> faults = new ArrayList<>();
    Iterator<CSVRecord> records = parser.iterator();
    long number = 1;
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (lines.size() + faults.size() == MOST_LINES) {
          throw new RefusedException(
              Refusal.of(BatchRefusal.CSV_TOO_LONG).with("most", MOST_LINES));
        }
        number = parser.getCurrentLineNumber();
        Optional<CsvLine> line = line(record, number);
        if (line.isPresent()) {
          lines.add(line.get());
        } else {
          faults.add(unreadable(number));
        }
      }
    } catch (UncheckedIOException e) {
      // A quote that never closes: nothing from the line it stands on can be read.
      faults.add(unreadable(number + 1));
    }
    if (lines.isEmpty() && faults.isEmpty()) {
      throw new RefusedException(Refusal.of(BatchRefusal.CSV_EMPTY));
    }
    return new Content(lines, faults);
  }

  private static Refusal unreadable(long line) {
    return Refusal.of(BatchRefusal.CSV_LINE, "line " + line).with("line", line);
  }

  private static Optional<CsvLine> line(CSVRecord record, long number) {
    OptionalInt batch = number(record, "batch");
    OptionalInt position = number(record, "position");
    if (!record.isConsistent()
        || batch.isEmpty()
        || position.isEmpty()
        || record.get("marks").length() > LONGEST_MARKS) {
      return Optional.empty();
    }
    return Optional.of(
        new CsvLine(
            number,
            batch.getAsInt(),
            new KeyedSheet(
                position.getAsInt(),
                record.get("marks"),
                SheetNotation.defectNames(nfc(record.get("defect"))),
                OptionalInt.empty(),
                "line " + number)));
  }

  private static OptionalInt number(CSVRecord line, String column) {
    if (!line.isSet(column) || !line.get(column).matches("[0-9]{1,9}")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(line.get(column)));
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
