package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The auditor opens figures down to papers and their entries, and takes evidence along. */
@QuarkusTest
class AuditorScreenTest {

  /** A PDF is made anew each time. */
  private static final int MILLISECONDS_TO_PRINT = 60_000;

  private static final String COUNT = "/auditor/round/ban-chap-hanh/1/1";

  @Test
  void figureIsOpenedDownToItsSheetItsReadingsAndItsEntriesOfTheLedger() {
    // Given three ballots that strike 1, strike 2, and strike both
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    try (Screen screen = auditor(congress, "/auditor")) {
      assertThat(screen.find("[data-agrees]")).containsText("KHỚP: ");
      assertThat(screen.find(".freshness-live")).isVisible();
      screen.look("auditor-overview");

      // When the one vote of the first candidate is opened
      screen.find("a:text-is('Lần bầu 1')").click();
      Locator votes = screen.find("[data-candidate='1'] [data-figure=votes] a");
      assertThat(votes).hasText("1");
      assertThat(screen.find("[data-candidate='3'] [data-figure=votes]")).hasText("3");
      votes.click();
      assertThat(screen.find("h1")).hasText("Phiếu bầu cho người số 1");
      assertThat(screen.find("[data-count]")).hasText("1");
      screen.look("auditor-sheets");

      // Then it is the second sheet, keyed twice as 2
      screen.find("[data-sheet='1/2'] a").click();
      assertThat(screen.find("h1")).hasText("Tập phiếu 1, phiếu thứ 2");
      assertThat(screen.find("[data-marks]")).hasText("2");
      assertThat(screen.find("[data-reading='1'] tbody tr td")).hasText("2");
      assertThat(screen.find("[data-reading='2'] tbody tr td")).hasText("2");
      assertThat(screen.find("main")).containsText("Lượt nhập 1, teller-1");
      assertThat(screen.find("main")).containsText("Lượt nhập 2, teller-2");
      screen.look("auditor-sheet");

      // And the ledger has who keyed it
      screen.find("a:text-is('Mọi mục nhật ký về phiếu này')").click();
      Locator entries = screen.page().locator("tr[data-sequence]");
      assertThat(entries).hasCount(2);
      assertThat(entries.nth(0)).containsText("teller-1");
      assertThat(entries.nth(1)).containsText("teller-2");
      screen.find("tr[data-sequence] a").click();
      assertThat(screen.find("h2")).hasText("nhập phiếu");
      assertThat(screen.find("tr:has-text('Phiếu bầu · 2 · Dấu trên phiếu') td:last-child"))
          .hasText("2");

      // And that entry is proven in the browser
      screen.button("Lấy khóa do máy chủ đưa ra").click();
      assertThat(screen.find("[data-source=SERVICE]")).containsText("CẢNH BÁO");
      screen.button("Kiểm tra bằng chứng").click();
      assertThat(screen.find(".verdict")).containsText("ĐÚNG");
      assertThat(screen.page().locator(".steps li[data-result=OK]")).hasCount(5);
      screen.look("auditor-entry");
    }
  }

  @Test
  void entryLogMinutesAndBundleOfAConfirmedCountAreSaved() throws IOException {
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    try (Screen screen = auditor(congress, COUNT)) {
      screen.find("[name=batch]").selectOption("1");
      screen.find("[name=teller]").selectOption("teller-2");
      saved(
          screen,
          "Lưu PDF để in",
          "entry-log-ban-chap-hanh-1-1-batch-1-teller-2.pdf",
          "%PDF-".getBytes(StandardCharsets.US_ASCII));
      saved(
          screen,
          "Lưu bản 1",
          "minutes-ban-chap-hanh-1-1-v1.pdf",
          "%PDF-".getBytes(StandardCharsets.US_ASCII));
      saved(
          screen,
          "Tải bộ hồ sơ (zip)",
          congress.code() + "_ban-chap-hanh_1_1.zip",
          new byte[] {'P', 'K', 3, 4});
      screen.look("auditor-figures");
    }
  }

  @Test
  void ledgerIsSearchedByBatchPersonAndNumber() {
    Congress congress = Stages.at(RoundStage.COUNTED);

    try (Screen screen = auditor(congress, "/auditor/ledger")) {
      screen.find("[name=election]").selectOption("ban-chap-hanh");
      screen.find("[name=batch]").fill("1");
      screen.button("Tìm").click();
      assertEquals(
          "Cần điền ô này trước.",
          screen.find("[name=round]").evaluate("field => field.validationMessage"));
      screen.find("[name=round]").fill("1");
      screen.find("[name=count]").fill("1");
      screen.button("Tìm").click();
      assertThat(screen.find("section")).containsText("Tập phiếu 1");
      screen.find("[name=command]").selectOption("KEY_BALLOT");
      screen.find("[name=actor]").fill("teller-2");
      Locator entries = screen.page().locator("tr[data-sequence]");
      assertThat(entries).hasCount(1);
      assertThat(entries.first()).containsText("Lượt nhập 2");

      screen.find("[name=sequence]").fill("8");
      screen.button("Mở").click();
      assertThat(screen.find("h1")).hasText("Mục số 8");
      assertThat(screen.find("h2")).hasText("ghi nhận số phiếu thu về");
      assertThat(screen.find(".facts dd")).hasText("head-teller (Trưởng ban kiểm phiếu)");
    }
  }

  @Test
  void whatIsKeyedBlindIsShownAsWithheldAndProvenAllTheSame() {
    // Given a sheet that the first of two tellers has keyed
    Congress congress = Stages.at(RoundStage.COUNTING);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    String leaf =
        Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/entries/12"))
            .extract()
            .path("leaf");

    try (Screen screen = auditor(congress, "/auditor/ledger")) {
      Locator row = screen.find("tr.withheld[data-sequence='12']");
      assertThat(row).containsText("TẠM GIỮ, chưa ai được xem");
      assertThat(row).containsText(leaf);
      screen.look("auditor-ledger");

      row.locator("a").click();
      assertThat(screen.find("section.withheld")).containsText("độc lập với nhau");
      assertThat(screen.find("section.withheld .hash")).hasText(leaf);
      screen.button("Lấy khóa do máy chủ đưa ra").click();
      screen.button("Kiểm tra bằng chứng").click();
      assertThat(screen.find(".verdict")).containsText("ĐÚNG");
      assertThat(screen.find(".steps")).containsText("dùng mã băm do máy chủ đưa ra");

      screen.go(COUNT + "/batches");
      assertThat(screen.find("[data-batch='1']")).containsText("Đang nhập, nội dung chưa công bố");
      assertThat(screen.find("[data-batch='1']")).containsText("Lượt nhập 1, teller-1: 1/3");
      screen.look("auditor-batches");
      screen.go(COUNT + "/steps");
      assertThat(screen.find("table")).containsText("Số phiếu thu về: 3");
      screen.look("auditor-steps");
    }
  }

  private static void saved(Screen screen, String button, String name, byte[] beginning)
      throws IOException {
    Download download =
        screen
            .page()
            .waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(MILLISECONDS_TO_PRINT),
                () -> screen.button(button).click());
    assertEquals(name, download.suggestedFilename());
    byte[] content = Files.readAllBytes(download.path());
    assertEquals(
        Arrays.toString(beginning), Arrays.toString(Arrays.copyOf(content, beginning.length)));
    assertThat(screen.find(".saved")).containsText("Đã lưu " + name);
  }

  private static Screen auditor(Congress congress, String address) {
    return Screen.as("auditor", Role.AUDITOR, congress.code(), address);
  }
}
