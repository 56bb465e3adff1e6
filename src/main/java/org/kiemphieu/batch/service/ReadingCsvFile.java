package org.kiemphieu.batch.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
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
   * The lines of a file. Refused with every line that cannot be read, by its number in the file.
   *
   * @param file the file in UTF-8; a byte order mark is passed over
   */
  public static List<CsvLine> read(byte[] file) {
    String text = decode(file);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = FORMAT.parse(new StringReader(plain))) {
      requireColumns(parser.getHeaderMap());
      return lines(parser);
    } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
      // A quote that never closes, or a header with a name twice.
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

  private static List<CsvLine> lines(CSVParser parser) {
    List<CsvLine> lines = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (CSVRecord line : parser) {
      long number = parser.getCurrentLineNumber();
      Map<String, Object> fault = new TreeMap<>();
      OptionalInt batch = number(line, "batch");
      OptionalInt position = number(line, "position");
      if (!line.isConsistent() || batch.isEmpty() || position.isEmpty()) {
        fault.put("line", number);
        refusals.add(new Refusal(BatchRefusal.CSV_LINE, "line " + number, fault));
      } else {
        lines.add(
            new CsvLine(
                number,
                batch.getAsInt(),
                new KeyedSheet(
                    position.getAsInt(),
                    line.get("marks"),
                    SheetNotation.defectNames(nfc(line.get("defect"))),
                    OptionalInt.empty(),
                    "line " + number)));
      }
    }
    RefusedException.throwIfAny(refusals);
    if (lines.isEmpty()) {
      throw new RefusedException(Refusal.of(BatchRefusal.CSV_EMPTY));
    }
    return lines;
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
