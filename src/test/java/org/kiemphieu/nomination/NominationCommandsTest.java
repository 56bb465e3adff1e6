package org.kiemphieu.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.nomination.domain.NominationCommands;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.nomination.domain.NominationStage;
import org.kiemphieu.refusal.Refusal;

/** Which command a nomination takes in which state: every cell, against a table of its own. */
class NominationCommandsTest {

  private static final String EXPECTED =
      """
                         NOMINATED STRUCK WITHDRAWAL_ASKED WITHDRAWAL_PROPOSED WITHDRAWN WITHDRAWAL_REFUSED
      NOMINATE               x       x           -                 -              -             x
      STRIKE_NOMINATION      x       -           -                 -              -             -
      RECORD_SUPPORT         x       -           x                 x              -             x
      ASK_WITHDRAWAL         x       -           x                 -              -             x
      PROPOSE_WITHDRAWAL     -       -           x                 x              -             -
      DECIDE_WITHDRAWAL      -       -           -                 x              x             x
      """;

  @Test
  void everyCellIsAsExpected() {
    for (Command command : Command.values()) {
      for (NominationStage stage : NominationStage.values()) {
        String cell = command + " in " + stage;
        boolean expected = expected(command, stage);

        assertEquals(expected, NominationCommands.allows(stage, command), cell);
        assertEquals(expected, NominationCommands.takenIn(stage).contains(command), cell);
        assertEquals(expected, NominationCommands.check(stage, command).isEmpty(), cell);
      }
    }
  }

  @Test
  void refusalSaysWhenItWouldBeTaken() {
    Refusal refusal =
        NominationCommands.check(NominationStage.WITHDRAWN, Command.PROPOSE_WITHDRAWAL)
            .orElseThrow();

    assertEquals(NominationRefusal.NOMINATION_STATE_FORBIDS, refusal.code());
    assertEquals(NominationStage.WITHDRAWN, refusal.arguments().get("state"));
    assertEquals(
        EnumSet.of(NominationStage.WITHDRAWAL_ASKED, NominationStage.WITHDRAWAL_PROPOSED),
        refusal.arguments().get("allowedIn"));
  }

  private static boolean expected(Command command, NominationStage stage) {
    List<List<String>> lines =
        EXPECTED.lines().map(line -> Arrays.asList(line.strip().split(" +"))).toList();
    int column = lines.get(0).indexOf(stage.name()) + 1;
    Optional<List<String>> row =
        lines.stream().filter(line -> line.get(0).equals(command.name())).findFirst();
    return row.isPresent() && row.get().get(column).equals("x");
  }
}
