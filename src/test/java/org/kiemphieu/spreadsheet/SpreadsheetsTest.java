package org.kiemphieu.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.spreadsheet.domain.SheetRow;
import org.kiemphieu.spreadsheet.domain.SpreadsheetRefusal;
import org.kiemphieu.spreadsheet.service.CandidateTemplateFile;
import org.kiemphieu.spreadsheet.service.Spreadsheets;

/** Lists as offices keep them, and files that are no lists. */
class SpreadsheetsTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void namesDatesAndNumbersAreTextAsALineIsRead() throws IOException {
    byte[] file =
        workbook(
            book -> {
              Sheet sheet = book.createSheet();
              texts(sheet.createRow(0), "STT", "Họ và tên", "Ngày sinh", "Ghi chú");
              Row row = sheet.createRow(3);
              row.createCell(0).setCellValue(1);
              row.createCell(1)
                  .setCellValue(
                      Normalizer.normalize(" Nguyễn\u00a0 Văn\nĐược\u200b ", Normalizer.Form.NFD));
              row.createCell(2).setCellValue(LocalDate.of(1970, 3, 12));
              row.getCell(2).setCellStyle(format(book, "d/m/yy"));
              row.createCell(4).setCellValue("  ");
              Row next = sheet.createRow(5);
              next.createCell(0).setCellValue(0.1 + 0.2);
              next.createCell(1).setCellValue(190_000_000_000.0);
              next.createCell(2).setCellValue(LocalDate.of(1969, 2, 1));
              next.getCell(2).setCellStyle(format(book, "[$-42A]dd mmmm yyyy"));
              next.createCell(3).setCellValue(2);
              next.getCell(3).setCellStyle(format(book, "0.0"));
              next.createCell(5).setCellValue(true);
            });

    assertEquals(
        List.of(
            new SheetRow(1, List.of("STT", "Họ và tên", "Ngày sinh", "Ghi chú")),
            new SheetRow(4, List.of("1", "Nguyễn Văn Được", "1970-03-12")),
            new SheetRow(6, List.of("0.3", "190000000000", "1969-02-01", "2", "", "TRUE"))),
        Spreadsheets.workbook(file));
  }

  /** The days of a workbook from an old Mac would be four years and a day off. */
  @Test
  void daysCountedFrom1904AreTheSameDays() throws IOException {
    byte[] file =
        workbook(
            book -> {
              book.getCTWorkbook().getWorkbookPr().setDate1904(true);
              Row row = book.createSheet().createRow(0);
              row.createCell(0).setCellValue(LocalDate.of(1970, 3, 12));
              row.getCell(0).setCellStyle(format(book, "dd/mm/yyyy"));
            });

    assertEquals(List.of(new SheetRow(1, List.of("1970-03-12"))), Spreadsheets.workbook(file));
  }

  @Test
  void firstSheetThatCanBeSeenIsRead() throws IOException {
    byte[] file =
        workbook(
            book -> {
              texts(book.createSheet("Ẩn").createRow(0), "ẩn");
              texts(book.createSheet("Danh sách").createRow(0), "thấy");
              texts(book.createSheet("Khác").createRow(0), "khác");
              book.setActiveSheet(1);
              book.setSheetHidden(0, true);
            });

    assertEquals(List.of(new SheetRow(1, List.of("thấy"))), Spreadsheets.workbook(file));
  }

  /** The stored value, even where it is not what the formula would give. */
  @Test
  void formulasAreNeverWorkedOut() throws IOException {
    byte[] made = workbook(book -> texts(book.createSheet().createRow(0), "x"));
    byte[] file =
        with(
            made,
            SHEET,
            """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1"><f>1+1</f><v>7</v></c><c r="B1" t="str"><f>WEBSERVICE("http://localhost:1/")</f>
            <v>cũ</v></c><c r="C1"><f>1+1</f></c></row></sheetData></worksheet>
            """);

    assertEquals(List.of(new SheetRow(1, List.of("7", "cũ"))), Spreadsheets.workbook(file));
  }

  @Test
  void boundsAreTwoThousandRowsFiftyColumnsAndFiveHundredCharacters() throws IOException {
    byte[] most = workbook(book -> rows(book.createSheet(), 2000));
    byte[] more = workbook(book -> rows(book.createSheet(), 2001));
    byte[] wide =
        workbook(
            book -> {
              Row row = book.createSheet().createRow(6);
              row.createCell(49).setCellValue("x");
              row.createCell(50).setCellValue("x");
              row.createCell(0).setCellValue("ế".repeat(501));
              row.createCell(1).setCellValue("ế".repeat(500));
            });

    assertEquals(2000, Spreadsheets.workbook(most).size());
    assertEquals(List.of("TABLE_TOO_MANY_ROWS row 2001"), refusals(more));
    assertEquals(
        List.of("TABLE_CELL_TOO_LONG row 7", "TABLE_TOO_MANY_COLUMNS row 7"), refusals(wide));
  }

  /** Formatted to the bottom, as such sheets often are. */
  @Test
  void emptyRowsDoNotCount() throws IOException {
    byte[] file =
        workbook(
            book -> {
              Sheet sheet = book.createSheet();
              CellStyle style = format(book, "@");
              for (int row = 0; row < 30_000; row++) {
                sheet.createRow(row).createCell(0).setCellStyle(style);
              }
              sheet.getRow(29_999).getCell(0).setCellValue("cuối");
            });

    assertEquals(List.of(new SheetRow(30_000, List.of("cuối"))), Spreadsheets.workbook(file));
  }

  @Test
  void whatUnpacksToFarMoreIsRefusedUnread() throws IOException {
    byte[] made = workbook(book -> rows(book.createSheet(), 1));
    byte[] bomb = with(made, SHEET, "<a>" + " ".repeat(60 << 20));

    assertEquals(List.of("WORKBOOK_TOO_LARGE"), refusals(bomb));
  }

  /** Entities that grow, and one that would read a file. */
  @Test
  void entitiesAreNotExpanded() throws IOException {
    byte[] made = workbook(book -> rows(book.createSheet(), 1));
    String entities =
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]>";
    for (String entity : List.of("&b;", "&f;")) {
      byte[] file =
          with(
              made,
              SHEET,
              entities
                  + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                  + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>"
                  + entity
                  + "</v></c></row></sheetData></worksheet>");

      assertEquals(List.of("NOT_A_WORKBOOK"), refusals(file), entity);
    }
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    byte[] made = workbook(book -> rows(book.createSheet(), 3));
    byte[] half = Arrays.copyOf(made, made.length / 2);
    byte[] broken = with(made, SHEET, "<worksheet><sheetData><row r='x'>");
    byte[] zip = zip(Map.of("a.txt", "a"));

    for (byte[] file : List.of(new byte[0], "PK\u0003\u0004".getBytes(UTF_8), half, broken, zip)) {
      assertEquals(List.of("NOT_A_WORKBOOK"), refusals(file));
    }
    assertEquals(List.of("NOT_A_WORKBOOK"), refusals(locked(made)));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void separatorIsFound(String separator) {
    String file =
        String.join(
            "\r\n",
            "\uFEFF",
            String.join(separator, "STT", "\"Họ; tên,\tđệm\"", "Ngày sinh"),
            String.join(separator, "1", "\"Nguyễn \"\"Út\"\" Văn A\"", " 12/3/1970 ", ""),
            String.join(separator, "", "", ""),
            String.join(separator, "2", Normalizer.normalize("Trần Thị Bưởi", Normalizer.Form.NFD)),
            "");

    assertEquals(
        List.of(
            new SheetRow(2, List.of("STT", "Họ; tên, đệm", "Ngày sinh")),
            new SheetRow(3, List.of("1", "Nguyễn \"Út\" Văn A", "12/3/1970")),
            new SheetRow(5, List.of("2", "Trần Thị Bưởi"))),
        Spreadsheets.separated(file.getBytes(UTF_8)));
  }

  @Test
  void textThatCannotBeReadIsRefused() {
    assertEquals(
        List.of("TABLE_NOT_UTF8"),
        separatedRefusals("Hoàng".getBytes(Charset.forName("windows-1258"))));
    assertEquals(List.of("TABLE_NOT_UTF8"), separatedRefusals("\uFEFFTrần".getBytes(UTF_16LE)));
    assertEquals(
        List.of("TABLE_QUOTES row 2"), separatedRefusals("1,A\n2,\"B\n3,C\n".getBytes(UTF_8)));
    assertEquals(
        List.of("TABLE_TOO_MANY_ROWS row 2001"),
        separatedRefusals("x\n".repeat(5000).getBytes(UTF_8)));
    assertEquals(List.of(), Spreadsheets.separated(new byte[0]));
  }

  @Test
  void templateIsReadAsItIsWritten() {
    assertEquals(
        List.of(
            new SheetRow(
                1,
                List.of(
                    "Số thứ tự",
                    "Họ và tên",
                    "Ngày, tháng, năm sinh",
                    "Đảng viên chính thức",
                    "Ngày vào Đảng",
                    "Hình thức giới thiệu")),
            new SheetRow(
                2,
                List.of(
                    "1",
                    "Nguyễn Văn Ví Dụ (xóa dòng này)",
                    "1975-03-02",
                    "Có",
                    "1999-05-19",
                    "Cấp ủy triệu tập giới thiệu"))),
        Spreadsheets.workbook(CandidateTemplateFile.make()));
  }

  private static List<String> refusals(byte[] file) {
    return codes(assertThrows(RefusedException.class, () -> Spreadsheets.workbook(file)));
  }

  private static List<String> separatedRefusals(byte[] file) {
    return codes(assertThrows(RefusedException.class, () -> Spreadsheets.separated(file)));
  }

  private static List<String> codes(RefusedException refused) {
    return refused.refusals().stream().map(SpreadsheetsTest::shown).toList();
  }

  private static String shown(Refusal refusal) {
    return (((SpreadsheetRefusal) refusal.code()).name() + " " + refusal.field()).strip();
  }

  private static byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(book);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static CellStyle format(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static void texts(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static void rows(Sheet sheet, int count) {
    for (int row = 0; row < count; row++) {
      sheet.createRow(row).createCell(0).setCellValue(row);
    }
  }

  /** The same workbook with another content of one part. */
  private static byte[] with(byte[] file, String part, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(part) ? content.getBytes(UTF_8) : in.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** With a password it is another kind of file altogether, of which only the container matters. */
  private static byte[] locked(byte[] file) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      system.createDocument(new ByteArrayInputStream(file), "EncryptedPackage");
      system.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
