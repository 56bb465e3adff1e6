package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/**
 * The network goes, answers are lost, sessions end: no sheet is lost and none is recorded twice.
 */
@QuarkusTest
class TellerOfflineTest {

  @Test
  void keyingGoesOnWhileTheNetworkIsCutAndEverythingIsSentInOrderAfterwards() {
    Congress congress = Congress.under190(3).counting(4, 40);
    List<String> sent = new CopyOnWriteArrayList<>();
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller
          .page()
          .onRequestFinished(
              request -> {
                if (request.method().equals("PUT")) {
                  sent.add(request.url().replaceAll(".*/", ""));
                }
              });
      List<String> marks = new ArrayList<>();
      for (int sheet = 1; sheet <= 40; sheet++) {
        if (sheet == 11) {
          teller.assertUnsafe(0);
          teller.screen().context().setOffline(true);
        }
        if (sheet == 31) {
          // Corrected twice while away: a sheet that is safe, and one that waits itself.
          teller.type("m2\n 4\nm12\n");
          teller.screen().press("Delete");
          teller.type("4\n");
          teller.assertUnsafe(22);
          assertThat(teller.screen().find(".safety"))
              .containsText("22 phiếu chưa gửi được, đang giữ trong máy này.");
          assertThat(teller.screen().find("[data-sheet='30']")).containsText("CHƯA GỬI");
          teller.screen().look("teller-offline");
          teller.screen().context().setOffline(false);
        }
        marks.add(String.valueOf(1 + sheet % 3));
        teller.type(marks.get(sheet - 1) + "\n");
      }
      teller.assertUnsafe(0);

      marks.set(1, "3 4");
      marks.set(11, "4");
      teller.assertMarks(1, marks.toArray(String[]::new));
      List<Integer> versions = teller.versions(1);
      assertEquals(List.of(2, 2), List.of(versions.get(1), versions.get(11)));
      assertEquals(42, versions.stream().mapToInt(Integer::intValue).sum());
      List<String> inOrder = new ArrayList<>();
      for (int sheet = 1; sheet <= 30; sheet++) {
        inOrder.add(String.valueOf(sheet));
      }
      inOrder.addAll(List.of("2", "12"));
      for (int sheet = 31; sheet <= 40; sheet++) {
        inOrder.add(String.valueOf(sheet));
      }
      assertEquals(inOrder, sent);
    }
  }

  @Test
  void lostAnswerDoublesNothing() {
    Congress congress = Congress.under190(3).counting(4, 4);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      // The service takes each sheet, but its first answer to it never arrives.
      List<String> answered = new ArrayList<>();
      teller
          .page()
          .route(
              KeyingScreen.BALLOTS,
              route -> {
                String asked = route.request().url() + route.request().postData();
                if (answered.contains(asked)) {
                  route.resume();
                } else {
                  answered.add(asked);
                  route.fetch();
                  route.abort();
                }
              });
      teller.type("1\n2\nm1\n 2\n");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "1 2", "2");
      assertEquals(List.of(2, 1), teller.versions(1));
    }
  }

  @Test
  void windowWarnsAndAfterwardsGoesOnWithWhatWasKeptAndWithTheSheetHalfTyped() {
    Congress congress = Congress.under190(3).counting(4, 6);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.page().route(KeyingScreen.BALLOTS, Route::abort);
      teller.type("1\n2\n3\n1 4");
      teller.assertUnsafe(3);
      List<String> warnings = new CopyOnWriteArrayList<>();
      teller
          .page()
          .onDialog(
              dialog -> {
                warnings.add(dialog.type());
                dialog.accept();
              });
      teller.page().reload();
      teller.assertUnsafe(3);
      assertEquals(List.of("beforeunload"), warnings);
      teller.assertAt(4);
      assertThat(teller.screen().find(".typed-pending")).hasText("4");
      teller.page().unroute(KeyingScreen.BALLOTS);
      teller.type("\n");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "1", "2", "3", "1 4");
    }
  }

  @Test
  void listOfBatchesGoesOnSendingWhatWasLeft() {
    Congress congress = Congress.under190(3).counting(4, 6);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.page().route(KeyingScreen.BALLOTS, Route::abort);
      teller.type("1\n2\n");
      teller.assertUnsafe(2);
      teller.screen().press("Escape");
      assertThat(teller.screen().find("[data-unsafe]"))
          .containsText("Còn 2 phiếu của tập 1 chưa gửi được");
      teller.screen().look("teller-batches-unsafe");
      teller.page().unroute(KeyingScreen.BALLOTS);
      assertThat(teller.screen().find("[data-unsafe]")).not().isAttached();
      teller.assertMarks(1, "1", "2");
    }
  }

  @Test
  void sessionThatEndedLosesNothingAndTheTellerStaysAtTheSheet() {
    Congress congress = Congress.under190(3).counting(4, 6);
    String username = congress.code() + "-uy-vien";
    TestAccounts.account(username, Role.TELLER, congress.code());
    String expired = TestAccounts.expiredToken(Role.TELLER, congress.code());
    try (KeyingScreen teller = KeyingScreen.open(congress, username)) {
      teller
          .page()
          .route(
              KeyingScreen.BALLOTS,
              route -> {
                Map<String, String> headers = new HashMap<>(route.request().headers());
                headers.put("authorization", "Bearer " + expired);
                route.resume(new Route.ResumeOptions().setHeaders(headers));
              });
      teller.type("1\n2\n3");
      assertThat(teller.screen().find(".safety")).containsText("Phiên làm việc đã hết hạn");
      teller.screen().look("teller-session-ended");
      teller.type("n");
      assertThat(teller.screen().find("dialog[open] [name=password]")).isFocused();
      teller.screen().look("teller-sign-in-again");
      teller.type("sai\n");
      assertThat(teller.screen().find("dialog[open] [role=alert]")).containsText("không đúng");
      teller.page().unroute(KeyingScreen.BALLOTS);
      teller.screen().find("dialog[open] [name=password]").fill(TestAccounts.PASSWORD);
      teller.screen().press("Enter");
      teller.assertUnsafe(0);
      assertThat(teller.screen().find(".typed-pending")).hasText("3");
      teller.type("\n");
      teller.assertUnsafe(0);
      teller.assertMarks(1, "1", "2", "3");
    }
  }

  @Test
  void readingSetAsideStopsTheQueueAndIsToldWithTheSheet() {
    Congress congress = Congress.under190(3).counting(4, 6);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1\n2\n");
      teller.assertUnsafe(0);
      Api.done(
          Api.put(
              congress.token(Role.HEAD_TELLER),
              congress.reading(1, 1) + "/set-aside",
              Map.of("reason", "Nhập nhầm tập")));
      teller.type("3\n1\n");
      assertThat(teller.screen().find("[data-code=READING_SET_ASIDE]")).isVisible();
      assertThat(teller.screen().find(".safety"))
          .containsText("Máy chủ không nhận phiếu 3; việc gửi đã dừng.");
      assertThat(teller.screen().find(".safety")).containsText("2 phiếu chưa gửi được");
      teller.screen().look("teller-set-aside");

      // Nothing is dropped: the list tells of them too.
      teller.screen().press("Escape");
      assertThat(teller.screen().find("[data-unsafe]")).containsText("Còn 2 phiếu của tập 1");
      assertThat(teller.screen().find("[data-batch='1']")).containsText("đã bị loại");
      teller.assertMarks(1, "1", "2");
    }
  }

  @Test
  void refusedSheetIsGivenUpOnlyAfterAskingAndKeyingGoesOn() {
    Congress congress = Congress.under190(3).counting(4, 6);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      // The same teller keyed the sheet on another computer meanwhile.
      Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "4"));
      teller.type("1\n2\n");
      assertThat(teller.screen().find("[data-code=CORRECTION_NEEDS_VERSION]")).isVisible();
      teller.type("b");
      assertThat(teller.screen().find("dialog[open]")).containsText("không khôi phục được");
      teller.screen().look("teller-give-up");
      teller.screen().button("Bỏ nội dung này").click();
      teller.assertUnsafe(0);
      teller.assertMarks(1, "4", "2");
      teller.assertAt(3);
      assertThat(teller.screen().find("[data-sheet='1']")).containsText("4");
    }
  }

  @Test
  void secondWindowOfTheSameTellerIsRefusedUntilTheFirstIsClosed() {
    Congress congress = Congress.under190(3).counting(4, 6);
    try (KeyingScreen teller = KeyingScreen.open(congress, Congress.FIRST_TELLER)) {
      teller.type("1\n");
      teller.assertUnsafe(0);
      Page second = teller.screen().context().newPage();
      second.navigate(teller.page().url());
      assertThat(second.locator(".notice")).containsText("một cửa sổ khác");
      second.keyboard().type("2\n");
      teller.assertMarks(1, "1");

      teller.page().close();
      assertThat(second.locator("[data-position]")).hasAttribute("data-position", "2");
      second.keyboard().type("2\n");
      assertThat(second.locator("[data-recorded='2'] .verdict-valid")).isVisible();
      teller.assertMarks(1, "1", "2");
    }
  }
}
