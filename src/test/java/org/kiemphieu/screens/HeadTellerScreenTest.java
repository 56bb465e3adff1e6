package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.identity.domain.Role.HEAD_TELLER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.signature.OwnTool;
import org.kiemphieu.document.signature.TestSigner;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The head teller's board, from the ballots issued to the minutes signed. */
@QuarkusTest
class HeadTellerScreenTest {

  private static final String MARKUP = "Nhập nhầm <img src=x onerror=alert(1)>";

  private static Screen board(Congress congress) {
    return Screen.as("head-teller", HEAD_TELLER, congress.code(), "/head-teller");
  }

  private static ValidatableResponse seen(Congress congress, String path) {
    return Api.done(congress.get(HEAD_TELLER, path));
  }

  private static Locator fact(Screen screen, int place) {
    return screen.page().locator(".head-fact").nth(place);
  }

  /** Waits until a paper is there, and has been there long enough to be decided on. */
  private static void showsPaper(Screen screen, String where) {
    assertThat(screen.find("#paper")).hasText(where);
    assertThat(screen.find(".head-focus")).hasAttribute("data-ready", "true");
  }

  private static Map<String, Object> sheet(int position, String marks, String... defects) {
    return Map.of("position", position, "marks", marks, "defects", List.of(defects));
  }

  private static void read(
      Congress congress, String teller, int reading, List<Map<String, Object>> sheets) {
    congress.begin(teller, 1);
    Api.done(congress.keyAll(teller, 1, reading, sheets));
    Api.done(congress.complete(teller, 1, reading, sheets.size()));
  }

  @Test
  void ballotsAreIssuedCollectedCorrectedAndPutIntoBatches() {
    Congress congress = Stages.at(RoundStage.LIST_APPROVED);

    try (Screen screen = board(congress)) {
      assertThat(screen.find("[data-stage]")).hasText("đã thông qua danh sách");
      screen.find("[name=readings][value='3']").check();
      screen.button("Ghi số lượt nhập").click();
      assertThat(fact(screen, 0)).hasText("3");
      seen(congress, congress.round()).body("readingsNeeded", equalTo(3));
      screen.look("head-list-approved");

      screen.find("[name=issued]").fill("2");
      screen.button("Ghi số phiếu phát ra").click();
      screen.find("[name=collected]").fill("3");
      screen.button("Ghi số phiếu thu về").click();
      assertThat(screen.find("[data-code=COLLECTED_AT_MOST_ISSUED]"))
          .containsText("Thu về 3 phiếu, phát ra 2 phiếu: số thu về nhiều hơn số phát ra 1 phiếu.");
      assertThat(screen.find(".head-excess"))
          .containsText("Không được rút bớt phiếu một cách ngẫu nhiên");
      seen(congress, congress.round()).body("state", equalTo("VOTING")).body("issued", equalTo(2));
      screen.look("head-more-collected-than-issued");

      Locator issued = screen.find("[data-figure=issued]");
      issued.locator("summary").click();
      issued.locator("[name=figure]").fill("3");
      issued.locator("[name=reason]").fill("Ghi nhầm");
      issued.locator("button").click();
      assertThat(fact(screen, 2)).hasText("3");
      seen(congress, congress.round()).body("issued", equalTo(3));

      screen.find("[name=collected]").fill("2");
      screen.button("Ghi số phiếu thu về").click();
      Locator collected = screen.find("[data-figure=collected]");
      collected.locator("summary").click();
      collected.locator("[name=figure]").fill("3");
      collected.locator("[name=reason]").fill("Đếm sót một phiếu");
      collected.locator("button").click();
      assertThat(fact(screen, 3)).hasText("3");
      seen(congress, congress.round())
          .body("state", equalTo("COUNTING"))
          .body("collected", equalTo(3));

      screen.find("[name=size]").fill("2");
      screen.button("Chia 3 phiếu").click();
      assertThat(screen.find(".head-plan")).containsText("Cộng 3 trong 3 phiếu chưa chia");
      screen.look("head-split");
      screen.button("Lập các tập này").click();
      assertThat(screen.find(".head-sum")).containsText("Đã chia 3 trong 3 phiếu thu về. Đủ.");
      seen(congress, congress.count() + "/batches").body("sheets", contains(2, 1));
    }
  }

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
      screen.press("2");
      showsPaper(screen, "Tập 1, phiếu 3");
      seen(congress, congress.sheet(1, 2))
          .body("sheet.marks", equalTo("2 3"))
          .body("sheet.grounds", equalTo("HEAD_TELLER_LOOKED"));

      screen.press("e");
      assertThat(screen.find("[name=marks]")).isFocused();
      screen.press("4");
      assertThat(screen.find(".head-meaning")).hasText("4. Trần Văn An: gạch");
      screen.look("head-key-the-paper");
      screen.press("Enter");
      showsPaper(screen, "Tập 1, phiếu 5");
      seen(congress, congress.sheet(1, 3)).body("sheet.marks", equalTo("4"));

      screen.press("Backspace");
      showsPaper(screen, "Tập 1, phiếu 3");
      screen.press("1");
      showsPaper(screen, "Tập 1, phiếu 5");
      seen(congress, congress.sheet(1, 3))
          .body("sheet.marks", equalTo("3"))
          .body("acceptances.marks", contains("4", "3"));

      assertThat(screen.find("[data-code=UNSTAMPED]")).containsText("khoản 2 Điều 8");
      screen.press("v", "Space", "Tab", "Tab", "Space");
      screen.look("head-ruling");
      screen.press("Enter");
      showsPaper(screen, "Tập 1, phiếu 6");
      screen.press("i", "Enter");
      assertThat(screen.find("#paper")).hasText("Đã xem hết");
      seen(congress, congress.sheet(1, 5))
          .body("sheet.ruling.valid", equalTo(true))
          .body("sheet.ruling.grounds", equalTo("INTENTION_CLEAR"))
          .body("sheet.ruling.present", contains("Lê Thị Kiểm"));
      seen(congress, congress.sheet(1, 6))
          .body("sheet.ruling.valid", equalTo(false))
          .body("sheet.ruling.reason", equalTo("TORN"))
          .body("sheet.ruling.present", contains("Lê Thị Kiểm"));

      screen.press("Escape");
      assertThat(screen.find(".head-identities")).containsText("✓ Số liệu khớp");
      assertThat(screen.find("[data-figure=valid] dd")).hasText("5");
      assertThat(screen.find("[data-figure=invalid] dd")).hasText("1");
      seen(congress, congress.count() + "/tally").body("identities.hold", equalTo(true));
    }
  }

  private static List<Map<String, Object>> join(
      List<Map<String, Object>> some, List<Map<String, Object>> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  @Test
  void shiftedReadingIsSettledByOneLookAtThePaper() {
    Congress congress = Congress.under190(3).counting(4, 12);
    congress.read(
        Congress.FIRST_TELLER,
        1,
        "1",
        "2",
        "3",
        "4",
        "1 2",
        "1 3",
        "1 4",
        "2 3",
        "2 4",
        "3 4",
        "1",
        "2");
    // The third sheet was skipped, the ninth keyed twice.
    congress.read(
        Congress.SECOND_TELLER,
        2,
        "1",
        "2",
        "4",
        "1 2",
        "1 3",
        "1 4",
        "2 3",
        "2 4",
        "2 4",
        "3 4",
        "1",
        "2");

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
      seen(congress, congress.batch(1)).body("differing", equalTo(1));
      seen(congress, congress.sheet(1, 5))
          .body("sheet.grounds", equalTo("READINGS_AGREE_ALIGNED"))
          .body("sheet.marks", equalTo("1 2"));
      screen.button("Đúng như lượt 1").click();
      assertThat(screen.find("#paper")).hasText("Đã xem hết");
      seen(congress, congress.batch(1)).body("state", equalTo("ACCEPTED"));
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
      seen(congress, congress.batch(1)).body("readings[1].setAside", equalTo(MARKUP));

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

  @Test
  void countIsClosedCertifiedAndCountedAgainAfterAComplaint() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "1 2");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "1 2");

    try (Screen screen = board(congress)) {
      screen.button("Kết thúc kiểm phiếu").click();
      screen.find("dialog[open] .primary").click();
      assertThat(screen.find("[data-stage]")).hasText("đã kiểm phiếu xong");
      seen(congress, congress.round()).body("state", equalTo("COUNTED"));

      screen.button("Xác nhận kết quả kiểm phiếu").click();
      assertThat(screen.find("dialog[open] .facts"))
          .hasText(Pattern.compile("Phát ra\\s*3\\s*Thu về\\s*3\\s*Hợp lệ\\s*3.*"));
      screen.look("head-certify");
      screen.find("dialog[open]").getByText("Thôi").click();
      seen(congress, congress.round()).body("state", equalTo("COUNTED"));
      screen.button("Xác nhận kết quả kiểm phiếu").click();
      screen.button("Tôi xác nhận").click();
      assertThat(screen.find("[data-stage]")).hasText("trưởng ban đã xác nhận");
      seen(congress, congress.round()).body("state", equalTo("CERTIFIED"));
      Response minutes =
          screen
              .page()
              .waitForResponse(
                  answer -> answer.url().endsWith("/minutes.pdf"),
                  () -> screen.button("Biên bản kiểm phiếu").click());
      assertEquals(200, minutes.status());
      assertEquals("application/pdf", minutes.headerValue("content-type"));
      screen.look("head-certified");

      screen.button("Kiểm phiếu lại…").click();
      screen.find("dialog[open] [name=reason]").fill("Đại biểu khiếu nại");
      screen.find("dialog[open] select").selectOption("1");
      screen.button("Bắt đầu kiểm phiếu lại").click();
      assertThat(screen.find("[data-count='2']")).containsText("Kiểm lại vì: Đại biểu khiếu nại");
      seen(congress, congress.round())
          .body("count", equalTo(2))
          .body("state", equalTo("COUNTING"))
          .body("readingsNeeded", equalTo(1));

      Congress again = congress.inCount(2);
      Api.done(again.declare(1, 3));
      again.read(Congress.FIRST_TELLER, 1, "1", "2", "1 3");
      Api.done(again.close());
      assertThat(screen.find("[data-count='2'] ul")).containsText("3. Nguyễn Văn An: −1");
      screen.look("head-counted-again");
    }
  }

  @Test
  void minutesAreSignedAndHandedIn() throws Exception {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    String versions = congress.count() + "/minutes/versions";
    byte[] sealed = seen(congress, versions + "/1").extract().asByteArray();
    byte[] signed = OwnTool.of(TestSigner.p256("Le Thi Kiem")).sign(sealed);

    try (Screen screen = board(congress)) {
      assertThat(screen.find("[data-version='1']")).containsText("Đoàn chủ tịch");
      screen.find("[name=copy]").setInputFiles(new FilePayload("a.pdf", "application/pdf", sealed));
      screen.button("Nộp bản đã ký").click();
      assertThat(screen.find("[data-code=MINUTES_SIGNATURE_MISSING]"))
          .containsText("Tệp không có chữ ký số mới.");

      screen.find("[name=copy]").setInputFiles(new FilePayload("b.pdf", "application/pdf", signed));
      screen.button("Nộp bản đã ký").click();
      assertThat(screen.find("[data-version='2']")).containsText("CN=Le Thi Kiem");
      seen(congress, versions).body("", hasSize(2)).body("[1].by", equalTo("head-teller"));
      screen.look("head-confirmed");
    }
  }
}
