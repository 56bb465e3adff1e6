package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line is understood whole or refused. */
class ArgumentsTest {

  @Test
  void nothingAsksForNothing() {
    assertEquals(new Arguments(false, false, false, false, null, null), Arguments.of());
  }

  @Test
  void exampleIsAskedFor() {
    assertEquals(new Arguments(false, true, false, false, null, null), Arguments.of("--example"));
  }

  @Test
  void migrationIsAskedFor() {
    assertEquals(new Arguments(false, false, true, false, null, null), Arguments.of("--migrate"));
  }

  @Test
  void backupAndRestoringNameTheirFile() {
    Path file = Path.of("stick", "a.backup");
    assertEquals(file, Arguments.of("--backup", file.toString()).backup());
    assertEquals(file, Arguments.of("--restore", file.toString()).restore());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--backup", "--restore", "--backup --restore a", "--restore a --backup b"})
  void backupWithoutAFileAndTwoTasksAtOnceAreRefused(String line) {
    assertThrows(StartRefusedException.class, () -> Arguments.of(line.split(" ")));
  }

  @Test
  void unknownArgumentIsNamed() {
    StartRefusedException refused =
        assertThrows(StartRefusedException.class, () -> Arguments.of("--exampel"));
    assertTrue(String.valueOf(refused.getMessage()).contains("--exampel"));
  }
}
