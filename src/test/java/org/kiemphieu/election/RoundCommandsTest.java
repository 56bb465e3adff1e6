package org.kiemphieu.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;

/** Which command a round takes in which state: every cell, against a table written by itself. */
class RoundCommandsTest {

  /** Commands that are not in it do not depend on a round's state. */
  private static final String EXPECTED =
      """
                             DRAFT LIST_APPROVED VOTING COUNTING COUNTED CERTIFIED CONFIRMED ANNULLED
      APPOINT_COUNTING_BOARD   x         x         -        -        -        -         -        -
      NOMINATE                 x         -         -        -        -        -         -        -
      STRIKE_NOMINATION        x         -         -        -        -        -         -        -
      RECORD_SUPPORT           x         -         -        -        -        -         -        -
      ASK_WITHDRAWAL           x         -         -        -        -        -         -        -
      PROPOSE_WITHDRAWAL       x         -         -        -        -        -         -        -
      DECIDE_WITHDRAWAL        x         -         -        -        -        -         -        -
      PROPOSE_LIST             x         -         -        -        -        -         -        -
      APPROVE_LIST             x         -         -        -        -        -         -        -
      PRINT_BALLOTS            -         x         x        -        -        -         -        -
      PRINT_TALLY_SHEETS       -         x         x        x        -        -         -        -
      ISSUE_BALLOTS            -         x         -        -        -        -         -        -
      RECORD_COLLECTION        -         -         x        -        -        -         -        -
      CLOSE_COUNT              -         -         -        x        -        -         -        -
      SET_READINGS             x         x         x        -        -        -         -        -
      CORRECT_ISSUED           -         -         x        x        -        -         -        -
      CORRECT_COLLECTED        -         -         -        x        -        -         -        -
      CERTIFY                  -         -         -        -        x        -         -        -
      CONFIRM                  -         -         -        -        -        x         -        -
      RECOUNT                  -         -         -        -        x        x         x        -
      ANNUL_ROUND              -         x         x        x        x        x         -        -
      VOTE_AGAIN               -         -         -        -        -        -         x        x
      DECLARE_BATCH            -         -         -        x        -        -         -        -
      START_READING            -         -         -        x        -        -         -        -
      KEY_BALLOT               -         -         -        x        -        -         -        -
      COMPLETE_READING         -         -         -        x        -        -         -        -
      SET_READING_ASIDE        -         -         -        x        -        -         -        -
      ACCEPT_ALIGNMENT         -         -         -        x        -        -         -        -
      ACCEPT_SHEET             -         -         -        x        -        -         -        -
      RULE_ON_PAPER            -         -         -        x        -        -         -        -
      READ_TALLY               -         -         -        x        x        x         x        x
      READ_RESULT              -         -         -        -        -        -         x        -
      RELEASE_RESULT           -         -         -        -        -        -         x        -
      RECORD_DECISION          -         -         -        -        -        -         x        -
      SIGN_MINUTES             -         -         -        -        -        -         x        -
      """;

  @Test
  void everyCellIsAsExpected() {
    for (Command command : Command.values()) {
      for (RoundStage stage : RoundStage.values()) {
        String cell = command + " in " + stage;
        boolean expected = expected(command).contains(stage);

        assertEquals(expected, RoundCommands.allows(stage, command), cell);
        assertEquals(expected, RoundCommands.check(stage, command).isEmpty(), cell);
      }
      assertEquals(isListed(command), RoundCommands.dependsOnState(command), command.name());
      assertEquals(expected(command), RoundCommands.stagesFor(command), command.name());
    }
  }

  @Test
  void refusalSaysWhenItWouldBeTaken() {
    Refusal refusal =
        RoundCommands.check(RoundStage.CONFIRMED, Command.APPOINT_COUNTING_BOARD).orElseThrow();

    assertEquals(RoundRefusal.ROUND_STATE_FORBIDS, refusal.code());
    assertEquals(RoundStage.CONFIRMED, refusal.arguments().get("state"));
    assertEquals(Command.APPOINT_COUNTING_BOARD, refusal.arguments().get("command"));
    assertEquals(
        EnumSet.of(RoundStage.DRAFT, RoundStage.LIST_APPROVED),
        refusal.arguments().get("allowedIn"));
  }

  /** A result that is signed stays; it is voted or counted again beside it. */
  @Test
  void confirmedRoundTakesNothingThatChangesIt() {
    assertEquals(
        EnumSet.of(
            Command.VOTE_AGAIN,
            Command.READ_TALLY,
            Command.READ_RESULT,
            Command.RELEASE_RESULT,
            Command.RECORD_DECISION,
            Command.SIGN_MINUTES,
            Command.RECOUNT),
        takenIn(RoundStage.CONFIRMED));
  }

  private static Set<Command> takenIn(RoundStage stage) {
    Set<Command> taken = EnumSet.noneOf(Command.class);
    Arrays.stream(Command.values())
        .filter(RoundCommands::dependsOnState)
        .filter(command -> RoundCommands.allows(stage, command))
        .forEach(taken::add);
    return taken;
  }

  private static boolean isListed(Command command) {
    return EXPECTED.lines().anyMatch(line -> line.startsWith(command.name() + " "));
  }

  private static Set<RoundStage> expected(Command command) {
    if (!isListed(command)) {
      return EnumSet.allOf(RoundStage.class);
    }
    List<String> header = words(EXPECTED.lines().findFirst().orElseThrow());
    List<String> row =
        words(
            EXPECTED
                .lines()
                .filter(line -> line.startsWith(command.name() + " "))
                .findFirst()
                .orElseThrow());
    assertTrue(row.size() == header.size() + 1, command.name());
    Set<RoundStage> stages = EnumSet.noneOf(RoundStage.class);
    for (int i = 0; i < header.size(); i++) {
      if (row.get(i + 1).equals("x")) {
        stages.add(RoundStage.valueOf(header.get(i)));
      }
    }
    return stages;
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" +"));
  }
}
