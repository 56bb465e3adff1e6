package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/**
 * The secretariat puts names forward and makes the list; the presidium proposes who may withdraw
 * and records what the assembly decided.
 */
@QuarkusTest
class NominationsScreenTest {

  @Test
  void fromTheFirstNameToTheProposedList() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(100));
    Api.done(congress.beginElection());

    try (Screen secretariat =
        Screen.as("thu-ky", Role.SECRETARIAT, congress.code(), "/secretariat/elections")) {
      secretariat.page().getByText("Đề cử, ứng cử, xin rút").click();
      assertThat(secretariat.find(".card")).containsText("Chưa ghi đề cử, ứng cử nào.");
      byCommittee(secretariat);
      fromTheFloor(secretariat);
      bySelf(secretariat);
      secretariat.look("nominations");

      withdraws(secretariat);
      decided(congress);
      theListIsMade(secretariat);
    }

    Api.done(congress.get(Role.SECRETARIAT, congress.round() + "/candidate-list"))
        .body("candidates.name", contains(Names.of(1), Names.of(2), "Đỗ Đại Biểu", "Lê Thị Tự"))
        .body(
            "candidates.nomination",
            equalTo(List.of("CONVENING_COMMITTEE", "CONVENING_COMMITTEE", "ASSEMBLY", "SELF")));
  }

  /** Three from a spreadsheet, in one go. */
  private static void byCommittee(Screen screen) {
    screen.find(".nomination-import > summary").click();
    screen
        .find("[name=pasted]")
        .fill(String.join("\n", Names.of(1), Names.of(2), Names.of(3) + "\t02/03/1975"));
    screen.button("Đọc phần vừa dán").click();
    screen.button("Thêm vào cuối bảng").click();
    assertThat(screen.page().locator(".nomination-table tbody tr")).hasCount(3);
    assertThat(line(screen, "3")).containsText("Sinh ngày 02/03/1975");
  }

  private static void fromTheFloor(Screen screen) {
    screen.button("Ghi đề cử, ứng cử").click();
    screen.find("dialog [name=name]").fill("Đỗ Đại Biểu");
    screen.find("dialog [name=committeeNominators]").fill("Lê Cấp Ủy");
    screen.look("nomination-dialog");
    screen.button("Ghi nhận").click();
    Locator line = line(screen, "4");
    assertThat(line).containsText("Lê Cấp Ủy (ủy viên cấp ủy triệu tập)");
    assertThat(line.locator("[data-code]")).hasCount(2);
    assertThat(line).containsText("Điều 11");

    line.getByText("Sửa").click();
    screen.find("dialog [name=nominators]").fill("Phạm Đại Biểu");
    screen.button("Ghi nhận").click();
    assertThat(line.locator("[data-code]")).hasCount(1);
    support(screen, line, "31", "31 trên 100, cần ít nhất 31: quá 30%");
    assertThat(line).containsText("31/100 (31,00%)");
    assertThat(line.locator("[data-code]")).hasCount(0);
  }

  private static void bySelf(Screen screen) {
    screen.button("Ghi đề cử, ứng cử").click();
    screen.find("dialog [name=name]").fill("Lê Thị Tự");
    screen.find("dialog [name=origin]").selectOption("SELF");
    assertThat(screen.find("dialog [name=nominators]")).not().isVisible();
    screen.button("Ghi nhận").click();
    Locator line = line(screen, "5");
    support(screen, line, "30", "30 trên 100, cần ít nhất 31: chưa quá 30%");
    assertThat(line.locator("[data-code=SUPPORT_NOT_ENOUGH]")).isVisible();
    assertThat(screen.find("[data-left-out='5']")).containsText("chưa quá 30%");
    support(screen, line, "101", "101 trên 100, cần ít nhất 31: quá 30%");
    assertThat(screen.find("dialog .notice-bad")).containsText("nhiều hơn 100 người dự");
    screen.find("dialog [name=votes]").fill("40");
    screen.button("Ghi nhận").click();
    assertThat(line.locator("[data-code]")).hasCount(0);
  }

  private static void support(Screen screen, Locator line, String votes, String says) {
    line.getByText("Tán thành", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(screen.find("dialog [name=attending]")).hasValue("100");
    screen.find("dialog [name=votes]").fill(votes);
    assertThat(screen.find("dialog .act-record")).containsText(says);
    screen.button("Ghi nhận").click();
  }

  private static void withdraws(Screen screen) {
    Locator line = line(screen, "3");
    line.getByText("Xin rút").click();
    screen.find("dialog [name=reason]").fill("Lý do sức khỏe");
    screen.button("Ghi nhận").click();
    assertThat(line).containsText("Lý do sức khỏe");
    assertThat(screen.find("[data-nominated-list] [data-code=WITHDRAWAL_DECIDED]")).isVisible();
  }

  private static void decided(Congress congress) {
    try (Screen presidium = Screen.as("chu-tich", Role.PRESIDIUM, congress.code(), "/presidium")) {
      presidium.page().getByText("Xin rút khỏi danh sách").click();
      assertThat(presidium.find("[data-nominee='3']")).containsText("Lý do sức khỏe");
      presidium.button("Đề xuất với đại hội").click();
      presidium.button("Ghi nhận").click();
      presidium.button("Ghi quyết định của đại hội").click();
      presidium.find("dialog [name=for]").fill("50");
      presidium.find("dialog [name=against]").fill("49");
      presidium.find("dialog [name=other]").fill("1");
      presidium.look("withdrawal-decision");
      presidium.button("Ghi nhận").click();
      assertThat(presidium.find("dialog .notice-bad"))
          .containsText("Chỉ 50 trên 100 người biểu quyết cho rút");
      presidium.find("dialog [name=for]").fill("96");
      presidium.find("dialog [name=against]").fill("3");
      presidium.button("Ghi nhận").click();
      assertThat(presidium.find("[data-nominee='3']"))
          .containsText("Cho rút: tán thành 96, không tán thành 3, ý kiến khác 1");
      presidium.look("withdrawals");
    }
  }

  /** The page has heard of the decision by itself. */
  private static void theListIsMade(Screen screen) {
    assertThat(line(screen, "3")).containsText("đại hội đã cho rút");
    assertThat(screen.find("[data-left-out='3']")).containsText("Điều 28");
    screen.button("Lập danh sách bầu cử với 4 người").click();
    assertThat(screen.find("[data-draft]")).isVisible();
    assertThat(screen.find("[name=name-3]")).hasValue("Đỗ Đại Biểu");
    screen.button("Lập danh sách bầu cử (4 người)").click();
    assertThat(screen.find(".notice-good")).isVisible();
    screen.look("nominations-list-proposed");
  }

  private static Locator line(Screen screen, String nominee) {
    return screen.find("tr[data-nominee='" + nominee + "']");
  }
}
