package org.kiemphieu.spreadsheet.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of plain tables to be looked at and worked on elsewhere. */
public final class TableWorkbook {

  /** Of a width: a 256th of a character. */
  private static final int CHARACTER = 256;

  private static final int NARROW = 14;
  private static final int WIDE = 44;

  /** What a program that reads the cells again might take for a formula. */
  private static final String FORMULA_BEGINS = "=+-@\t\r";

  private TableWorkbook() {}

  /**
   * One sheet.
   *
   * @param name of the sheet
   * @param headings of the columns
   * @param rows in each cell a text, or a whole number as Integer
   */
  public record Table(String name, List<String> headings, List<List<Object>> rows) {}

  /** The workbook. Texts stay texts, whatever they begin with. */
  public static byte[] make(List<Table> tables) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Styles styles = Styles.of(workbook);
      tables.forEach(table -> fill(workbook.createSheet(table.name()), table, styles));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Styles of cells.
   *
   * @param quoted of texts that would begin a formula: a program keeps them as texts when edited
   */
  private record Styles(CellStyle heading, CellStyle quoted) {

    static Styles of(SXSSFWorkbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      CellStyle heading = workbook.createCellStyle();
      heading.setFont(bold);
      heading.setWrapText(true);
      CellStyle quoted = workbook.createCellStyle();
      quoted.setQuotePrefixed(true);
      return new Styles(heading, quoted);
    }
  }

  private static void fill(Sheet sheet, Table table, Styles styles) {
    Row headings = sheet.createRow(0);
    for (int column = 0; column < table.headings().size(); column++) {
      sheet.setColumnWidth(column, (column == 0 ? WIDE : NARROW) * CHARACTER);
      Cell cell = headings.createCell(column);
      cell.setCellValue(table.headings().get(column));
      cell.setCellStyle(styles.heading());
    }
    sheet.createFreezePane(1, 1);
    for (int line = 0; line < table.rows().size(); line++) {
      Row row = sheet.createRow(line + 1);
      List<Object> values = table.rows().get(line);
      for (int column = 0; column < values.size(); column++) {
        put(row.createCell(column), values.get(column), styles);
      }
    }
  }

  private static void put(Cell cell, Object value, Styles styles) {
    if (value instanceof Integer number) {
      cell.setCellValue(number);
      return;
    }
    String text = value.toString();
    cell.setCellValue(text);
    if (!text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0) {
      cell.setCellStyle(styles.quoted());
    }
  }
}
