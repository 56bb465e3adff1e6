package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Votes;

/** From a tie at the last seat to the result of the vote among those tied. */
@QuarkusTest
class FurtherRoundsScreenTest {

  private static Locator dialog(Screen screen) {
    return screen.find("dialog[open]");
  }

  private static void submit(Screen screen) {
    dialog(screen).locator("button.primary").click();
    assertThat(dialog(screen)).hasCount(0);
  }

  private static Screen presidium(Congress congress) {
    return Screen.as("chu-tich-bau-lai", Role.PRESIDIUM, congress.code(), "/presidium");
  }

  @Test
  void fromATieToTheResultOfTheVoteAmongThoseTied() {
    // Given three tied for two seats
    Congress first = Congress.under190(3);
    Api.done(first.setUp());
    Api.done(first.attend(3));
    Api.done(first.beginElection());
    Api.done(first.appointBoard());
    Api.done(first.propose(4));
    Votes.approvedAndCast(first, "1", "2", "3");
    Congress second = first.inRound(2);

    try (Screen screen = presidium(first)) {
      // When the assembly's decision is recorded
      screen.button("Ghi quyết định của đại hội…").click();
      dialog(screen).locator("[name=voteAgain][value=yes]").check();
      submit(screen);

      // Then what the next round will be is shown before it is begun
      screen.button("Bắt đầu lần bầu tiếp theo").click();
      assertThat(dialog(screen).locator(".act-record"))
          .containsText("Bầu lại trong số người bằng phiếu ở lần bầu 1.");
      assertThat(dialog(screen).locator(".act-record")).containsText("Số lượng cần bầu: 2.");
      assertThat(dialog(screen).locator(".act-record")).containsText("Nhiều phiếu hơn");
      assertEquals(
          List.of("Bùi Văn An", "Đỗ Văn An", "Nguyễn Văn An"),
          dialog(screen).locator(".next-list li").allInnerTexts());
      screen.look("presidium-next-round");
      submit(screen);
      assertThat(screen.find("h1")).hasText("Bầu Ban Chấp hành – Lần bầu 2");
      assertThat(screen.find(".round-terms"))
          .containsText("Bầu lại trong số người bằng phiếu ở lần bầu 1.");
      screen.look("presidium-among-tied");
    }

    // And the secretariat sees a list that is fixed
    try (Screen screen =
        Screen.as(
            "thu-ky-bau-lai",
            Role.SECRETARIAT,
            first.code(),
            "/secretariat/list/" + Congress.ELECTION + "/2")) {
      assertThat(screen.find("main"))
          .containsText("Danh sách là những người bằng phiếu nhau ở lần bầu trước");
      assertThat(screen.find(".round-terms")).containsText("Số lượng cần bầu: 2.");
      assertEquals(0, screen.page().locator("kp-secretariat-import").count());
      screen.look("secretariat-list-of-tied");
    }

    // And those who count see what the round is for
    Api.done(second.approve());
    Api.done(second.issue(3));
    Api.done(second.collect(3));
    Api.done(second.declare(1, 3));
    try (Screen teller = Screen.as(Congress.FIRST_TELLER, Role.TELLER, first.code(), "/teller")) {
      assertThat(teller.find("[data-batch='1']")).isVisible();
      assertThat(teller.find(".round-terms"))
          .hasText("Bầu lại trong số người bằng phiếu ở lần bầu 1. Số lượng cần bầu: 2.");
      teller.look("teller-among-tied");
    }
    try (Screen head =
        Screen.as(
            "truong-ban-bau-lai",
            Role.HEAD_TELLER,
            first.code(),
            "/head-teller/" + Congress.ELECTION + "/2")) {
      assertThat(head.find(".round-terms"))
          .hasText("Bầu lại trong số người bằng phiếu ở lần bầu 1. Số lượng cần bầu: 2.");
      head.look("head-teller-among-tied");
    }

    // When their votes are read
    String[] marks = {"1", "1", "2"};
    second.read(Congress.FIRST_TELLER, 1, marks);
    second.read(Congress.SECOND_TELLER, 2, marks);
    Api.done(second.close());
    Api.done(second.certify());
    Api.done(second.confirm());

    // Then the presidium sees who is elected
    try (Screen screen =
        Screen.as(
            "chu-tich-bau-lai",
            Role.PRESIDIUM,
            first.code(),
            "/presidium/" + Congress.ELECTION + "/2")) {
      assertThat(screen.find(".presidium-outcome")).containsText("Trúng cử 2 người");
      screen.look("presidium-result-of-tied");
    }
    first
        .get(Role.SECRETARIAT, first.election() + "/result")
        .then()
        .body("state", Matchers.equalTo("COMPLETE"))
        .body("elected.name", Matchers.contains("Trần Văn An", "Nguyễn Văn An", "Đỗ Văn An"));
  }
}
