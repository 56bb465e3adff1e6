package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** A teller keys sheets by keyboard alone; the service has what stands on the screen. */
@QuarkusTest
class TellerScreenTest {

  @Test
  void strikesAreShownAsTheyAreTypedAndEnterSaysWhatTheBallotIs() {
    Congress congress = Congress.under190(26).counting(29, 6);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.screen().look("teller-no-sheet");

      teller.type("3 17 2");
      assertThat(teller.screen().find("[data-number='17'] del")).hasText("Bùi Văn Cường");
      assertThat(teller.screen().find("[data-number='17'] .candidate-mark")).hasText("GẠCH");
      assertThat(teller.screen().find("[data-number='2'] del")).isVisible();
      assertThat(teller.screen().find("[data-votes]")).hasAttribute("data-votes", "26");
      teller.type("9\n");
      teller.assertRecorded("Phiếu 1", "Bầu 26 trong 29 người, cần bầu 26", "Hợp lệ");
      teller.assertAt(2);

      // Nobody struck: Enter alone.
      teller.type("\n");
      teller.assertRecorded(
          "Phiếu 2",
          "Bầu 29 người, chỉ được bầu 26",
          "Không hợp lệ",
          "Bầu nhiều hơn số lượng cần bầu",
          "Điều 15, Quyết định số 190-QĐ/TW");
      assertThat(teller.screen().find("[role=status].answer-said")).hasText("Đã ghi phiếu 2.");
      teller.screen().look("teller-over-vote");

      // Undone digit by digit, then mark by mark.
      teller.type("1 2 25");
      teller.screen().press("Backspace", "Backspace", "Backspace");
      assertThat(teller.screen().find("[data-marks]")).hasAttribute("data-marks", "1");
      teller.type("4,5\n");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "3 17 29", "", "1 4 5");
    }
  }

  @Test
  void earlierSheetIsCorrectedAndTheCursorReturnsToWhatWasTyped() {
    Congress congress = Congress.under190(3).counting(4, 4);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1\n2\n3 4");
      teller.type("m2\n");
      teller.assertAt(2);
      assertThat(teller.screen().find("[data-marks]")).hasAttribute("data-marks", "2");
      teller.screen().look("teller-earlier-sheet");
      teller.screen().press("Backspace");
      teller.type("4\n");
      assertThat(teller.screen().find(".answer-said"))
          .hasText("Đã sửa phiếu 2; lần nhập trước vẫn được lưu trong nhật ký.");
      teller.assertAt(3);
      assertThat(teller.screen().find(".typed")).containsText("3");
      assertThat(teller.screen().find(".typed-pending")).hasText("4");

      // Opened and left: nothing changes.
      teller.type("m1\n4");
      teller.screen().press("Escape", "Escape");
      teller.assertAt(3);
      teller.type("\n");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "1", "4", "3 4");
      assertEquals(List.of(1, 2, 1), teller.versions(1));
      teller.type("m9\n");
      teller.assertRefused("Phiếu 9 chưa được nhập.");
    }
  }

  @Test
  void defectIsOneKeyAndAChoiceAndTheBoardIsWaitedFor() {
    Congress congress = Congress.under190(3).counting(4, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1l");
      assertThat(teller.screen().find(".panel [data-defect]")).containsText("Không đóng dấu");
      teller.screen().look("teller-defects");
      teller.type("1l8");
      assertThat(teller.screen().find(".typed-defects")).containsText("Rách");
      assertThat(teller.screen().find(".typed-defects")).containsText("Không đóng dấu");
      teller.screen().press("Backspace");
      teller.type("\n");
      teller.assertRecorded("Bầu 3 trong 4 người", "Chờ quyết định", "Không đóng dấu");
      teller.type("2l3\n");
      teller.assertRecorded("Phiếu 2", "Không hợp lệ", "Có ký tên");
      teller.assertUnsafe(0);
      assertEquals(
          List.of(List.of("UNSTAMPED"), List.of("SIGNATURE")),
          teller.reading(1).jsonPath().getList("ballots.defects"));
    }
  }

  @Test
  void whatCannotStandIsRefusedAtOnceAndNothingIsRecordedOfIt() {
    Congress congress = Congress.under190(26).counting(29, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("30");
      teller.assertRefused("Số 30 không có trong danh sách (1–29)");
      teller.type("\n");
      teller.assertRefused("Còn dở dang");
      teller.assertAt(1);
      teller.screen().press("Backspace");
      teller.type(" 3");
      teller.assertRefused("Số 3 đã ghi trên phiếu này");
      teller.screen().press("Backspace");
      teller.type("1 1 ");
      teller.assertRefused("Số 1 đã ghi trên phiếu này");
      teller.screen().press("Escape");
      teller.type("7-");
      teller.assertRefused("Phiếu này không có ô đồng ý, không đồng ý");
      teller.screen().press("Delete", "Backspace");
      teller.screen().press("Enter");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "1 3");
    }
  }

  @Test
  void inputMethodsHeldKeysAndClickedButtonsDisturbNothing() {
    Congress congress = Congress.under190(26).counting(29, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      // An input method under way gives the key another name; the key's place is what counts.
      press(teller, "code: 'Digit2', key: 'Process', isComposing: true");
      press(teller, "code: 'Numpad5', key: 'Clear'");
      press(teller, "code: 'NumpadDecimal', key: 'Delete'");
      press(teller, "code: 'KeyA', key: 'á'");
      press(teller, "code: 'Digit7', key: '7', repeat: true");
      press(teller, "code: 'Enter', key: 'Enter', repeat: true");
      assertThat(teller.screen().find("[data-marks]")).hasAttribute("data-marks", "25");

      teller.screen().button("English").click();
      assertThat(teller.screen().find(".keying-title")).hasText("Batch 1");
      teller.screen().press("Enter");
      assertThat(teller.screen().find(".last")).containsText("Over-vote: 28 for 26 seats");
      teller.screen().button("Tiếng Việt").click();
      teller.assertUnsafe(0);
      teller.assertMarks(1, "25");
    }
  }

  private static void press(KeyingScreen teller, String event) {
    teller
        .page()
        .evaluate(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, "
                + event
                + "}))");
  }

  @Test
  void onPapersWithTwoBoxesOnlyExceptionsAreKeyed() {
    Congress congress = Congress.electingDelegates(5).counting(5, 4);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("\n");
      teller.assertRecorded("Bầu 5 trong 5 người, cần bầu 5", "Hợp lệ");
      teller.type("2-4/5+");
      assertThat(teller.screen().find("[data-number='2'] .candidate-mark")).hasText("KHÔNG ĐỒNG Ý");
      assertThat(teller.screen().find("[data-number='4'] .candidate-mark")).hasText("ĐỂ TRỐNG");
      assertThat(teller.screen().find("[data-number='5'] .candidate-mark")).hasText("CẢ HAI Ô");
      teller.screen().look("teller-two-boxes");
      teller.type("\n3\n");
      teller.assertRefused("Số 3 cần thêm một dấu");
      teller.type("*\n");
      teller.type("1-2-3-4-5-\n");
      teller.assertRecorded("Chờ quyết định", "Không đồng ý ở mọi dòng");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "", "2- 4? 5*", "3*", "1- 2- 3- 4- 5-");
    }
  }

  @Test
  void singleName() {
    Congress congress = Congress.electingDelegates(1).counting(1, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1-\n\n1+\n");
      teller.assertRecorded("Phiếu 3", "Không hợp lệ", "Danh sách một người");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "1-", "", "1*");
      teller.screen().look("teller-single-name");
    }
  }

  @Test
  void papersOfOwnRulesAreMarkedFor() {
    Congress congress = Congress.underOwnRules(2, 1).counting(4, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1 3\n1 2 3\n\n");
      teller.assertRecorded("Phiếu 3", "Bầu 0 trong 4 người");
      teller.assertUnsafe(0);
      assertEquals(
          List.of("VALID", "INVALID", "INVALID"),
          teller.reading(1).jsonPath().getList("ballots.verdict.kind"));
    }
  }

  @Test
  void readingIsCompletedWithTheSheetsCountedAndTheHeadTellerIsCalledWhenTheyDiffer() {
    Congress congress = Congress.under190(3).counting(4, 2);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1\n2\n");
      assertThat(teller.screen().find(".sheet-allKeyed")).isVisible();
      teller.type("\n");
      teller.assertRefused("Còn phiếu trên bàn thì gọi trưởng ban");
      teller.type("x3\n");
      assertThat(teller.screen().find("[data-code=SHEETS_DIFFER_FROM_DECLARED]")).isVisible();
      assertThat(teller.screen().find(".keying-main")).containsText("Gọi trưởng ban kiểm phiếu");
      teller.screen().look("teller-count-differs");
      teller.type("x2");
      teller.screen().look("teller-counting");
      teller.type("\n");
      assertThat(teller.screen().find(".notice-good")).containsText("2 phiếu");
      teller.screen().look("teller-completed");
      teller.screen().press("Escape");
      assertThat(teller.screen().find("[data-batch='1']")).containsText("Bạn đã nhập xong");
      teller.screen().look("teller-batches");
      assertTrue(teller.reading(1).jsonPath().getBoolean("complete"));
    }
  }

  @Test
  void measureIsShownAndKeptWithTheReading() {
    Congress congress = Congress.under190(3).counting(4, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1 2\n\n");
      Locator measure = teller.screen().find(".measure");
      assertThat(measure).hasAttribute("data-keystrokes", "5");
      assertThat(measure).hasAttribute("data-ballots", "2");
      assertThat(measure).containsText("2,5 phím mỗi phiếu");
      teller.assertUnsafe(0);
      teller.page().reload();
      assertThat(teller.screen().find(".measure")).hasAttribute("data-keystrokes", "5");
      teller.assertAt(3);
    }
  }

  @Test
  void soundIsSwitchedOffByAKeyAndStaysOff() {
    Congress congress = Congress.under190(3).counting(4, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      assertThat(teller.screen().find(".hints")).containsText("tắt tiếng");
      teller.type("c");
      teller.page().reload();
      assertThat(teller.screen().find(".hints")).containsText("bật tiếng");
    }
  }

  @Test
  void cardOfKeysIsOneKeyAwayAndAPageToPrint() {
    Congress congress = Congress.under190(3).counting(4, 3);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1 2");
      teller.screen().press("F1");
      assertThat(teller.screen().find("dialog[open]")).containsText("lùi một bước");
      teller.screen().look("teller-card-dialog");
      teller.screen().press("Escape");
      assertThat(teller.screen().find(".typed-pending")).hasText("2");
      teller.screen().go("/teller/keys");
      assertThat(teller.screen().find("h1")).hasText("Bảng phím nhập phiếu");
      teller.screen().look("teller-keys");
    }
  }

  @Test
  void trainingIsPossibleAsSoonAsThereIsAListAndRecordsNothing() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(3));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));
    try (Screen screen = Screen.as("teller-1", Role.TELLER, congress.code(), "/teller")) {
      assertThat(screen.find(".notice")).containsText("có thể tập huấn");
      screen.press("h");
      screen.find(".cards a").click();
      assertThat(screen.find(".training-banner")).containsText("TẬP HUẤN");
      screen.look("training");

      // One after the other exactly as they lie there, but for the last.
      for (int sheet = 1; sheet <= 3; sheet++) {
        screen.page().keyboard().type(struck(screen));
        for (String defect :
            screen.page().locator(".training-paper .typed-defects li").allTextContents()) {
          screen.page().keyboard().type("l");
          String wanted = defect.replace("⚠", "").strip();
          screen
              .page()
              .keyboard()
              .type(
                  screen
                      .page()
                      .locator(
                          ".panel-choices li",
                          new com.microsoft.playwright.Page.LocatorOptions().setHasText(wanted))
                      .first()
                      .locator("kbd")
                      .textContent());
        }
        screen.press("Enter");
        assertThat(screen.find("[data-right]")).hasAttribute("data-right", "true");
        assertThat(screen.find(".last .verdict")).isVisible();
      }
      screen.page().keyboard().type("1 2 3 4\n");
      assertThat(screen.find("[data-right]")).hasAttribute("data-right", "false");
      assertThat(screen.find(".measure")).hasAttribute("data-ballots", "4");
      screen.look("training-wrong");
      assertEquals(
          "DRAFT",
          Api.get(congress.teller("teller-1"), congress.round()).jsonPath().getString("state"));
    }
  }

  private static String struck(Screen screen) {
    return String.join(
        " ",
        screen.page().locator(".training-lines li:has(del) .training-number").allTextContents());
  }
}
