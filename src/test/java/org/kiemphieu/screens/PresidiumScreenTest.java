package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The presidium follows the count and takes its steps. */
@QuarkusTest
class PresidiumScreenTest {

  private static final LocatorAssertions.IsVisibleOptions WITHIN_TEN_SECONDS =
      new LocatorAssertions.IsVisibleOptions().setTimeout(10_000);

  /** Minutes are signed meanwhile, on machines that do much else. */
  @BeforeAll
  static void waitForThePage() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  private static Screen presidium(Congress congress) {
    return Screen.as("chu-tich", Role.PRESIDIUM, congress.code(), "/presidium");
  }

  private static Locator candidate(Screen screen, int number) {
    return screen.find(".presidium-candidate[data-number='" + number + "']");
  }

  private static Locator dialog(Screen screen) {
    return screen.find("dialog[open]");
  }

  private static void submit(Screen screen) {
    dialog(screen).locator("button.primary").click();
    assertThat(dialog(screen)).hasCount(0);
  }

  private static void assertState(Congress congress, RoundStage stage) {
    congress
        .get(Role.PRESIDIUM, congress.round())
        .then()
        .statusCode(200)
        .body("state", equalTo(stage.name()));
  }

  @Test
  void assemblyApprovesAListAndRulesOtherwiseOnlyWithAReason() {
    Congress congress = Congress.under190(26);
    Api.done(congress.setUp());
    Api.done(congress.attend(3));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(34));

    try (Screen screen = presidium(congress)) {
      assertThat(screen.find("[data-code=SURPLUS_ROUNDING]"))
          .containsText("30% của 26 là 7,8, làm tròn xuống 7; danh sách có 34 người, số dư 8");
      assertThat(screen.find("[data-code=SURPLUS_ROUNDING] .article"))
          .containsText("Quyết định số 190-QĐ/TW");
      screen.look("presidium-draft");

      screen.button("Ghi nhận đại hội đã thông qua danh sách…").click();
      dialog(screen).locator("button.primary").click();
      assertThat(dialog(screen)).isVisible();
      assertState(congress, RoundStage.DRAFT);

      screen.find("[name=SURPLUS_ROUNDING]").fill("Đại hội biểu quyết làm tròn lên 8");
      assertThat(dialog(screen).locator(".act-record"))
          .containsText("Đại hội biểu quyết làm tròn lên 8");
      screen.look("presidium-approve");
      submit(screen);

      assertThat(screen.find(".stage")).hasText("đã thông qua danh sách");
      assertThat(screen.find(".presidium-said"))
          .hasText("Đã ghi nhận: đại hội thông qua danh sách bầu cử.");
    }
    congress
        .get(Role.PRESIDIUM, congress.round() + "/steps")
        .then()
        .body(
            "request.overrulings.flatten()",
            hasItem(
                Map.of("rule", "SURPLUS_ROUNDING", "reason", "Đại hội biểu quyết làm tròn lên 8")));
  }

  @Test
  void presidiumRulesOtherwiseOnAnUncertainRuleAndGoesBack() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());

    try (Screen screen = presidium(congress)) {
      Locator quorum = screen.find("[data-rule=QUORUM]");
      screen.find(".presidium-rulings summary").click();
      assertThat(quorum).containsText("ít nhất hai phần ba số được triệu tập có mặt");
      assertThat(quorum).containsText("Điều 11, Điều lệ Đảng");
      quorum.locator("button").click();
      screen.find(".presidium-rulings [name=reason]").fill("Lũ chia cắt ba xã");
      screen.look("presidium-ruling");
      screen.find(".presidium-rulings dialog button.primary").click();

      assertThat(screen.find(".presidium-rulings > ul [data-rule=QUORUM] .notice-doubt"))
          .containsText("Lũ chia cắt ba xã");
      screen.look("presidium-ruled");
      quorum.locator("button").click();
      screen.find(".presidium-rulings [name=reason]").fill("Đã đủ đại biểu");
      screen.find(".presidium-rulings dialog button.primary").click();
      assertThat(quorum.locator(".notice-doubt")).hasCount(0);
    }
    congress
        .get(Role.AUDITOR, congress.assembly() + "/overrulings")
        .then()
        .body("find { it.rule == 'QUORUM' }.version", equalTo(2))
        .body("find { it.rule == 'QUORUM' }.stands", equalTo(false));
  }

  /** Six ballots of three seats and four names, base 7 - 1 = 6; the readings differ on two. */
  private static Congress withTwoSheetsToLookAt() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            Map.of(
                "convened",
                7,
                "deductions",
                List.of(
                    Map.of("kind", "DELEGATE_NOT_REPLACED", "count", 1, "reason", "Ốm, nằm viện")),
                "present",
                6)));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));
    Api.done(congress.approve());
    Api.done(congress.issue(6));
    Api.done(congress.collect(6));
    Api.done(congress.declare(1, 6));
    return congress;
  }

  @Test
  void tallyGrowsWithoutReloadAndIsGreyedWhileTheConnectionIsCut() {
    Congress congress = withTwoSheetsToLookAt();
    congress.begin(Congress.FIRST_TELLER, 1);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));

    try (Cable cable = new Cable();
        Screen screen =
            Screen.as("chu-tich", Role.PRESIDIUM, congress.code(), "/presidium", cable)) {
      Locator progress = screen.find(".presidium-progress");
      assertThat(progress.locator(".figure")).hasText("0 / 6");
      assertThat(progress.locator("[data-kind=read]")).containsText("1");
      assertThat(progress.locator("[data-kind=unread]")).containsText("5");

      congress.read(Congress.FIRST_TELLER, 1, "1", "1", "2", "2", "3", "1");
      congress.read(Congress.SECOND_TELLER, 2, "1", "1", "2", "2", "4", "2");
      assertThat(progress.locator(".figure")).hasText("4 / 6");
      assertThat(screen.find(".presidium-outstanding")).hasText("Còn 2 phiếu chưa tính");
      assertThat(progress.locator("[data-kind=differing]")).containsText("2");
      assertThat(candidate(screen, 1).locator(".presidium-votes")).hasText("2 33,33%");
      assertThat(candidate(screen, 1).locator(".presidium-standing"))
          .hasText("Chưa ngã ngũ, cần thêm 2");
      assertThat(candidate(screen, 3).locator(".presidium-standing")).hasText("Đã quá một nửa");

      Api.done(congress.accept(1, 5, "3"));
      assertThat(candidate(screen, 1).locator(".presidium-votes")).hasText("3 50,00%");
      assertThat(candidate(screen, 1).locator(".presidium-standing"))
          .hasText("Chưa ngã ngũ, cần thêm 1");

      cable.cut();
      assertThat(screen.find(".freshness-stale")).isVisible(WITHIN_TEN_SECONDS);
      assertThat(screen.find(".freshness-stale")).containsText("MẤT KẾT NỐI");
      assertThat(screen.find(".presidium-round.stale-figures")).isVisible();
      Api.done(congress.accept(1, 6, "1"));
      assertThat(candidate(screen, 2).locator(".presidium-votes")).hasText("3 50,00%");
      screen.look("presidium-broken");

      cable.mend();
      assertThat(screen.find(".freshness-live")).isVisible(WITHIN_TEN_SECONDS);
      assertThat(screen.find(".stale-figures")).hasCount(0);
      assertThat(screen.find(".presidium-outstanding")).hasText("Không còn phiếu nào chưa tính");
      assertThat(candidate(screen, 2).locator(".presidium-votes")).hasText("4 66,67%");

      assertThat(screen.find(".presidium-sum")).hasCount(0);
      screen.button("Xem cách tính").click();
      assertEquals(
          List.of("7", "− 1", "6"),
          screen.find(".presidium-sum").locator("td").allInnerTexts(),
          "convened, deduction, base");
      assertThat(screen.find(".presidium-sum")).containsText("Ốm, nằm viện");
      // Exactly half is not more than half; one vote more is.
      assertThat(candidate(screen, 1).locator(".presidium-arithmetic")).hasText("2 × 3 = 6 ≤ 6");
      assertThat(candidate(screen, 1).locator(".presidium-standing"))
          .hasText("Không thể quá một nửa");
      assertThat(candidate(screen, 1).locator(".bar-value")).not().hasClass("bar-value over");
      assertThat(candidate(screen, 2).locator(".presidium-arithmetic")).hasText("2 × 4 = 8 > 6");
      assertThat(candidate(screen, 2).locator(".bar-value")).hasClass("bar-value over");

      screen.button("Theo số phiếu").click();
      assertEquals(
          List.of("4", "3", "2", "1"),
          screen.page().locator(".presidium-number").allInnerTexts().subList(0, 4));
      screen.look("presidium-counting");
    }
  }

  @Test
  void presidiumConfirmsWhatAnotherCertifiedReleasesItAndRecordsTheDecision() {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    try (Screen screen = Screen.as("head-teller", Role.PRESIDIUM, congress.code(), "/presidium")) {
      assertThat(screen.find(".presidium-duties .notice-doubt"))
          .containsText("Chính tài khoản này đã xác nhận với tư cách trưởng ban");
      assertThat(screen.button("Xác nhận kết quả bầu cử…")).hasCount(0);
    }

    try (Screen screen = presidium(congress)) {
      assertThat(screen.find(".presidium-outcome")).containsText("Trúng cử 2 người; còn thiếu 1");
      assertThat(screen.find(".presidium-outcome")).containsText("Điều 30, Quyết định số 190");
      screen.button("Xác nhận kết quả bầu cử…").click();
      assertEquals(
          List.of(
              "3", "3", "3", "0", "3", "2", "Trúng cử 2 người; còn thiếu 1 người.", "head-teller"),
          dialog(screen).locator("dd").allInnerTexts());
      screen.look("presidium-confirm");
      submit(screen);
      assertThat(screen.find(".stage")).hasText("đoàn chủ tịch đã xác nhận");
      assertState(congress, RoundStage.CONFIRMED);

      assertThat(screen.find(".presidium-duties"))
          .containsText("Hội trường chưa thấy kết quả này.");
      screen.button("Cho công bố tại hội trường…").click();
      submit(screen);
      assertThat(screen.find(".presidium-duties"))
          .containsText("Hội trường đang thấy kết quả này (chu-tich");
      congress
          .get(Role.PRESIDIUM, congress.count() + "/release")
          .then()
          .body("released", equalTo(true))
          .body("by", equalTo("chu-tich"));

      screen.button("Ghi quyết định của đại hội…").click();
      dialog(screen).locator("[name=voteAgain][value=yes]").check();
      dialog(screen).locator("[name=newNames][value=no]").check();
      submit(screen);
      assertThat(screen.find(".presidium-decision"))
          .containsText("Bầu tiếp 1 người còn thiếu Không bổ sung người mới");
      screen.look("presidium-confirmed");
    }
    congress
        .get(Role.PRESIDIUM, congress.count() + "/decision")
        .then()
        .body("voteAgain", equalTo(true))
        .body("newNames", equalTo(false));
  }

  @Test
  void tieAtTheLastSeatIsShownInWordsAndSettledAsTheAssemblyDecided() {
    Congress congress = Congress.under190(3).counting(4, 3);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "3");
    Api.done(congress.close());
    Api.done(congress.certify());
    Api.done(congress.confirm());

    try (Screen screen = presidium(congress)) {
      assertThat(screen.find(".presidium-outcome"))
          .containsText(
              "Trúng cử 1 người; 3 người cùng được 2 phiếu ở vị trí cuối cùng, chỉ còn lấy 2"
                  + " người.");
      assertEquals(
          List.of("1. Bùi Văn An", "2. Đỗ Văn An", "3. Nguyễn Văn An"),
          screen.page().locator(".presidium-tied li").allInnerTexts());
      assertThat(candidate(screen, 1).locator(".presidium-standing"))
          .hasText("Bằng phiếu ở vị trí cuối");
      assertThat(candidate(screen, 4).locator(".presidium-standing")).hasText("Trúng cử");

      screen.button("Ghi quyết định của đại hội…").click();
      dialog(screen).locator("[name=voteAgain][value=yes]").check();
      screen.look("presidium-tie");
      submit(screen);
      assertThat(screen.find(".presidium-decision"))
          .containsText("Bầu lại trong số 3 người bằng phiếu để lấy 2 người");
    }
    congress
        .get(Role.PRESIDIUM, congress.count() + "/decision")
        .then()
        .body("version", equalTo(1))
        .body("voteAgain", equalTo(true));
  }

  @Test
  void roundWithTooManyPapersIsAnnulledAndTheNextBegins() {
    Congress congress = Stages.at(RoundStage.VOTING);

    try (Screen screen = presidium(congress)) {
      screen.button("Hủy lần bầu này…").click();
      dialog(screen).locator("[value=MORE_COLLECTED_THAN_ISSUED]").check();
      dialog(screen).locator("[name=found]").fill("3");
      dialog(screen).locator("[name=reason]").fill("Trong hòm có 4 phiếu");
      dialog(screen).locator("button.primary").click();
      assertThat(dialog(screen)).isVisible();
      assertState(congress, RoundStage.VOTING);

      dialog(screen).locator("[name=found]").fill("4");
      assertThat(dialog(screen).locator(".act-record")).containsText("trong hòm 4, phát ra 3");
      screen.look("presidium-annul");
      submit(screen);
      assertThat(screen.find(".presidium-duties"))
          .containsText("Đại hội đã hủy lần bầu này. Lý do: Trong hòm có 4 phiếu");
      assertState(congress, RoundStage.ANNULLED);

      screen.button("Bắt đầu lần bầu tiếp theo").click();
      submit(screen);
      assertThat(screen.find("h1")).hasText("Bầu Ban Chấp hành – Lần bầu 2");
      assertEquals("/presidium/" + Congress.ELECTION + "/2", screen.page().url().split("#", 2)[1]);

      screen.find("a[href='#/presidium']").click();
      assertThat(screen.page().locator(".cards .stage"))
          .hasText(new String[] {"lập danh sách", "đã hủy"});
      screen.look("presidium-rounds");
    }
  }
}
