package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The command line is understood whole or refused. */
class ArgumentsTest {

  @Test
  void nothingAsksForNothing() {
    assertEquals(new Arguments(false, false, false), Arguments.of());
  }

  @Test
  void exampleIsAskedFor() {
    assertEquals(new Arguments(false, true, false), Arguments.of("--example"));
  }

  @Test
  void migrationIsAskedFor() {
    assertEquals(new Arguments(false, false, true), Arguments.of("--migrate"));
  }

  @Test
  void unknownArgumentIsNamed() {
    StartRefusedException refused =
        assertThrows(StartRefusedException.class, () -> Arguments.of("--exampel"));
    assertTrue(String.valueOf(refused.getMessage()).contains("--exampel"));
  }
}
