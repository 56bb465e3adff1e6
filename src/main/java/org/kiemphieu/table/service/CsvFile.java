package org.kiemphieu.table.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kiemphieu.table.CellText;
import org.kiemphieu.table.Rows;

/** Lines of a CSV file (RFC 4180), in which no text is a formula. */
final class CsvFile implements Rows {

  private final CSVPrinter printer;

  CsvFile(Writer out) throws IOException {
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
  }

  @Override
  public void add(Object... cells) {
    try {
      for (Object cell : cells) {
        printer.print(CellText.of(cell));
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() throws IOException {
    printer.flush();
  }
}
