package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.AfterCongress;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** Everybody does on one page what follows the assembly, each what their role may. */
@QuarkusTest
class ConclusionScreenTest {

  @BeforeAll
  static void waitForThePage() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  private static Screen screen(Congress congress, Role role) {
    return Screen.as(
        "nguoi-" + role.name().toLowerCase(Locale.ROOT), role, congress.code(), "/conclusion");
  }

  private static void fill(Screen screen, String field, String value) {
    screen.find("dialog[open] [name=" + field + "]").fill(value);
  }

  private static void submit(Screen screen) {
    Locator dialog = screen.find("dialog[open]");
    dialog.locator("button.primary").click();
    assertThat(screen.page().locator("dialog[open]")).hasCount(0);
  }

  @Test
  void aCongressIsConcludedOnTheScreens() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    try (Screen head = screen(congress, Role.HEAD_TELLER)) {
      assertThat(head.find("[data-due=SEAL_BALLOTS]"))
          .hasText("Niêm phong phiếu bầu: Bầu Ban Chấp hành, Lần bầu 1.");
      head.button("Niêm phong phiếu bầu…").click();
      head.find("dialog[open] [name=ballots]").check();
      fill(head, "on", AfterCongress.CLOSED_ON);
      fill(head, "pieces", "2");
      fill(head, "place", "Hội trường lớn");
      fill(head, "sealedBy", "Lê Thị Kiểm\nTrần Văn Phiếu");
      fill(head, "witnessedBy", "Nguyễn Văn Chủ");
      head.look("conclusion-sealing");
      submit(head);
      assertThat(head.find("[data-package=goi-1] .stage")).hasText("Đã niêm phong");
    }
    try (Screen presidium = screen(congress, Role.PRESIDIUM)) {
      presidium.button("Ghi nhận bế mạc…").click();
      fill(presidium, "on", AfterCongress.CLOSED_ON);
      fill(presidium, "at", "17:30");
      submit(presidium);
      assertThat(presidium.find(".after-large"))
          .hasText("Đại hội bế mạc lúc 17:30 ngày 24/01/2025.");
      presidium.find("summary").click();
      assertThat(presidium.find("details")).containsText("29/01/2025: Tết Nguyên đán Ất Tỵ");
      presidium.button("Nhận bàn giao…").click();
      fill(presidium, "on", AfterCongress.CLOSED_ON);
      fill(presidium, "receivedBy", "Nguyễn Văn Chủ");
      fill(presidium, "keptAt", "Văn phòng, tủ số 1");
      submit(presidium);
      assertThat(presidium.find("[data-package=goi-1]"))
          .containsText("Lưu giữ đến hết ngày 24/07/2025.");
      presidium.look("conclusion-presidium");
    }
    try (Screen secretariat = screen(congress, Role.SECRETARIAT)) {
      enterHolidays(secretariat);
      secretariat.button("Ghi nhận khiếu nại…").click();
      fill(secretariat, "complainant", "Trần Thị Đơn");
      fill(secretariat, "on", "2025-02-24");
      fill(secretariat, "words", "Đề nghị xác minh việc kiểm phiếu");
      submit(secretariat);
      assertThat(secretariat.find("[data-complaint=don-1] .stage"))
          .hasText("Quá thời hạn, không xem xét");
      secretariat.button("Ghi quyết định của cấp trên…").click();
      secretariat.find("dialog[open] [name=decision]").selectOption("PERSONS_REFUSED");
      fill(secretariat, "number", "45-QĐ/TU");
      fill(secretariat, "on", "2025-03-10");
      secretariat.find("dialog[open] [name=person]").check();
      fill(secretariat, "reason", "Chưa đủ tiêu chuẩn");
      submit(secretariat);
      assertThat(secretariat.find("[data-election=ban-chap-hanh] .stage"))
          .hasText("Không chuẩn y một số người");
      secretariat.look("conclusion-secretariat");
    }
    try (Screen presidium = screen(congress, Role.PRESIDIUM)) {
      assertThat(presidium.find("[data-due=DESTROY_BALLOTS]")).isVisible();
      presidium.button("Ghi nhận hủy phiếu…").click();
      fill(presidium, "on", "2025-07-24");
      fill(presidium, "destroyedBy", "Nguyễn Văn Chủ");
      fill(presidium, "place", "Văn phòng");
      fill(presidium, "record", "3-BB/VP");
      presidium.find("dialog[open] button.primary").click();
      assertThat(presidium.find("dialog[open] [role=alert]"))
          .containsText("Phiếu phải được lưu giữ đến hết ngày 24/7/2025");
      fill(presidium, "on", AfterCongress.DESTROYABLE_FROM);
      submit(presidium);
      assertThat(presidium.find("[data-package=goi-1] .stage")).hasText("Đã hủy");
    }
    try (Screen auditor = screen(congress, Role.AUDITOR)) {
      assertThat(auditor.find("#due-title")).isVisible();
      // Only what can be printed: the auditor records nothing here.
      assertThat(auditor.page().locator("main button"))
          .hasText(new String[] {"In biên bản niêm phong", "In biên bản hủy phiếu"});
      auditor.find("select[name=year]").selectOption("2026");
      assertThat(auditor.find("[data-holidays='2026'] summary"))
          .hasText("14 ngày nghỉ, 1 ngày làm bù");
      auditor.look("conclusion-auditor");
    }
    Api.done(AfterCongress.overview(congress, Role.AUDITOR))
        .body("packages.state", contains("DESTROYED"))
        .body("elections[0].elected.refused", contains(true, false))
        .body("complaints[0].state", equalTo("LATE"));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/holidays/2026"))
        .body("version", equalTo(2))
        .body("source", equalTo("Thông báo thử nghiệm"))
        .body("off.day", hasItem("2026-01-02"))
        .body("off.find { it.day == '2026-01-02' }.name", equalTo("Nghỉ hoán đổi"))
        .body("worked", contains("2026-08-22"))
        .body("undecided", empty());
  }

  /** The year of the closing is shown first; in the next one two days are not known. */
  private static void enterHolidays(Screen screen) {
    Locator section = screen.find(".after-holidays");
    assertThat(section.locator("summary")).hasText("12 ngày nghỉ, 1 ngày làm bù");
    assertThat(screen.find("[data-holidays]")).hasAttribute("data-holidays", "2025");
    assertThat(section.locator("[data-undecided]")).hasCount(0);
    section.locator("[name=year]").selectOption("2026");
    assertThat(section.locator("[data-undecided='2']")).containsText("02/01/2026, 24/11/2026");

    screen.button("Nhập ngày nghỉ năm 2026…").click();
    assertThat(screen.find("dialog[open] [data-undecided]")).containsText("24/11/2026");
    String known = screen.find("dialog[open] [name=off]").inputValue();
    assertTrue(known.startsWith("01/01/2026 Tết Dương lịch\n16/02/2026 "), known);
    fill(screen, "source", "Thông báo thử nghiệm");
    // A line without its day is not sent, one of another year is refused.
    fill(screen, "off", known + "\nQuốc khánh");
    screen.find("dialog[open] button.primary").click();
    assertThat(screen.find("#off-unread")).containsText("Chưa đọc được: Quốc khánh.");
    fill(screen, "off", known + "\n02/01/2027 Nghỉ hoán đổi");
    assertThat(screen.find("#off-unread")).hasText("");
    screen.find("dialog[open] button.primary").click();
    assertThat(screen.find("dialog[open] [role=alert]")).containsText("không thuộc năm 2026");
    screen.look("conclusion-holidays");
    fill(screen, "off", known + "\n02/01/2026: Nghỉ hoán đổi");
    submit(screen);
    assertThat(screen.find(".after-said")).hasText("Đã ghi ngày nghỉ lễ, tết năm 2026.");
    assertThat(section.locator("summary")).hasText("13 ngày nghỉ, 1 ngày làm bù");
    assertThat(section.locator("[data-undecided]")).hasCount(0);

    // What was entered can be mended: that takes the version it is in place of.
    screen.button("Nhập ngày nghỉ năm 2026…").click();
    assertThat(screen.find("dialog[open] [name=source]")).hasValue("Thông báo thử nghiệm");
    fill(screen, "off", screen.find("dialog[open] [name=off]").inputValue() + "\n24/11/2026 Nghỉ");
    submit(screen);
    assertThat(section.locator("summary")).hasText("14 ngày nghỉ, 1 ngày làm bù");
  }
}
