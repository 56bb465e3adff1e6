package org.kiemphieu.spreadsheet.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kiemphieu.spreadsheet.domain.Cell;
import org.kiemphieu.spreadsheet.domain.TableColumn;
import org.kiemphieu.spreadsheet.domain.TableRows;

/** A workbook of one sheet with a line of headings. */
public final class TableFile {

  /** Of a width: a 256th of a character. */
  private static final int CHARACTER = 256;

  private TableFile() {}

  /**
   * The workbook.
   *
   * @param name of the sheet
   * @param rows cells in the order of the columns
   */
  public static byte[] make(String name, List<TableColumn> columns, List<List<Cell>> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet(name);
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      headings(sheet, columns, heading(workbook), day);
      Texts texts = new Texts(workbook);
      for (int i = 0; i < rows.size(); i++) {
        fill(sheet.createRow(i + 1), rows.get(i), day, texts);
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Styles of texts: a text as it is, and one that must never be taken for a formula. */
  private static final class Texts {

    private static final String FORMULA = "=+-@\t\r";

    private final CellStyle plain;
    private final CellStyle quoted;

    Texts(XSSFWorkbook workbook) {
      short text = workbook.createDataFormat().getFormat("@");
      plain = workbook.createCellStyle();
      plain.setDataFormat(text);
      quoted = workbook.createCellStyle();
      quoted.setDataFormat(text);
      quoted.setQuotePrefixed(true);
    }

    CellStyle of(String text) {
      return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? quoted : plain;
    }
  }

  private static CellStyle heading(XSSFWorkbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setWrapText(true);
    return style;
  }

  private static void headings(
      Sheet sheet, List<TableColumn> columns, CellStyle style, CellStyle day) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      sheet.setColumnWidth(i, column.width() * CHARACTER);
      if (column.days()) {
        sheet.setDefaultColumnStyle(i, day);
      }
      row.createCell(i).setCellValue(column.heading());
      row.getCell(i).setCellStyle(style);
      choices(sheet, i, column.choices());
    }
  }

  private static void choices(Sheet sheet, int column, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    sheet.addValidationData(
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(1, TableRows.MOST_ROWS, column, column)));
  }

  private static void fill(Row row, List<Cell> cells, CellStyle day, Texts texts) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      org.apache.poi.ss.usermodel.Cell written = row.createCell(i);
      if (cell.day().isPresent()) {
        written.setCellValue(cell.day().get());
        written.setCellStyle(day);
      } else if (!cell.text().isEmpty()) {
        written.setCellValue(cell.text());
        written.setCellStyle(texts.of(cell.text()));
      }
    }
  }
}
