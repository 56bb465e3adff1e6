package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Stages;

/**
 * Every step a round can take, taken on a screen while the other people's screens are open: each of
 * them shows the new state without being touched. The steps are those of the table of states.
 */
@QuarkusTest
class RoundPathsScreenTest {

  private static final Set<Command> STEPS =
      Set.of(
          Command.APPROVE_LIST,
          Command.ISSUE_BALLOTS,
          Command.RECORD_COLLECTION,
          Command.CLOSE_COUNT,
          Command.CERTIFY,
          Command.CONFIRM,
          Command.RECOUNT,
          Command.ANNUL_ROUND,
          Command.VOTE_AGAIN);

  private static final LocatorAssertions.HasTextOptions SOON =
      new LocatorAssertions.HasTextOptions().setTimeout(10_000);

  private final Set<String> walked = new TreeSet<>();

  @Test
  void everyStepOfTheTableOfStatesIsTakenOnAScreen() {
    fromTheListToTheConfirmedResultAndARecount();
    headTellerOrdersRecounts();
    presidiumAnnulsAndVotesAgain();
    presidiumVotesOnTheSeatsLeft();

    assertEquals(stepsOfTheTable(), walked);
  }

  private static Set<String> stepsOfTheTable() {
    return STEPS.stream()
        .flatMap(
            command ->
                RoundCommands.stagesFor(command).stream().map(stage -> stage + " " + command))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void fromTheListToTheConfirmedResultAndARecount() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    try (Screen presidium = presidium(congress);
        Screen head = head(congress);
        Screen first = teller(congress, Congress.FIRST_TELLER);
        Screen second = teller(congress, Congress.SECOND_TELLER);
        Screen auditor = Screen.as("auditor", Role.AUDITOR, congress.code(), "/auditor")) {
      presidium.button("Ghi nhận đại hội đã thông qua danh sách…").click();
      submit(presidium);
      step(RoundStage.DRAFT, Command.APPROVE_LIST, RoundStage.LIST_APPROVED, presidium, head);

      head.find("[name=issued]").fill("3");
      head.button("Ghi số phiếu phát ra").click();
      step(RoundStage.LIST_APPROVED, Command.ISSUE_BALLOTS, RoundStage.VOTING, presidium, head);

      head.find("[name=collected]").fill("3");
      head.button("Ghi số phiếu thu về").click();
      step(RoundStage.VOTING, Command.RECORD_COLLECTION, RoundStage.COUNTING, presidium, head);

      head.find("[name=size]").fill("3");
      head.button("Chia 3 phiếu").click();
      head.button("Lập các tập này").click();
      key(first);
      key(second);
      assertThat(presidium.find(".presidium-progress .figure")).hasText("3 / 3", SOON);

      head.button("Kết thúc kiểm phiếu").click();
      submit(head);
      step(RoundStage.COUNTING, Command.CLOSE_COUNT, RoundStage.COUNTED, presidium, head);

      head.button("Xác nhận kết quả kiểm phiếu").click();
      head.button("Tôi xác nhận").click();
      step(RoundStage.COUNTED, Command.CERTIFY, RoundStage.CERTIFIED, presidium, head);

      presidium.button("Xác nhận kết quả bầu cử…").click();
      submit(presidium);
      step(RoundStage.CERTIFIED, Command.CONFIRM, RoundStage.CONFIRMED, presidium, head);
      assertThat(auditor.find("main")).containsText(words(RoundStage.CONFIRMED), containsSoon());

      presidium.button("Kiểm phiếu lại do khiếu nại…").click();
      presidium.find("dialog[open] [name=reason]").fill("Đại biểu khiếu nại");
      submit(presidium);
      step(RoundStage.CONFIRMED, Command.RECOUNT, RoundStage.COUNTING, presidium, head);
    }
  }

  private void headTellerOrdersRecounts() {
    for (RoundStage stage : new RoundStage[] {RoundStage.COUNTED, RoundStage.CERTIFIED}) {
      Congress congress = Stages.at(stage);
      try (Screen presidium = presidium(congress);
          Screen head = head(congress)) {
        head.button("Kiểm phiếu lại…").click();
        head.find("dialog[open] [name=reason]").fill("Đại biểu khiếu nại");
        head.button("Bắt đầu kiểm phiếu lại").click();
        step(stage, Command.RECOUNT, RoundStage.COUNTING, presidium, head);
      }
    }
  }

  private void presidiumAnnulsAndVotesAgain() {
    for (RoundStage stage : RoundCommands.stagesFor(Command.ANNUL_ROUND)) {
      Congress congress = Stages.at(stage);
      try (Screen presidium = presidium(congress);
          Screen head = head(congress)) {
        presidium.button("Hủy lần bầu này…").click();
        presidium.find("dialog[open] [value=DECISION]").check();
        presidium.find("dialog[open] [name=reason]").fill("Đại hội quyết định");
        submit(presidium);
        step(stage, Command.ANNUL_ROUND, RoundStage.ANNULLED, presidium, head);
        assertThat(head.find("main")).containsText("Đại hội quyết định");

        presidium.button("Bắt đầu lần bầu tiếp theo").click();
        submit(presidium);
        assertThat(presidium.find("h1")).containsText("Lần bầu 2");
        assertThat(presidium.find(".stage")).hasText(words(RoundStage.DRAFT), SOON);
        walked.add(RoundStage.ANNULLED + " " + Command.VOTE_AGAIN);
      }
    }
  }

  private void presidiumVotesOnTheSeatsLeft() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true, "newNames", false)));
    try (Screen presidium = presidium(congress)) {
      presidium.button("Bắt đầu lần bầu tiếp theo").click();
      submit(presidium);
      assertThat(presidium.find("h1")).containsText("Lần bầu 2");
      assertThat(presidium.find(".stage")).hasText(words(RoundStage.DRAFT), SOON);
      walked.add(RoundStage.CONFIRMED + " " + Command.VOTE_AGAIN);
    }
  }

  private void step(
      RoundStage before, Command command, RoundStage after, Screen presidium, Screen head) {
    assertThat(presidium.find(".stage")).hasText(words(after), SOON);
    assertThat(head.find("[data-stage]")).hasText(words(after), SOON);
    walked.add(before + " " + command);
  }

  private static String words(RoundStage stage) {
    return Messages.text("roundStage." + stage, Language.VIETNAMESE);
  }

  private static LocatorAssertions.ContainsTextOptions containsSoon() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(10_000);
  }

  /** The batch appears on the teller's list by itself; three papers, each with one name struck. */
  private static void key(Screen teller) {
    assertThat(teller.find(".batch-first"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
    teller.press("Enter");
    assertThat(teller.find(".keying")).isVisible();
    teller.page().keyboard().type("1\n2\n1 2\n");
    assertThat(teller.find(".safety")).hasAttribute("data-unsafe", "0");
    teller.page().keyboard().type("x3\n");
    assertThat(teller.find(".notice-good")).containsText("3 phiếu");
  }

  private static void submit(Screen screen) {
    Locator dialog = screen.find("dialog[open]");
    dialog.locator("button.primary").click();
    assertThat(dialog).hasCount(0);
  }

  private static Screen presidium(Congress congress) {
    return Screen.as("presidium-1", Role.PRESIDIUM, congress.code(), "/presidium");
  }

  private static Screen head(Congress congress) {
    return Screen.as("head-1", Role.HEAD_TELLER, congress.code(), "/head-teller");
  }

  private static Screen teller(Congress congress, String username) {
    return Screen.as(username, Role.TELLER, congress.code(), "/teller");
  }
}
