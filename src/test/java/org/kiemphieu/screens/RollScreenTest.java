package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
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

      // And who is away is replaced
      screen.go("/secretariat/roll/002");
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
  }
}
