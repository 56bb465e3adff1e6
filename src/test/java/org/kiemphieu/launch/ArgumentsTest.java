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

  private static final Path FILE = Path.of("stick", "a.backup");

  @Test
  void nothingMeansToServe() {
    assertEquals(new Arguments(false, new Task.Serve(false)), Arguments.of());
  }

  @Test
  void helpIsAskedForBesideAnything() {
    assertEquals(new Arguments(true, new Task.Migrate()), Arguments.of("--migrate", "--help"));
  }

  @Test
  void eachTaskIsAskedForByItsName() {
    assertEquals(new Task.Serve(true), Arguments.of("--example").task());
    assertEquals(new Task.Migrate(), Arguments.of("--migrate").task());
    assertEquals(new Task.ShowCheckpoints(), Arguments.of("--checkpoints").task());
    assertEquals(new Task.MakeBackup(FILE), Arguments.of("--backup", FILE.toString()).task());
    assertEquals(new Task.Restore(FILE), Arguments.of("--restore", FILE.toString()).task());
    assertEquals(new Task.MakeKeys(Path.of("keys")), Arguments.of("--make-keys", "keys").task());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--backup",
        "--restore",
        "--make-keys",
        "--make-keys --example",
        "--make-keys a b",
        "--example --make-keys a",
        "--example --migrate",
        "--backup --restore a",
        "--restore a --backup b"
      })
  void nameThatIsMissingAndTwoTasksAtOnceAreRefused(String line) {
    assertThrows(StartRefusedException.class, () -> Arguments.of(line.split(" ")));
  }

  @Test
  void unknownArgumentIsNamed() {
    StartRefusedException refused =
        assertThrows(StartRefusedException.class, () -> Arguments.of("--exampel"));
    assertTrue(String.valueOf(refused.getMessage()).contains("--exampel"));
  }
}
