package org.kiemphieu.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiemphieu.hands.domain.HandsCommands;
import org.kiemphieu.hands.domain.HandsRefusal;
import org.kiemphieu.hands.domain.HandsStage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;

/** Every cell of the table of states of a show of hands. */
class HandsCommandsTest {

  /** Written from the design, not from the code. */
  private static final String EXPECTED =
      """
                               PREPARED  OPEN  DECLARED  WITHDRAWN
      PREPARE_SHOW_OF_HANDS       x       -       -          -
      OPEN_SHOW_OF_HANDS          x       -       -          -
      COUNT_HANDS                 -       x       -          -
      DECLARE_SHOW_OF_HANDS       -       x       -          -
      WITHDRAW_SHOW_OF_HANDS      x       x       -          -
      """;

  @Test
  void everyCellIsAsExpected() {
    List<String> lines = EXPECTED.lines().toList();
    List<String> header = words(lines.get(0));
    Set<Command> listed = EnumSet.noneOf(Command.class);
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = words(line);
      Command command = Command.valueOf(row.get(0));
      listed.add(command);
      for (int i = 0; i < header.size(); i++) {
        HandsStage stage = HandsStage.valueOf(header.get(i));
        boolean expected = row.get(i + 1).equals("x");

        assertEquals(expected, HandsCommands.allows(stage, command), command + " in " + stage);
        assertEquals(expected, HandsCommands.check(stage, command).isEmpty(), command.name());
      }
    }
    assertEquals(listed, HandsCommands.all());
  }

  @Test
  void noOtherCommandIsTaken() {
    for (Command command : EnumSet.complementOf(EnumSet.copyOf(HandsCommands.all()))) {
      assertEquals(Set.of(), HandsCommands.stagesFor(command), command.name());
    }
  }

  @Test
  void refusalSaysWhenItWouldBeTaken() {
    Refusal refusal =
        HandsCommands.check(HandsStage.DECLARED, Command.WITHDRAW_SHOW_OF_HANDS).orElseThrow();

    assertEquals(HandsRefusal.HANDS_STATE_FORBIDS, refusal.code());
    assertEquals(HandsStage.DECLARED, refusal.arguments().get("state"));
    assertEquals(
        EnumSet.of(HandsStage.PREPARED, HandsStage.OPEN), refusal.arguments().get("allowedIn"));
  }

  @Test
  void whatWasDeclaredOrTakenBackTakesNothing() {
    for (Command command : HandsCommands.all()) {
      assertTrue(HandsCommands.check(HandsStage.DECLARED, command).isPresent(), command.name());
      assertTrue(HandsCommands.check(HandsStage.WITHDRAWN, command).isPresent(), command.name());
    }
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" +"));
  }
}
