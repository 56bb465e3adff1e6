package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Hands;

/** A show of hands on the screens of those who have to do with it, each following the others. */
@QuarkusTest
class ShowOfHandsScreenTest {

  private static final String QUESTION = "Bầu Đoàn chủ tịch gồm 3 đồng chí";

  @BeforeAll
  static void waitForThePage() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @Test
  void secretariatPreparesTellersCountPresidiumDeclaresAndTheHallSeesIt() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(200));
    String secret =
        Api.done(
                Api.put(congress.token(Role.PRESIDIUM), congress.assembly() + "/displays/san-khau"))
            .extract()
            .path("secret");

    divideAndPrepare(congress);

    try (Screen presidium = Screen.as("chu-tich", Role.PRESIDIUM, congress.code(), "/presidium");
        Screen hall = Screen.open("/display/" + congress.code() + "/" + secret);
        Screen teller = Screen.as(Congress.FIRST_TELLER, Role.TELLER, congress.code(), "/teller");
        Screen second = Screen.as(Congress.SECOND_TELLER, Role.TELLER, congress.code(), "/hands")) {
      teller.find("a:has-text('Biểu quyết')").click();
      assertThat(teller.find(".hands-question")).containsText("Chưa có nội dung nào");
      presidium.find("a:has-text('Biểu quyết')").click();
      presidium.button("Đưa ra biểu quyết").click();
      assertThat(presidium.find("dialog")).containsText("khoản 2 Điều 3");
      presidium.look("hands-presidium-opening");
      presidium.find("dialog button.primary").click();
      assertThat(hall.find(".hall-words")).hasText(QUESTION);
      assertThat(hall.find(".hall-hands-names")).containsText("Trần Thị Bình");
      hall.look("hands-hall-open");

      countWithTheKeyboard(teller);
      // The second teller has nobody against: 0 and everybody else is for.
      second.find("select").selectOption("khu-2");
      second.find("[name=against]").fill("0");
      second.press("Enter", "Enter");
      assertThat(second.find("[data-recorded]")).containsText("tán thành 80");

      declare(presidium);

      assertThat(hall.find(".hall-hands h3")).hasText("Thông qua");
      assertThat(hall.find(".hall-hands-figures")).containsText("197");
      hall.look("hands-hall-declared");
      assertThat(teller.find(".hands-question")).containsText("Chưa có nội dung nào");
    }
    auditorReads(congress);
    Api.done(congress.get(Role.AUDITOR, Hands.path(congress, "bieu-quyet-1")))
        .body("result", equalTo("ADOPTED"))
        .body("opened.hands.for", equalTo(197))
        .body("opened.sections.hands.against", contains(2, 0));
  }

  /** The auditor sees every vote and its minutes, and is offered nothing that changes one. */
  private static void auditorReads(Congress congress) {
    try (Screen auditor = Screen.as("kiem-tra", Role.AUDITOR, congress.code(), "/auditor")) {
      auditor.find(".auditor-menu a:has-text('Biểu quyết')").click();
      assertThat(auditor.find("[data-result=ADOPTED] .hands-result")).hasText("Thông qua");
      assertThat(auditor.find("[data-result=ADOPTED]")).containsText("197");
      assertThat(auditor.page().locator("main button")).hasCount(1);
      assertThat(auditor.page().locator("main button")).hasText("Biên bản biểu quyết (PDF)");
      assertThat(auditor.page().locator("main a")).hasCount(1);
      auditor.look("hands-auditor");
      auditor.go("/hands/count");
      assertThat(auditor.find("[data-result=ADOPTED]")).isVisible();
      assertThat(auditor.page().locator("kp-hands-count")).hasCount(0);
    }
  }

  private static void divideAndPrepare(Congress congress) {
    try (Screen screen =
        Screen.as("thu-ky", Role.SECRETARIAT, congress.code(), "/hands/sections")) {
      screen.button("Thêm khu vực").click();
      screen.find("[name='sections[0].seated']").fill("120");
      screen.button("Thêm khu vực").click();
      screen.button("Lưu").click();
      assertThat(screen.find(".field-fault")).isVisible();
      screen.find("[name='sections[1].seated']").fill("80");
      screen.look("hands-sections");
      screen.button("Lưu").click();
      assertThat(screen.find(".notice-good")).containsText("Đã lưu các khu vực.");

      screen.go("/hands");
      screen.find("a:has-text('Soạn nội dung')").click();
      screen.find("[name=question]").fill(QUESTION);
      screen.find("[name=names]").fill("Nguyễn Văn An\nTrần Thị Bình\nTrần Thị Bình\n");
      screen.button("Lưu").click();
      assertThat(screen.find("[data-code=MOTION_NAMES_TWICE]")).isVisible();
      screen.find("[name=names]").fill("Nguyễn Văn An\nTrần Thị Bình\nLê Văn Cường\n");
      screen.look("hands-motion");
      screen.button("Lưu").click();
      assertThat(screen.find(".notice-good")).containsText("Đã lưu nội dung biểu quyết.");
    }
  }

  private static void countWithTheKeyboard(Screen teller) {
    assertThat(teller.find(".hands-question")).hasText(QUESTION);
    teller.find("select").selectOption("khu-1");
    teller.find("[name=for]").focus();
    teller.press("Enter", "Enter", "Enter");
    assertThat(teller.find("[role=alert].notice-bad")).containsText("Ghi số tán thành");
    teller.find("[name=for]").focus();
    teller.press("1", "2", "0", "Enter", "2", "Enter", "1", "Enter");
    assertThat(teller.find("[data-code=SECTION_SUM_ABOVE_SEATED]")).isVisible();
    teller.find("[name=for]").fill("117");
    teller.look("hands-teller");
    teller.find("[name=other]").focus();
    teller.press("Enter");
    assertThat(teller.find("[data-recorded]")).containsText("tán thành 117, không tán thành 2");
  }

  private static void declare(Screen presidium) {
    assertThat(presidium.find(".hands-sections caption")).containsText("2/2");
    assertThat(presidium.find(".hands-figures")).containsText("197");
    assertThat(presidium.find(".hands-needed")).containsText("101");
    presidium.look("hands-presidium-open");
    presidium.button("Công bố kết quả").click();
    assertThat(presidium.find("dialog .facts")).containsText("Thông qua");
    presidium.find("dialog button.primary").click();
    assertThat(presidium.find("[data-result=ADOPTED] .hands-result")).hasText("Thông qua");
    presidium.look("hands-presidium-declared");
    presidium.page().waitForPopup(() -> presidium.button("Biên bản biểu quyết").click()).close();
    assertTrue(presidium.find("h1").isVisible());
  }
}
