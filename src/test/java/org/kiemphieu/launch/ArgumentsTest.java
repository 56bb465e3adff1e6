package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The command line is understood whole or refused. */
class ArgumentsTest {

  @Test
  void nothingAsksForNothing() {
    assertEquals(new Arguments(false, false, false, Optional.empty()), Arguments.of());
  }

  @Test
  void exampleIsAskedFor() {
    assertEquals(new Arguments(false, true, false, Optional.empty()), Arguments.of("--example"));
  }

  @Test
  void migrationIsAskedFor() {
    assertEquals(new Arguments(false, false, true, Optional.empty()), Arguments.of("--migrate"));
  }

  @Test
  void keysAreMadeInTheFolderThatFollowsAndNowhereElse() {
    assertEquals(
        new Arguments(false, false, false, Optional.of(Path.of("keys"))),
        Arguments.of("--make-keys", "keys"));
    assertThrows(StartRefusedException.class, () -> Arguments.of("--make-keys"));
    assertThrows(StartRefusedException.class, () -> Arguments.of("--make-keys", "--example"));
    assertThrows(StartRefusedException.class, () -> Arguments.of("--make-keys", "a", "b"));
    assertThrows(StartRefusedException.class, () -> Arguments.of("--example", "--make-keys", "a"));
  }

  @Test
  void unknownArgumentIsNamed() {
    StartRefusedException refused =
        assertThrows(StartRefusedException.class, () -> Arguments.of("--exampel"));
    assertTrue(String.valueOf(refused.getMessage()).contains("--exampel"));
  }
}
