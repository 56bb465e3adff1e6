package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.delegate.Delegates;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** The roll from a spreadsheet to the door of the hall, and the base it leads to. */
@QuarkusTest
class RollScreenTest {

  private static final String HEADINGS =
      "Số thẻ\tHọ và tên\tNgày, tháng, năm sinh\tGiới tính\tĐơn vị\tTư cách tham dự\n";

  private static final String PEOPLE =
      "001\tBùi Văn An\t02/03/1975\tNam\tĐảng bộ xã Tân Lập\tChính thức\n"
          + "002\tĐỗ <img src=x onerror=alert(1)> Bảo\t05/06/1980\tNữ\tĐảng bộ xã Tân Lập\tChính thức\n"
          + "003\tTrần Thị Bình\t\tNữ\tĐảng bộ phường Quang Trung\tChính thức\n"
          + "d1\tLê Văn Châu\t\tNam\tĐảng bộ phường Quang Trung\tĐại biểu dự khuyết\n";

  private final Congress congress = Congress.under190(3);
  private final Delegates delegates = new Delegates(congress);

  @Test
  void listIsTakenInPeopleAreLetInAndTheBaseFollows() {
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly(),
            Delegates.settings("DELEGATE_CONGRESS")));

    try (Screen screen =
        Screen.as("secretariat", Role.SECRETARIAT, congress.code(), "/secretariat/roll")) {
      // Given a list in which a card stands twice
      screen.find("[name=pasted]").fill(HEADINGS + PEOPLE + "001\tNgười Khác\t\t\t\t\n");
      screen.button("Đọc phần đã dán").click();
      screen.button("Ghi 5 người vào danh sách").click();
      assertThat(screen.find("[data-code=DELEGATE_LISTED_TWICE]")).containsText("Người Khác");
      screen.look("roll-faults");

      // When it is mended
      screen.button("Thôi").click();
      screen.find("[name=pasted]").fill(HEADINGS + PEOPLE);
      screen.button("Đọc phần đã dán").click();
      screen.button("Ghi 4 người vào danh sách").click();
      assertThat(screen.find("[data-figure=convened]")).hasText("3");
      assertThat(screen.page().locator("tr[data-delegate]")).hasCount(4);
      screen.look("roll-list");

      addOne(screen);

      // Then people are let in by card and by name
      screen.go("/secretariat/check-in");
      screen.find("#check-in-field").fill("001");
      screen.press("Enter");
      assertThat(screen.find("[data-figure=present]")).hasText("1");
      screen.find("#check-in-field").fill("binh");
      screen.press("Enter");
      assertThat(screen.find("[data-figure=present]")).hasText("2");
      assertThat(screen.find(".check-in-said")).containsText("Trần Thị Bình");
      screen.find("#check-in-field").fill("0");
      screen.press("Enter");
      assertThat(screen.find(".check-in-said")).containsText("Nhiều người khớp");
      screen.look("roll-check-in");
      screen.find("#check-in-field").fill("d1");
      screen.press("Enter");
      assertThat(screen.find(".check-in-said")).containsText("Lê Văn Châu");
      assertThat(screen.find("[data-figure=present]")).hasText("2");

      mendOne(screen);

      // And who is away is replaced
      screen.go("/secretariat/roll/002");
      assertThat(screen.find(".roll-facts")).containsText("Số thẻ 002");
      screen.find("[name=status]").selectOption("REPLACED");
      screen.find("[name=alternate]").selectOption("d1");
      screen.find("[name=reason]").fill("Ốm");
      screen.look("roll-delegate");
      screen.button("Ghi").first().click();
      assertThat(screen.find("[role=status] .notice-good")).containsText("Đã ghi.");
    }

    Api.done(delegates.roll())
        .body("figures.convened", equalTo(3))
        .body("figures.present", equalTo(3))
        .body("figures.base", equalTo(3))
        .body("replacements.alternate.name", contains("Lê Văn Châu"));
    Api.done(line("d2"))
        .body("name", equalTo("Phạm Thị Dung"))
        .body("born", equalTo("1980-02-28"))
        .body("sex", equalTo("FEMALE"))
        .body("kind", equalTo("ALTERNATE"))
        .body("unit", equalTo("Đảng bộ xã Tân Lập"));
    Api.done(line("003"))
        .body("version", equalTo(3))
        .body("born", equalTo("1985-10-20"))
        .body("memberSince", equalTo("2010-02-03"))
        .body("politicalTheory", equalTo("ADVANCED"))
        .body("seat", equalTo("B7"));
  }

  private Response line(String card) {
    return congress.get(Role.AUDITOR, delegates.path() + "/" + card);
  }

  /**
   * One person beside the list: without a card, with a card that is taken, with a day there is not.
   */
  private void addOne(Screen screen) {
    screen.button("Thêm vào danh sách").click();
    assertThat(screen.find("#field-line-delegate-fault")).hasText("Phải điền mục này.");
    screen.find("#field-line-delegate").fill("001");
    screen.find("#field-line-name").fill("Phạm Thị Dung");
    screen.find("#field-line-unit").fill("Đảng bộ xã Tân Lập");
    screen.button("Thêm vào danh sách").click();
    assertThat(screen.find("[data-code=VERSION_NOT_GIVEN] a"))
        .hasAttribute("href", "#/secretariat/roll/001");
    screen.find("#field-line-delegate").fill("D2");
    screen.find("#field-line-kind").selectOption("ALTERNATE");
    screen.find("#field-line-sex").selectOption("FEMALE");
    screen.find("#field-line-born").fill("31/02/1980");
    screen.button("Thêm vào danh sách").click();
    assertThat(screen.find("#field-line-born-fault [data-code=DAY_UNREADABLE]")).isVisible();
    screen.look("roll-add-one");
    screen.find("#field-line-born").fill("28/02/1980");
    screen.button("Thêm vào danh sách").click();
    assertThat(screen.find("kp-delegate-form .notice-good"))
        .hasText("Đã ghi: Phạm Thị Dung, thẻ số d2.");
    assertThat(screen.find("tr[data-delegate=d2]")).containsText("Phạm Thị Dung");
    assertThat(screen.page().locator("tr[data-delegate]")).hasCount(5);
    assertThat(screen.find("#field-line-name")).hasValue("");
  }

  /**
   * What the roll says of somebody is changed, and not over what another desk changed meanwhile.
   */
  private void mendOne(Screen screen) {
    screen.go("/secretariat/roll/003");
    assertThat(screen.find("#field-line-name")).hasValue("Trần Thị Bình");
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            delegates.path() + "/003",
            1,
            Map.of("name", "Trần Thị Bình", "kind", "OFFICIAL", "memberSince", "2010-02-03")));
    screen.find("#field-line-born").fill("20/10/1985");
    screen.button("Ghi thông tin").click();
    assertThat(screen.find("kp-delegate-form [data-code=VERSION_STALE]")).isVisible();
    screen.find("kp-delegate-form [role=alert] button").click();
    assertThat(screen.find("#field-line-memberSince")).hasValue("03/02/2010");
    screen.find("#field-line-born").fill("20/10/1985");
    screen.find("#field-line-politicalTheory").selectOption("ADVANCED");
    screen.find("#field-line-seat").fill("B7");
    screen.button("Ghi thông tin").click();
    assertThat(screen.find("kp-delegate-form .notice-good"))
        .hasText("Đã ghi: Trần Thị Bình, thẻ số 003.");
    screen.look("roll-delegate-data");
  }
}
