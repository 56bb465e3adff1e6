package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.kiemphieu.screens.HeadTellerBoard.answer;
import static org.kiemphieu.screens.HeadTellerBoard.board;
import static org.kiemphieu.screens.HeadTellerBoard.read;
import static org.kiemphieu.screens.HeadTellerBoard.sheet;
import static org.kiemphieu.screens.HeadTellerBoard.showsPaper;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The papers the head teller looks at: differing, doubtful, shifted, read anew, opened again. */
@QuarkusTest
class HeadTellerPapersScreenTest {

  private static final String MARKUP = "Nhập nhầm <img src=x onerror=alert(1)>";

  @Test
  void papersAreDecidedOneAfterTheOtherByKeysAlone() {
    Congress congress = Congress.under190(3).counting(4, 6);
    List<Map<String, Object>> doubtful =
        List.of(sheet(4, "4"), sheet(5, "1 2", "UNSTAMPED"), sheet(6, "1 3", "TORN"));
    read(
        congress,
        Congress.FIRST_TELLER,
        1,
        join(List.of(sheet(1, "1"), sheet(2, "2"), sheet(3, "3")), doubtful));
    read(
        congress,
        Congress.SECOND_TELLER,
        2,
        join(List.of(sheet(1, "1"), sheet(2, "2 3"), sheet(3, "3 4")), doubtful));

    try (Screen screen = board(congress)) {
      assertThat(screen.find(".head-identities")).containsText("chênh lệch 2 phiếu");
      assertThat(screen.page().locator("[data-kind=DIFFERENCE]")).hasCount(2);
      assertThat(screen.find("[data-kind=DOUBT]")).containsText("chờ quyết định: Không đóng dấu");
      screen.look("head-counting");
      screen.find(".head-begin").focus();
      screen.press("Enter");

      showsPaper(screen, "Tập 1, phiếu 2");
      assertThat(screen.page().locator(".head-differs")).hasCount(1);
      assertThat(screen.find(".head-differs th")).hasText("Nguyễn Văn An");
      assertThat(screen.page().locator(".head-differs td"))
          .hasText(new String[] {"3", "để nguyên", "gạch ≠ khác"});
      screen.look("head-difference");
      screen.press("ArrowRight");
      showsPaper(screen, "Tập 1, phiếu 3");
      screen.press("ArrowLeft");
      showsPaper(screen, "Tập 1, phiếu 2");
      screen.press("e");
      assertThat(screen.find("[name=marks]")).isFocused();
      screen.press("2", "Space", "4");
      assertThat(screen.page().locator(".head-meaning li"))
          .hasText(new String[] {"2. Đỗ Văn An: gạch", "4. Trần Văn An: gạch"});
      screen.look("head-key-the-paper");
      screen.press("Enter");
      showsPaper(screen, "Tập 1, phiếu 3");
      assertThat(screen.page().locator("[name=marks]")).hasCount(0);
      answer(congress, congress.sheet(1, 2))
          .body("sheet.marks", equalTo("2 4"))
          .body("sheet.grounds", equalTo("HEAD_TELLER_LOOKED"));

      screen.press("2");
      showsPaper(screen, "Tập 1, phiếu 5");
      answer(congress, congress.sheet(1, 3)).body("sheet.marks", equalTo("3 4"));
      screen.press("Backspace");
      showsPaper(screen, "Tập 1, phiếu 3");
      screen.press("1");
      showsPaper(screen, "Tập 1, phiếu 5");
      answer(congress, congress.sheet(1, 3))
          .body("sheet.marks", equalTo("3"))
          .body("acceptances.marks", contains("3 4", "3"));

      assertThat(screen.find("[data-code=UNSTAMPED]")).containsText("khoản 2 Điều 8");
      screen.press("v", "Space", "Tab", "Tab", "Space");
      screen.look("head-ruling");
      screen.press("Enter");
      showsPaper(screen, "Tập 1, phiếu 6");
      screen.press("i", "Enter");
      assertThat(screen.find("#paper")).hasText("Đã xem hết");
      answer(congress, congress.sheet(1, 5))
          .body("sheet.ruling.valid", equalTo(true))
          .body("sheet.ruling.grounds", equalTo("INTENTION_CLEAR"))
          .body("sheet.ruling.present", contains("Lê Thị Kiểm"));
      answer(congress, congress.sheet(1, 6))
          .body("sheet.ruling.valid", equalTo(false))
          .body("sheet.ruling.reason", equalTo("TORN"))
          .body("sheet.ruling.present", contains("Lê Thị Kiểm"));

      screen.press("Escape");
      assertThat(screen.find(".head-identities")).containsText("✓ Số liệu khớp");
      assertThat(screen.find("[data-figure=valid] dd")).hasText("5");
      assertThat(screen.find("[data-figure=invalid] dd")).hasText("1");
      answer(congress, congress.count() + "/tally").body("identities.hold", equalTo(true));
    }
  }

  private static List<Map<String, Object>> join(
      List<Map<String, Object>> some, List<Map<String, Object>> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  @Test
  void shiftedReadingIsSettledByOneLookAtThePaper() {
    Congress congress = Congress.under190(3).counting(4, 12);
    String[] stack = {"1", "2", "3", "4", "1 2", "1 3", "1 4", "2 3", "2 4", "3 4", "1", "2"};
    // The third sheet was skipped, the ninth keyed twice.
    String[] shifted = {"1", "2", "4", "1 2", "1 3", "1 4", "2 3", "2 4", "2 4", "3 4", "1", "2"};
    congress.read(Congress.FIRST_TELLER, 1, stack);
    congress.read(Congress.SECOND_TELLER, 2, shifted);

    try (Screen screen = board(congress)) {
      screen.find(".head-begin").click();
      assertThat(screen.find("#paper")).hasText("Tập 1: lượt nhập bị lệch");
      assertThat(screen.find(".head-look-at")).containsText("Lấy phiếu thứ 3 của tập");
      assertThat(screen.find(".head-proposal"))
          .containsText("lượt 2 lệch từ phiếu 3 đến phiếu 8: Lượt nhập này bỏ sót phiếu");
      screen.look("head-shift");
      screen.press("1");
      assertThat(screen.find("dialog[open]")).containsText("5 phiếu được chốt cùng lúc");
      screen.look("head-shift-asked");
      screen.press("Enter");

      showsPaper(screen, "Tập 1, phiếu 3");
      answer(congress, congress.batch(1)).body("differing", equalTo(1));
      answer(congress, congress.sheet(1, 5))
          .body("sheet.grounds", equalTo("READINGS_AGREE_ALIGNED"))
          .body("sheet.marks", equalTo("1 2"));
      screen.button("Đúng như lượt 1").click();
      assertThat(screen.find("#paper")).hasText("Đã xem hết");
      answer(congress, congress.batch(1)).body("state", equalTo("ACCEPTED"));
    }
  }

  @Test
  void readingIsSetAsideAndSheetIsOpenedWithItsSlips() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "4"));
    Api.done(
        congress.keyAll(
            Congress.FIRST_TELLER,
            1,
            1,
            List.of(Map.of("position", 1, "marks", "1", "corrects", 1))));

    try (Screen screen = board(congress)) {
      Locator batch = screen.find("tr[data-batch='1']");
      assertThat(batch).containsText("Lượt 1: teller-1");
      assertThat(batch).containsText("1 trong 3 phiếu");
      Api.done(congress.keyAll(Congress.FIRST_TELLER, 1, 1, List.of(sheet(2, "2"), sheet(3, "3"))));
      assertThat(batch).containsText("3 trong 3 phiếu");

      screen.find("[aria-label='Loại lượt nhập 2 của tập 1']").click();
      screen.find("dialog[open] [name=reason]").fill(MARKUP);
      screen.look("head-set-aside");
      screen.button("Loại lượt nhập này").click();
      assertThat(batch).containsText("đã loại: " + MARKUP);
      answer(congress, congress.batch(1)).body("readings[1].setAside", equalTo(MARKUP));

      Api.done(congress.complete(Congress.FIRST_TELLER, 1, 1, 3));
      congress.read("teller-3", 3, "1", "2", "3");
      assertThat(batch).containsText("✓ Đã chốt");
      screen.find("[name=batch] >> visible=true").fill("1");
      screen.find("[name=position]").fill("1");
      screen.button("Mở phiếu").click();
      assertThat(screen.find("#paper")).hasText("Tập 1, phiếu 1");
      assertThat(screen.find("[data-slip=true]")).containsText("nhập nhầm, đã sửa");
      assertThat(screen.page().locator("[data-key]")).hasCount(0);
      screen.look("head-sheet-opened");
    }
  }
}
