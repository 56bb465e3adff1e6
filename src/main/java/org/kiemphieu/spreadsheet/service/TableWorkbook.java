package org.kiemphieu.spreadsheet.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kiemphieu.spreadsheet.domain.Cell;
import org.kiemphieu.spreadsheet.domain.TableColumn;
import org.kiemphieu.spreadsheet.domain.TableRows;
import org.kiemphieu.spreadsheet.domain.TableSheet;

/** Workbooks of plain tables, to be filled in or worked on elsewhere. Written row by row. */
public final class TableWorkbook {

  /** Of a width: a 256th of a character. */
  private static final int CHARACTER = 256;

  /** No workbook has a day before it; such a day is a text. */
  private static final int FIRST_YEAR = 1901;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /** What a program that reads the cells again might take for a formula. */
  private static final String FORMULA_BEGINS = "=+-@\t\r";

  private TableWorkbook() {}

  /** The workbook as a file. Texts stay texts, whatever they begin with. */
  public static byte[] make(List<TableSheet> tables) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      // Written as a stream it would have sizes of 64 bits, which not every program reads.
      workbook.setZip64Mode(Zip64Mode.Never);
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
  private record Styles(CellStyle heading, CellStyle text, CellStyle quoted, CellStyle day) {

    static Styles of(Workbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      CellStyle heading = workbook.createCellStyle();
      heading.setFont(bold);
      heading.setWrapText(true);
      CellStyle text = formatted(workbook, "@");
      CellStyle quoted = formatted(workbook, "@");
      quoted.setQuotePrefixed(true);
      return new Styles(heading, text, quoted, formatted(workbook, "dd/mm/yyyy"));
    }

    private static CellStyle formatted(Workbook workbook, String format) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      return style;
    }

    CellStyle of(String text) {
      return FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? quoted : text();
    }
  }

  private static void fill(Sheet sheet, TableSheet table, Styles styles) {
    Row headings = sheet.createRow(0);
    for (int i = 0; i < table.columns().size(); i++) {
      TableColumn column = table.columns().get(i);
      sheet.setColumnWidth(i, column.width() * CHARACTER);
      if (column.days()) {
        sheet.setDefaultColumnStyle(i, styles.day());
      }
      headings.createCell(i).setCellValue(column.heading());
      headings.getCell(i).setCellStyle(styles.heading());
      choices(sheet, i, column.choices());
    }
    sheet.createFreezePane(table.fixed(), 1);
    for (int i = 0; i < table.rows().size(); i++) {
      fill(sheet.createRow(i + 1), table.rows().get(i), styles);
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

  private static void fill(Row row, List<Cell> cells, Styles styles) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Cell.Whole whole) {
        row.createCell(i).setCellValue(whole.number());
      } else if (cells.get(i) instanceof Cell.Day day && day.day().getYear() >= FIRST_YEAR) {
        row.createCell(i).setCellValue(day.day());
        row.getCell(i).setCellStyle(styles.day());
      } else {
        String text = text(cells.get(i));
        if (!text.isEmpty()) {
          row.createCell(i).setCellValue(text);
          row.getCell(i).setCellStyle(styles.of(text));
        }
      }
    }
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Day day ? DAY.format(day.day()) : ((Cell.Text) cell).text();
  }
}
