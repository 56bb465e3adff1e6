package org.kiemphieu.spreadsheet.service;

import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.ASSEMBLY;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.BORN;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.CONVENING_COMMITTEE;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.EXAMPLE_NAME;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.MEMBER_SINCE;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NAME;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NO;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NOMINATION;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NUMBER;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.OFFICIAL_MEMBER;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.SELF;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.SHEET;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.YES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.spreadsheet.domain.CandidateTemplate;
import org.kiemphieu.spreadsheet.domain.TableRows;

/** A workbook with a candidate list, or to fill one in, with one invented line. */
public final class CandidateTemplateFile {

  private static final List<CandidateTemplate> COLUMNS =
      List.of(NUMBER, NAME, BORN, OFFICIAL_MEMBER, MEMBER_SINCE, NOMINATION);

  private static final List<Integer> WIDTHS = List.of(12, 36, 22, 24, 18, 34);

  /** Of a width: a 256th of a character. */
  private static final int CHARACTER = 256;

  /** No workbook has a date before it. */
  private static final int FIRST_YEAR = 1901;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private CandidateTemplateFile() {}

  /** The workbook to fill in, in Vietnamese. */
  public static byte[] make() {
    return write((sheet, date) -> example(sheet.createRow(1), date));
  }

  /** The workbook of a list, in the same columns: it can be read back. */
  public static byte[] of(List<Candidate> candidates) {
    return write(
        (sheet, date) -> {
          for (Candidate candidate : candidates) {
            line(sheet.createRow(sheet.getLastRowNum() + 1), candidate, date);
          }
        });
  }

  /** Fills the sheet below its headings. */
  private interface Filling {
    void fill(Sheet sheet, CellStyle date);
  }

  private static byte[] write(Filling filling) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet(text(SHEET));
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      for (int column = 0; column < COLUMNS.size(); column++) {
        sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
      }
      // What is typed there becomes a date.
      sheet.setDefaultColumnStyle(COLUMNS.indexOf(BORN), date);
      sheet.setDefaultColumnStyle(COLUMNS.indexOf(MEMBER_SINCE), date);
      headings(sheet.createRow(0), heading(workbook));
      filling.fill(sheet, date);
      choice(sheet, OFFICIAL_MEMBER, YES, NO);
      choice(sheet, NOMINATION, CONVENING_COMMITTEE, ASSEMBLY, SELF);
      sheet.createFreezePane(0, 1);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  private static void headings(Row row, CellStyle style) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      row.createCell(column).setCellValue(text(COLUMNS.get(column)));
      row.getCell(column).setCellStyle(style);
    }
  }

  private static void example(Row row, CellStyle date) {
    row.createCell(COLUMNS.indexOf(NUMBER)).setCellValue(1);
    row.createCell(COLUMNS.indexOf(NAME)).setCellValue(text(EXAMPLE_NAME));
    row.createCell(COLUMNS.indexOf(BORN)).setCellValue(LocalDate.of(1975, 3, 2));
    row.createCell(COLUMNS.indexOf(OFFICIAL_MEMBER)).setCellValue(text(YES));
    row.createCell(COLUMNS.indexOf(MEMBER_SINCE)).setCellValue(LocalDate.of(1999, 5, 19));
    row.createCell(COLUMNS.indexOf(NOMINATION)).setCellValue(text(CONVENING_COMMITTEE));
    row.getCell(COLUMNS.indexOf(BORN)).setCellStyle(date);
    row.getCell(COLUMNS.indexOf(MEMBER_SINCE)).setCellStyle(date);
  }

  private static void line(Row row, Candidate candidate, CellStyle date) {
    row.createCell(COLUMNS.indexOf(NUMBER)).setCellValue(candidate.number());
    row.createCell(COLUMNS.indexOf(NAME)).setCellValue(candidate.person().name().text());
    candidate.person().born().ifPresent(day -> day(row, BORN, day, date));
    row.createCell(COLUMNS.indexOf(OFFICIAL_MEMBER))
        .setCellValue(text(candidate.officialMember() ? YES : NO));
    candidate.memberSince().ifPresent(day -> day(row, MEMBER_SINCE, day, date));
    row.createCell(COLUMNS.indexOf(NOMINATION))
        .setCellValue(
            text(
                switch (candidate.nomination()) {
                  case CONVENING_COMMITTEE -> CONVENING_COMMITTEE;
                  case ASSEMBLY -> ASSEMBLY;
                  case SELF -> SELF;
                }));
  }

  private static void day(Row row, CandidateTemplate column, LocalDate day, CellStyle date) {
    Cell cell = row.createCell(COLUMNS.indexOf(column));
    if (day.getYear() < FIRST_YEAR) {
      cell.setCellValue(day.format(DAY));
    } else {
      cell.setCellValue(day);
      cell.setCellStyle(date);
    }
  }

  private static void choice(Sheet sheet, CandidateTemplate column, CandidateTemplate... values) {
    String[] texts = Arrays.stream(values).map(CandidateTemplateFile::text).toArray(String[]::new);
    int index = COLUMNS.indexOf(column);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    sheet.addValidationData(
        helper.createValidation(
            helper.createExplicitListConstraint(texts),
            new CellRangeAddressList(1, TableRows.MOST_ROWS, index, index)));
  }

  private static String text(CandidateTemplate what) {
    return Messages.text("candidateTemplate." + what.name(), Language.VIETNAMESE);
  }
}
