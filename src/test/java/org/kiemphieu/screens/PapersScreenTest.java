package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/** What is printed and saved from the screens really arrives. */
@QuarkusTest
class PapersScreenTest {

  private static byte[] saved(Screen screen, String words) throws IOException {
    Download download = screen.page().waitForDownload(() -> screen.button(words).click());
    return Files.readAllBytes(download.path());
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void secretariatPrintsPapersOnceTheListIsApproved() throws IOException {
    Congress congress = Congress.under190(4);
    Api.done(congress.setUp());
    Api.done(congress.attend(299));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(5));
    String address = "/secretariat/list/" + Congress.ELECTION + "/1";

    try (Screen screen = Screen.as("secretariat", Role.SECRETARIAT, congress.code(), address)) {
      // Before the approval there is only the list to be saved
      assertThat(screen.find("[data-papers]")).containsText("Tải danh sách (Excel)");
      assertThat(screen.find("[data-papers]")).not().containsText("Tải phiếu bầu");

      Api.done(congress.approve());
      screen.page().reload();
      assertThat(screen.find("[name=copies]")).hasValue("299");
      assertThat(screen.find("[data-order]")).containsText("Cần in 75 tờ A4. Mỗi tờ có 4 phiếu.");
      screen.look("secretariat-papers");

      screen.find("[name=perPage]").selectOption("2");
      assertThat(screen.find("[data-order]")).containsText("Cần in 150 tờ A4. Mỗi tờ có 2 phiếu.");
      screen.find("[name=copies]").fill("301");
      screen.find("[name=copies]").blur();
      assertThat(screen.find("[data-order]")).containsText("Cần in 151 tờ A4.");
      assertEquals(1, pages(saved(screen, "Tải phiếu bầu để in (PDF)")));
      assertThat(screen.find("[data-saved]")).containsText("_in-151-to.pdf");
      assertEquals(3, pages(saved(screen, "Tải phiếu kiểm bằng tay (PDF)")));

      byte[] list = saved(screen, "Tải danh sách (Excel)");
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(list))) {
        assertEquals(Names.of(5), workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue());
      }
    }
  }

  /** The columns of the list that is saved are those the screen knows by itself. */
  @Test
  void savedListIsReadBackByTheScreen() throws IOException {
    Congress congress = Congress.under190(4);
    Api.done(congress.setUp());
    Api.done(congress.attend(299));
    Api.done(congress.beginElection());
    Api.done(congress.propose(5));
    String address = "/secretariat/list/" + Congress.ELECTION + "/1";

    try (Screen screen = Screen.as("secretariat", Role.SECRETARIAT, congress.code(), address)) {
      byte[] list = saved(screen, "Tải danh sách (Excel)");
      screen
          .find("[name=spreadsheet]")
          .setInputFiles(
              new FilePayload(
                  "danh-sach.xlsx",
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  list));
      assertThat(screen.find("[name=column-1]")).hasValue("NUMBER");
      assertThat(screen.find("[name=column-2]")).hasValue("NAME");
      assertThat(screen.find("[name=column-3]")).hasValue("BORN");
      assertThat(screen.find("[name=column-4]")).hasValue("OFFICIAL");
      assertThat(screen.find("[name=column-5]")).hasValue("MEMBER_SINCE");
      assertThat(screen.find("[name=column-6]")).hasValue("NOMINATION");
      screen.button("Thay cả bảng bằng 5 người này").click();
      assertThat(screen.find("[name=name-5]")).hasValue(Names.of(5));
      assertThat(screen.find("[data-verdict]")).containsText("Không có chỗ nào trái quy chế.");
    }
  }

  @Test
  void presidiumSavesSlidesAndTheResultOnceConfirmed() throws IOException {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    String address = "/presidium/" + Congress.ELECTION + "/1";

    try (Screen screen = Screen.as("presidium", Role.PRESIDIUM, congress.code(), address)) {
      byte[] slides = saved(screen, "Trang trình chiếu công bố (PPTX)");
      byte[] result = saved(screen, "Kết quả (Excel)");

      try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slides))) {
        assertEquals(4, show.getSlides().size());
      }
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(result))) {
        assertEquals(3, workbook.getNumberOfSheets());
      }
      screen.assertAccessible();
    }
  }

  @Test
  void everybodyWhoMaySavesTables() throws IOException {
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    try (Screen screen = Screen.as("auditor", Role.AUDITOR, congress.code(), "/auditor/tables")) {
      assertThat(screen.find("h1")).hasText("Bảng số liệu (CSV)");
      screen.look("auditor-tables");
      Download download =
          screen.page().waitForDownload(() -> screen.find("[data-table=results] button").click());
      String text = new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("\uFEFFMã cuộc bầu cử,Lần bầu,Lần kiểm phiếu,"), text);
      assertTrue(text.contains("ELECTED,1,3," + Names.of(3) + ",3,100.00"), text);
      assertEquals(congress.code() + "_results.csv", download.suggestedFilename());
    }
    try (Screen screen =
        Screen.as("secretariat", Role.SECRETARIAT, congress.code(), "/secretariat")) {
      screen.page().getByText("Bảng số liệu (CSV)").click();
      assertThat(screen.find("[data-table=tellers]")).isVisible();
      assertThat(screen.page().locator("[data-table=ledger]")).hasCount(0);
    }
  }
}
