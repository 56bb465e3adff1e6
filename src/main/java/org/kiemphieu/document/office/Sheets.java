package org.kiemphieu.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with tables, in the font of official documents. Figures are numbers in it. */
final class Sheets implements AutoCloseable {

  static final String FONT = "Times New Roman";

  private static final short POINTS = 13;

  /** Of a width: a 256th of a character. */
  private static final int CHARACTER = 256;

  private static final int PERCENT_DIGITS = 2;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle text = style(false);
  private final CellStyle heading = style(true);
  private final CellStyle percent = style(false);

  Sheets() {
    heading.setAlignment(HorizontalAlignment.CENTER);
    percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
  }

  /** A percentage as the documents have it, such as 57.69. */
  record Percent(BigDecimal value) {}

  private CellStyle style(boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(POINTS);
    font.setBold(bold);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  /**
   * Adds a table.
   *
   * @param name of its sheet
   * @param widths of the columns, in characters
   * @param headings of the columns
   * @param rows texts, whole numbers and {@link Percent}
   */
  void add(String name, List<Integer> widths, List<String> headings, List<List<Object>> rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
    }
    Row top = sheet.createRow(0);
    for (int column = 0; column < headings.size(); column++) {
      Cell cell = top.createCell(column);
      cell.setCellValue(headings.get(column));
      cell.setCellStyle(heading);
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i + 1);
      for (int column = 0; column < rows.get(i).size(); column++) {
        put(row.createCell(column), rows.get(i).get(column));
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void put(Cell cell, Object value) {
    cell.setCellStyle(text);
    if (value instanceof Integer number) {
      cell.setCellValue(number);
    } else if (value instanceof Percent share) {
      cell.setCellStyle(percent);
      cell.setCellValue(
          share
              .value()
              .movePointLeft(PERCENT_DIGITS)
              .setScale(2 * PERCENT_DIGITS, RoundingMode.UNNECESSARY)
              .doubleValue());
    } else {
      // A text stays a text in a workbook, whatever it begins with.
      cell.setCellValue(value.toString());
    }
  }

  /** The workbook as a file. */
  byte[] file() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
