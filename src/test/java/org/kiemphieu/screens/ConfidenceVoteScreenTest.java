package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;

/** A vote of confidence on the screens of everybody who has to do with it. */
@QuarkusTest
class ConfidenceVoteScreenTest {

  /** Minutes are signed meanwhile, on machines that do much else. */
  @BeforeAll
  static void waitForThePage() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @Test
  void secretariatSaysWhatBallotsAreForAndIsNotAskedForSeats() {
    Congress congress = Congress.askingFor("CONFIDENCE_VOTE");
    Api.done(congress.setUp());

    try (Screen screen =
        Screen.as("thu-ky", Role.SECRETARIAT, congress.code(), "/secretariat/elections")) {
      assertThat(screen.find("[name=seats]")).isVisible();
      screen.find("[name=purpose]").selectOption("CONFIDENCE_VOTE");
      assertThat(screen.page().locator("[name=seats]")).hasCount(0);
      screen.find("[name=title]").fill("Lấy phiếu tín nhiệm thành viên Ban Thường vụ");
      screen.look("confidence-secretariat");
      screen.button("Thêm cuộc bầu cử này").click();
      assertThat(screen.find("[data-election=tin-nhiem] h2"))
          .hasText("Lấy phiếu tín nhiệm thành viên Ban Thường vụ");
    }
    Api.done(congress.get(Role.SECRETARIAT, congress.assembly() + "/elections"))
        .body("purpose", contains("CONFIDENCE_VOTE"))
        .body("seats", contains(0));
  }

  @Test
  void twoTellersKeyThreeLevelsAndThePresidiumSeesWhatFollows() {
    Congress congress = Congress.askingFor("CONFIDENCE_VOTE").counting(3, 3);

    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      keyed(teller);
    }
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.SECOND_TELLER)) {
      teller.type("1-2 \n1-3+\n1- 2/\n");
      teller.assertUnsafe(0);
      teller.assertMarks(2, "1- 2=", "1- 3*", "1- 2?");
    }
    Api.done(congress.complete(Congress.FIRST_TELLER, 1, 1, 3));
    Api.done(congress.complete(Congress.SECOND_TELLER, 1, 2, 3));

    try (Screen head = Screen.as("truong-ban", Role.HEAD_TELLER, congress.code(), "/head-teller")) {
      assertThat(head.find("h1")).isVisible();
      Api.done(congress.close());
      assertThat(head.find("[data-person='1']")).containsText("Miễn nhiệm chức vụ đang giữ");
      assertThat(head.find("[data-person='1']")).containsText("100,00%");
      head.look("confidence-head-teller");
    }
    Api.done(congress.certify());
    confirmedOnScreen(congress);
    shown(congress);
  }

  private static void keyed(KeyingScreen teller) {
    // Nothing typed is high for everybody; a number ended by itself has confidence.
    assertThat(teller.screen().find("[data-levels]")).hasAttribute("data-levels", "3-0-0");
    teller.type("1-2");
    assertThat(teller.screen().find("[data-number='1'] .candidate-mark")).hasText("THẤP");
    assertThat(teller.screen().find("[data-number='2'] .candidate-mark")).hasText("TÍN NHIỆM");
    assertThat(teller.screen().find("[data-levels]")).hasAttribute("data-levels", "1-1-1");
    teller.screen().look("confidence-teller");
    teller.type("\n");
    teller.assertRecorded("Phiếu 1", "Cao 1, tín nhiệm 1, thấp 1", "Hợp lệ");

    teller.type("1-3+l");
    assertThat(teller.screen().find(".panel [data-defect=NAME_STRUCK]"))
        .containsText("Gạch tên người in sẵn");
    teller.type("*");
    assertThat(teller.screen().find("[data-defect=NAME_STRUCK]")).isVisible();
    teller.screen().press("Backspace");
    teller.type("\n");
    teller.assertRecorded("Phiếu 2", "Hợp lệ");

    teller.type("1-2/\n");
    teller.assertUnsafe(0);
    teller.assertMarks(1, "1- 2=", "1- 3*", "1- 2?");
  }

  private static void confirmedOnScreen(Congress congress) {
    try (Screen screen = Screen.as("chu-tich", Role.PRESIDIUM, congress.code(), "/presidium")) {
      Locator first = screen.find(".presidium-person[data-number='1']");
      assertThat(first.locator("[data-level=low]")).containsText("3");
      assertThat(first.locator(".presidium-standing")).hasText("Miễn nhiệm chức vụ đang giữ");
      assertThat(screen.find(".presidium-person[data-number='3'] .presidium-standing"))
          .hasText("Không có hệ quả");
      screen.look("confidence-presidium");
      screen.button("Xác nhận kết quả bầu cử…").click();
      screen.find("dialog[open]").locator("button.primary").click();
      assertThat(screen.find(".stage")).hasText("đoàn chủ tịch đã xác nhận");
    }
  }

  private static void shown(Congress congress) {
    Api.done(Decisions.release(congress));
    String secret =
        Api.done(
                Api.put(
                    congress.token(Role.PRESIDIUM), congress.assembly() + "/displays/hoi-truong"))
            .extract()
            .path("secret");
    try (Screen hall = Screen.open("/display/" + congress.code() + "/" + secret)) {
      assertThat(hall.find(".hall-levels [data-number='1']")).containsText("100,00%");
      assertThat(hall.find("h3")).hasText("Kết quả lấy phiếu tín nhiệm");
      assertThat(hall.page().locator("body")).not().containsText("Miễn nhiệm");
      hall.look("confidence-hall");
    }
    try (Screen auditor =
        Screen.as(
            "kiem-tra",
            Role.AUDITOR,
            congress.code(),
            "/auditor/round/" + Congress.ELECTION + "/1/1")) {
      assertThat(auditor.find("[data-candidate='1'] [data-figure=low]")).hasText("3");
      auditor.look("confidence-auditor");
    }
  }
}
