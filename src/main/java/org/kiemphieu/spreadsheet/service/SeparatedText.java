package org.kiemphieu.spreadsheet.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.spreadsheet.domain.SheetRow;
import org.kiemphieu.spreadsheet.domain.SpreadsheetRefusal;
import org.kiemphieu.spreadsheet.domain.TableRows;

/** Reads a table saved as text: UTF-8, separated by tabs, semicolons or commas. */
final class SeparatedText {

  /** Those that stand in names and dates last. */
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

  private SeparatedText() {}

  static List<SheetRow> read(byte[] file) {
    String text = decode(file);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(plain)).setIgnoreEmptyLines(false).get();
    TableRows table = new TableRows();
    long number = 0;
    try (CSVParser parser = format.parse(new StringReader(plain))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (!table.isBeyondBounds() && records.hasNext()) {
        CSVRecord record = records.next();
        number = record.getRecordNumber();
        take(record, table);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new RefusedException(
          Refusal.of(SpreadsheetRefusal.TABLE_QUOTES, "row " + (number + 1))
              .with("row", number + 1));
    }
    RefusedException.throwIfAny(table.faults());
    return table.rows();
  }

  private static void take(CSVRecord record, TableRows table) {
    int row = (int) record.getRecordNumber();
    for (int column = 0; column < record.size(); column++) {
      table.cell(row, column, record.get(column));
    }
    table.endRow(row);
  }

  /** Strict, because a replaced character would change a name. */
  private static String decode(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(Refusal.of(SpreadsheetRefusal.TABLE_NOT_UTF8));
    }
  }

  /** The one that the first line with anything in it has most often, outside quotation marks. */
  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String unquoted = first.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long count = unquoted.chars().filter(c -> c == separator).count();
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }
}
