package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/** A province follows its congresses in the browser, from the naming to the minutes. */
@QuarkusTest
class SubordinatesScreenTest {

  private final Congress province = Congress.under190(3);
  private final Congress cell = Congress.under190(3);

  @Test
  void provinceSeesWhatTheCellLetsItSee() {
    setUp(province, "Đảng bộ tỉnh");
    setUp(cell, "Chi bộ <b>xóm</b> Đông");
    Api.done(cell.attend(3));
    Api.done(cell.beginElection());
    Api.done(cell.appointBoard());
    Api.done(cell.propose(4));
    Api.done(cell.approve());

    nothingBelowYet();
    cellNamesItsSuperior();
    cellRecordsProfiles();
    count();
    provinceFollows();
    provinceReadsReports();
    cellWithdraws();
  }

  private static void setUp(Congress congress, String organisation) {
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("organisation", organisation);
    settings.put("heldOn", "2025-08-20");
    Api.done(Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), settings));
  }

  private void nothingBelowYet() {
    try (Screen screen = as(Role.SECRETARIAT, province, "/secretariat")) {
      screen.find("a[href='#/subordinates']").click();
      assertThat(screen.find(".notice")).containsText("nêu mã " + province.code());
      screen.go("/subordinates/consolidated");
      assertThat(screen.page().locator("details")).hasCount(1);
      screen.find("summary").click();
      screen.find("[name=women]").fill("101");
      screen.button("Ghi chỉ tiêu").click();
      assertThat(screen.find("[name=women]")).hasAttribute("aria-invalid", "true");
      screen.find("[name=women]").fill("50");
      screen.find("[name=firstTime]").fill("60");
      screen.button("Ghi chỉ tiêu").click();
      assertThat(screen.find("kp-targets form > [role=status]")).hasText("Đã ghi.");
      Api.done(province.get(Role.SECRETARIAT, province.assembly() + "/targets"))
          .body("women", contains(50))
          .body("firstTime", contains(60))
          .body("underForty", contains(nullValue()));
    }
  }

  private void cellNamesItsSuperior() {
    try (Screen screen = as(Role.SECRETARIAT, cell, "/secretariat")) {
      screen.find("a[href='#/secretariat/superior']").click();
      assertThat(screen.find(".notice")).hasText("Chưa cho cấp trên nào theo dõi.");
      screen.find("[name=assembly]").fill("khong-co");
      screen.button("Cho cấp trên này theo dõi").click();
      assertThat(screen.find("#field-assembly-fault"))
          .containsText("Không có đại hội nào mang mã khong-co.");
      screen.find("[name=assembly]").fill(province.code());
      screen.button("Cho cấp trên này theo dõi").click();
      assertThat(screen.find(".notice-good").first())
          .containsText("Đại hội " + province.code() + " đang theo dõi");
      screen.look("superior");
    }
  }

  private void cellRecordsProfiles() {
    try (Screen screen = as(Role.SECRETARIAT, cell, "/secretariat/elections")) {
      screen.find("a[href*='/profiles/']").click();
      Locator third = screen.find("[data-number='3']");
      third.locator("[data-field=sex]").selectOption("FEMALE");
      third.locator("[data-field=ethnicity]").fill("Tày");
      third.locator("[data-field=qualification]").selectOption("MASTER");
      third.locator("[data-field=firstTime]").selectOption("true");
      screen.find("[data-number='4'] [data-field=sex]").selectOption("MALE");
      screen.button("Ghi thông tin cơ cấu").click();
      assertThat(screen.find(".notice-good")).containsText("Đã ghi.");
      screen.look("profiles");
    }
    Api.done(cell.get(Role.SECRETARIAT, cell.round() + "/profiles"))
        .body("people.number", contains(3, 4))
        .body("people[0].ethnicity", equalTo("Tày"))
        .body("people[1].sex", equalTo("MALE"))
        .body("people[1].qualification", nullValue());
  }

  private void count() {
    Api.done(cell.issue(3));
    Api.done(cell.collect(3));
    Api.done(cell.declare(1, 3));
    cell.read(Congress.FIRST_TELLER, 1, "1", "2", "1 2");
    cell.read(Congress.SECOND_TELLER, 2, "1", "2", "1 2");
    Api.done(cell.close());
    Api.done(cell.certify());
    Api.done(cell.confirm());
  }

  private void provinceFollows() {
    try (Screen screen = as(Role.PRESIDIUM, province, "/presidium")) {
      screen.find("a[href='#/subordinates']").click();
      Locator row = screen.find("tr[data-code='" + cell.code() + "']");
      assertThat(row.locator("th")).containsText("Chi bộ <b>xóm</b> Đông");
      assertThat(row).containsText("20/08/2025");
      assertThat(row.locator(".stage")).hasText("Đã xác nhận kết quả");
      assertThat(row).containsText("3 trên 3 được triệu tập (100,00%)");
      assertThat(row).containsText("trúng cử 2 trên 3 cần bầu");
      screen.look("subordinates");
      screen.find("#subordinate-state").selectOption("VOTING");
      assertThat(row).hasCount(0);
      screen.find("#subordinate-state").selectOption("");
      screen.find("#subordinate-words").fill("đông");
      assertThat(row).hasCount(1);

      consolidated(screen);
      row = screen.find("th a[href*='" + cell.code() + "']");
      row.click();
      assertThat(screen.find("h1")).hasText("Chi bộ <b>xóm</b> Đông");
      screen.look("subordinate");
      screen.find("[data-election] a").click();
      result(screen);
    }
  }

  private static void consolidated(Screen screen) {
    screen.page().locator(".subordinate-menu a").nth(3).click();
    Locator board = screen.find("[data-office=EXECUTIVE_COMMITTEE]");
    assertThat(board).containsText("Trúng cử 2 người trên 3 cần bầu");
    assertThat(board.locator("[data-trait=WOMEN]")).containsText("Từ 50%: đạt");
    assertThat(board.locator("[data-trait=FIRST_TIME]"))
        .containsText("chưa kết luận được, còn 1 người chưa rõ");
    assertThat(screen.page().locator("details")).hasCount(0);
    screen.look("consolidated");
    Download workbook =
        screen.page().waitForDownload(() -> screen.button("Tải bảng tính (XLSX)").click());
    assertEquals("tong-hop.xlsx", workbook.suggestedFilename());
  }

  private static void result(Screen screen) {
    Locator round = screen.find("[data-round='1']");
    assertThat(round.locator("tbody tr")).hasCount(4);
    assertThat(round.locator("tbody tr").nth(2)).containsText(Names.of(3));
    assertThat(round.locator("tbody tr").nth(2)).containsText("Trúng cử");
    assertThat(round.locator("tbody tr").nth(0)).not().containsText("Trúng cử");
    screen.look("subordinate-result");
    Page minutes =
        screen.page().waitForPopup(() -> screen.button("Mở biên bản kiểm phiếu (PDF)").click());
    minutes.close();
  }

  private static final String REPORT =
      """
      Mã đại hội;Tổ chức đảng;Tên đại hội;Loại đại hội;Ngày tiến hành;Số triệu tập;Số có mặt;\
      Chức danh, cơ quan được bầu;Số lượng cần bầu;Phiếu phát ra;Phiếu thu về;Phiếu hợp lệ;\
      Phiếu không hợp lệ;Người trúng cử;Số phiếu được;Giới tính;Ghi chú
      xa-an-binh;Đảng bộ xã An Bình;Đại hội lần thứ XX;Đại hội đại biểu;12/6/2025;120;118;\
      Ban chấp hành (cấp ủy);2;118;118;117;1;Lê Thị Hoa;110;Nữ;x
      ;;;;;;;;;;;;;Lê <i>Văn</i> Lâm;59;Nam;
      xa-an-hoa;Đảng bộ xã An Hòa;Đại hội lần thứ XX;Đại hội đại biểu;13/6/2025;90;88;\
      Ban chấp hành (cấp ủy);1;88;89;88;0;Vũ Thị Lan;80;Nữ;
      xa-an-loc;Đảng bộ xã An Lộc;Đại hội lần thứ XX;Họp mặt;;;;;;;;;;;;;
      xa-an-phu;Đảng bộ xã An Phú;Đại hội lần thứ XX;Đại hội đảng viên;;;;;;;;;;;;;
      """;

  private void provinceReadsReports() {
    try (Screen screen = as(Role.SECRETARIAT, province, "/subordinates")) {
      screen.page().locator(".subordinate-menu a").nth(2).click();
      assertThat(screen.find("h1")).hasText("Đại hội theo báo cáo");
      screen
          .find("#reported-file")
          .setInputFiles(
              new FilePayload("bao-cao.csv", "text/csv", REPORT.getBytes(StandardCharsets.UTF_8)));
      Locator faulty = screen.find("tr[data-code=xa-an-hoa]");
      assertThat(faulty.locator("[data-code=REPORTED_COLLECTED_OVER_ISSUED]"))
          .hasText("Dòng 4: Số phiếu thu về 89 nhiều hơn số phiếu phát ra 88.");
      assertThat(faulty.locator("[data-code=REPORTED_VALID_AND_INVALID]")).isVisible();
      assertThat(screen.find("tr[data-code=xa-an-loc] [data-code=REPORTED_CELL_CHOICE]"))
          .containsText("Dòng 5: “Loại đại hội” ghi “Họp mặt”");
      assertThat(screen.find("tr[data-code=xa-an-binh]")).containsText("Sẽ ghi mới.");
      assertThat(screen.find("[data-code=REPORTED_NOT_OVER_HALF]"))
          .containsText("Dòng 3: Lê <i>Văn</i> Lâm được 59 phiếu");
      assertThat(screen.page().getByText("Không đọc các cột: Ghi chú.")).isVisible();
      screen.look("reported-preview");
      screen.button("Ghi 2 đại hội theo báo cáo").click();
      assertThat(screen.page().getByText("Đã ghi 2 đại hội.")).isVisible();
      assertThat(screen.page().locator("table.reported tbody tr")).hasCount(2);
      screen.look("reported");

      screen.page().locator(".subordinate-menu a").nth(1).click();
      Locator reported = screen.find("table.reported tr[data-code=xa-an-binh]");
      assertThat(reported).containsText("Theo báo cáo");
      assertThat(reported).containsText("118 trên 120 được triệu tập");
      assertThat(screen.page().locator("table:not(.reported) tbody tr")).hasCount(1);
      screen.look("subordinates-reported");
      apartInTheSums(screen);
      withdrawn(screen);
    }
  }

  private static void apartInTheSums(Screen screen) {
    screen.page().locator(".subordinate-menu a").nth(3).click();
    Locator turnout = screen.find("dl.facts dd:last-child");
    assertThat(turnout).containsText("Kiểm phiếu bằng chương trình này: 3 trên 3");
    assertThat(turnout).containsText("Theo báo cáo 118 trên 120");
    assertThat(turnout).containsText("Cộng cả hai nguồn: 121 trên 123");
    assertThat(screen.page().locator("[data-office=EXECUTIVE_COMMITTEE]")).hasCount(3);
    screen.look("consolidated-reported");
  }

  private static void withdrawn(Screen screen) {
    screen.page().locator("th a[href*='xa-an-binh']").click();
    assertThat(screen.find("h1")).hasText("Đảng bộ xã An Bình");
    assertThat(screen.find(".notice-doubt")).containsText("không có từng phiếu");
    assertThat(screen.page().locator("[data-office] tbody tr")).hasCount(2);
    screen.look("reported-one");
    screen.button("Rút số liệu báo cáo").first().click();
    screen.find("dialog[open] .primary").click();
    assertThat(screen.page().getByText("Số liệu báo cáo đã được rút")).isVisible();
  }

  private void cellWithdraws() {
    try (Screen screen = as(Role.SECRETARIAT, cell, "/secretariat/superior")) {
      screen.button("Thôi cho theo dõi").first().click();
      screen.find("dialog[open] .primary").click();
      assertThat(screen.page().getByText("Đã thôi cho cấp trên theo dõi")).isVisible();
    }
    try (Screen screen = as(Role.AUDITOR, province, "/subordinates/at/" + cell.code())) {
      assertThat(screen.find("[role=alert]"))
          .containsText("Trong các đại hội cấp dưới không có đại hội " + cell.code());
    }
    assertEquals(
        List.of(),
        province.get(Role.AUDITOR, province.assembly() + "/subordinates").path("subordinates"));
  }

  private static Screen as(Role role, Congress congress, String address) {
    return Screen.as(role.name().toLowerCase(Locale.ROOT), role, congress.code(), address);
  }
}
