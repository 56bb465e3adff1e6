package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/** A candidate list out of a workbook as offices keep it, up to the list the assembly approved. */
@QuarkusTest
class SpreadsheetScreenTest {

  private static final String HOSTILE = "Đỗ <img src=x onerror=alert(1)> Bảo";

  @Test
  void workbookBecomesTheListAndIsOnlyReadOnceApproved() throws IOException {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(3));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    String address = "/secretariat/list/" + Congress.ELECTION + "/1";

    try (Screen screen = Screen.as("secretariat", Role.SECRETARIAT, congress.code(), address)) {
      screen
          .find("[name=spreadsheet]")
          .setInputFiles(
              new FilePayload(
                  "danh-sach.xlsx",
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  workbook()));
      assertThat(screen.find("[name=column-1]")).hasValue("NUMBER");
      assertThat(screen.find("[name=column-2]")).hasValue("FAMILY");
      assertThat(screen.find("[name=column-3]")).hasValue("GIVEN");
      assertThat(screen.find("[name=column-4]")).hasValue("BORN");
      assertThat(screen.find("[name=column-5]")).hasValue("IGNORE");
      screen.find("[name=column-5]").selectOption("MEMBER_SINCE");
      screen.button("Thay cả bảng bằng 4 người này").click();
      assertThat(screen.find("[name=name-2]")).hasValue(HOSTILE);
      assertThat(screen.find("[name=born-1]")).hasValue("02/03/1975");
      assertThat(screen.find("[data-verdict]")).containsText("Không có chỗ nào trái quy chế.");
      screen.button("Lập danh sách bầu cử (4 người)").click();
      assertThat(screen.find("[role=status] .notice-good")).containsText("Đã ghi.");

      Api.done(congress.approve());
      screen.page().reload();
      assertThat(screen.find(".notice")).containsText("không sửa được nữa");
      assertThat(screen.page().locator("tbody th"))
          .hasText(new String[] {"Bùi Văn An", HOSTILE, "Trần Thị Bình", "Lê Văn Châu"});
      screen.look("secretariat-list-approved");
    }

    Api.done(
            Api.get(
                TestAccounts.token(Role.SECRETARIAT, congress.code()),
                congress.round() + "/candidate-list"))
        .body("candidates.name", contains("Bùi Văn An", HOSTILE, "Trần Thị Bình", "Lê Văn Châu"))
        .body("candidates.born", contains("1975-03-02", "1976-03-02", "1977-03-02", "1978-03-02"))
        .body(
            "candidates.memberSince",
            contains("1999-05-19", "1999-05-19", "1999-05-19", "1999-05-19"));
  }

  /**
   * A heading over the table, the name in two columns, days as days, one heading nobody guesses.
   */
  private static byte[] workbook() throws IOException {
    List<String> family =
        List.of("Bùi Văn", "Đỗ <img src=x onerror=alert(1)>", "Trần Thị", "Lê Văn");
    List<String> given = List.of("An", "Bảo", "Bình", "Châu");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      Sheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH NHÂN SỰ");
      Row headings = sheet.createRow(2);
      List<String> titles =
          List.of("TT", "Họ và chữ đệm", "Tên", "Ngày, tháng, năm sinh", "Ngày KN");
      for (int column = 0; column < titles.size(); column++) {
        headings.createCell(column).setCellValue(titles.get(column));
      }
      for (int person = 0; person < given.size(); person++) {
        Row row = sheet.createRow(3 + person);
        row.createCell(0).setCellValue(person + 1);
        row.createCell(1).setCellValue(family.get(person));
        row.createCell(2).setCellValue(given.get(person));
        row.createCell(3).setCellValue(LocalDate.of(1975 + person, 3, 2));
        row.getCell(3).setCellStyle(day);
        row.createCell(4).setCellValue(LocalDate.of(1999, 5, 19));
        row.getCell(4).setCellStyle(day);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
