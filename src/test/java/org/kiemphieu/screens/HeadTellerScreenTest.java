package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.screens.HeadTellerBoard.answer;
import static org.kiemphieu.screens.HeadTellerBoard.board;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
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

  private static Locator fact(Screen screen, String figure) {
    return screen.find("[data-fact=" + figure + "]");
  }

  @Test
  void ballotsAreIssuedCollectedCorrectedAndPutIntoBatches() {
    Congress congress = Stages.at(RoundStage.LIST_APPROVED);

    try (Screen screen = board(congress)) {
      assertThat(screen.find("[data-stage]")).hasText("đã thông qua danh sách");
      screen.find("[name=readings][value='3']").check();
      screen.button("Ghi số lượt nhập").click();
      assertThat(fact(screen, "readings")).hasText("3");
      answer(congress, congress.round()).body("readingsNeeded", equalTo(3));
      screen.look("head-list-approved");

      screen.find("[name=issued]").fill("2");
      screen.button("Ghi số phiếu phát ra").click();
      screen.find("[name=collected]").fill("3");
      screen.button("Ghi số phiếu thu về").click();
      assertThat(screen.find("[data-code=COLLECTED_AT_MOST_ISSUED]"))
          .containsText("Thu về 3 phiếu, phát ra 2 phiếu: số thu về nhiều hơn số phát ra 1 phiếu.");
      assertThat(screen.find(".head-excess"))
          .containsText("Không được rút bớt phiếu một cách ngẫu nhiên");
      answer(congress, congress.round())
          .body("state", equalTo("VOTING"))
          .body("issued", equalTo(2));
      screen.look("head-more-collected-than-issued");

      Locator issued = screen.find("details[data-figure=issued]");
      issued.locator("summary").click();
      issued.locator("[name=figure]").fill("3");
      issued.locator("[name=reason]").fill("Ghi nhầm");
      issued.locator("button").click();
      assertThat(fact(screen, "issued")).hasText("3");
      answer(congress, congress.round()).body("issued", equalTo(3));

      screen.find("[name=collected]").fill("2");
      screen.button("Ghi số phiếu thu về").click();
      Locator collected = screen.find("details[data-figure=collected]");
      collected.locator("summary").click();
      collected.locator("[name=figure]").fill("3");
      collected.locator("[name=reason]").fill("Đếm sót một phiếu");
      collected.locator("button").click();
      assertThat(fact(screen, "collected")).hasText("3");
      answer(congress, congress.round())
          .body("state", equalTo("COUNTING"))
          .body("collected", equalTo(3));

      screen.find("[name=size]").fill("2");
      screen.button("Chia 3 phiếu").click();
      assertThat(screen.find(".head-plan")).containsText("Cộng 3 trong 3 phiếu chưa chia");
      screen.look("head-split");
      screen.button("Lập các tập này").click();
      assertThat(screen.find(".head-sum")).containsText("Đã chia 3 trong 3 phiếu thu về. Đủ.");
      answer(congress, congress.count() + "/batches").body("sheets", contains(2, 1));
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
      answer(congress, congress.round()).body("state", equalTo("COUNTED"));

      screen.button("Xác nhận kết quả kiểm phiếu").click();
      assertThat(screen.find("dialog[open] .facts"))
          .hasText(Pattern.compile("Phát ra\\s*3\\s*Thu về\\s*3\\s*Hợp lệ\\s*3.*"));
      screen.look("head-certify");
      screen.find("dialog[open]").getByText("Thôi").click();
      answer(congress, congress.round()).body("state", equalTo("COUNTED"));
      screen.button("Xác nhận kết quả kiểm phiếu").click();
      screen.button("Tôi xác nhận").click();
      assertThat(screen.find("[data-stage]")).hasText("trưởng ban đã xác nhận");
      answer(congress, congress.round()).body("state", equalTo("CERTIFIED"));
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
      answer(congress, congress.round())
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
    byte[] sealed = answer(congress, versions + "/1").extract().asByteArray();
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
      answer(congress, versions).body("", hasSize(2)).body("[1].by", equalTo("head-teller"));
      screen.look("head-confirmed");
    }
  }
}
