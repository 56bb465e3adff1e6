package org.kiemphieu.launch.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.FolderLock;

/** A backup goes to a stick and comes back whole, or is refused by name and leaves nothing. */
class StickTest {

  private static final int CHEAP = 1 << 4;
  private static final Instant MADE = Instant.parse("2026-11-25T08:00:00Z");
  private static final Passphrases TWO =
      Passphrases.of("Trưởng ban giữ câu này", "second secret 2");

  @TempDir Path top;

  private Path data;
  private Path stick;
  private Path target;

  @BeforeEach
  void fillFolder() throws IOException {
    data = top.resolve("data");
    stick = top.resolve("stick.backup");
    target = top.resolve("elsewhere").resolve("data");
    byte[] table = new byte[3 * BackupKey.CHUNK + 4711];
    new Random(7).nextBytes(table);
    Files.createDirectories(data.resolve("postgresql/base/16384"));
    Files.createDirectories(data.resolve("postgresql/pg_notify"));
    Files.createDirectories(data.resolve("postgresql-binaries/bin"));
    Files.write(data.resolve("postgresql/base/16384/2619"), table);
    Files.writeString(data.resolve("ledger-key.txt"), "khóa\n");
    Files.writeString(data.resolve("empty"), "");
    Files.writeString(data.resolve("lock"), "");
    Files.writeString(data.resolve("postgresql/postmaster.pid"), "1\n");
    Files.writeString(data.resolve("postgresql-binaries/bin/postgres"), "program");
  }

  @Test
  void whatIsRestoredIsWhatWasBackedUpAndOnlyTheOwnersToRead() throws IOException {
    long bytes = make();

    Instant made = restoration().restore(stick, TWO);

    assertEquals(MADE, made);
    assertEquals(Files.size(stick), bytes);
    TreeMap<String, Long> expected = sizes(data);
    expected.keySet().removeIf(name -> name.startsWith("postgresql-binaries"));
    expected.remove("postgresql/postmaster.pid");
    assertEquals(expected, sizes(target));
    assertArrayEquals(
        Files.readAllBytes(data.resolve("postgresql/base/16384/2619")),
        Files.readAllBytes(target.resolve("postgresql/base/16384/2619")));
    assertEquals("rwx------", rights(target.resolve("postgresql/pg_notify")));
    assertEquals("rw-------", rights(target.resolve("ledger-key.txt")));
    assertFalse(Files.exists(top.resolve("elsewhere/data.restoring")));
    DataFolder.at(target).lock().close();
  }

  @Test
  void nothingOfTheContentIsReadableInTheFile() throws IOException {
    make();

    String file = new String(Files.readAllBytes(stick), StandardCharsets.ISO_8859_1);

    assertFalse(file.contains("ledger-key"));
    assertEquals("rw-------", rights(stick));
  }

  @Test
  void orderOfThePeopleAndTheWayTheirKeyboardsWriteLettersDoNotMatter() throws IOException {
    make();
    String decomposed =
        java.text.Normalizer.normalize("Trưởng ban giữ câu này", java.text.Normalizer.Form.NFD);

    restoration().restore(stick, Passphrases.of("second secret 2", decomposed));

    assertEquals("khóa\n", Files.readString(target.resolve("ledger-key.txt")));
  }

  @Test
  void onePassphraseOfTwoOpensNothing() throws IOException {
    make();
    List<Passphrases> wrong =
        List.of(
            Passphrases.of("Trưởng ban giữ câu này", "another secret 2"),
            Passphrases.of("another sentence", "second secret 2"),
            Passphrases.of("Trưởng ban giữ câu này", "Trưởng ban giữ câu này "));
    for (Passphrases typed : wrong) {
      assertRefused(BackupFault.PASSPHRASES_WRONG, () -> restoration().restore(stick, typed));
    }
  }

  @Test
  void everythingWrongWithPassphrasesIsSaidAtOnce() {
    BackupRefusedException refused =
        assertThrows(BackupRefusedException.class, () -> Passphrases.of("ngắn", "ngắn"));

    assertEquals(
        List.of(BackupFault.PASSPHRASE_TOO_SHORT, BackupFault.PASSPHRASES_EQUAL), refused.faults());
    assertThrows(BackupRefusedException.class, () -> Passphrases.of("only one person", null));
  }

  @Test
  void cutOffFilesAreRefused() throws IOException {
    byte[] whole = made();
    int chunk = BackupHead.SIZE + BackupKey.CHUNK;
    for (int length : new int[] {BackupHead.SIZE - 1, BackupHead.SIZE, chunk, whole.length - 1}) {
      Files.write(stick, Arrays.copyOf(whole, length));
      assertRefused(BackupFault.CUT_OFF, () -> restoration().restore(stick, TWO));
    }
    Files.write(stick, new byte[0]);
    assertRefused(BackupFault.NOT_A_BACKUP, () -> restoration().restore(stick, TWO));
  }

  @Test
  void somethingAddedIsRefused() throws IOException {
    byte[] whole = made();
    Files.write(stick, Arrays.copyOf(whole, whole.length + 1));

    assertRefused(BackupFault.ADDED_TO, () -> restoration().restore(stick, TWO));
  }

  @Test
  void anyBitOfTheHeadIsRefused() throws IOException {
    byte[] whole = made();
    for (int at = 0; at < BackupHead.SIZE; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(stick, changed);
      BackupFault expected =
          at < 16
              ? BackupFault.NOT_A_BACKUP
              : at == 16 ? BackupFault.UNKNOWN_VERSION : BackupFault.PASSPHRASES_WRONG;
      assertRefused(expected, () -> restoration().restore(stick, TWO));
    }
  }

  /** The first byte of each chunk, its last, and the very last: one bit is enough. */
  @Test
  void anyChunkChangedIsRefusedEvenTheLast() throws IOException {
    byte[] whole = made();
    for (int at = BackupHead.SIZE; at < whole.length; at += BackupKey.CHUNK) {
      assertChanged(whole, at);
      assertChanged(whole, Math.min(at + BackupKey.CHUNK, whole.length) - 1);
    }
  }

  @Test
  void chunksInAnotherOrderAreRefused() throws IOException {
    byte[] whole = made();
    byte[] swapped = whole.clone();
    int second = BackupHead.SIZE + BackupKey.CHUNK;
    int third = second + BackupKey.CHUNK;
    System.arraycopy(whole, second, swapped, third, BackupKey.CHUNK);
    System.arraycopy(whole, third, swapped, second, BackupKey.CHUNK);
    Files.write(stick, swapped);

    assertRefused(BackupFault.CHANGED, () -> restoration().restore(stick, TWO));
  }

  /** Two backups of one folder under one pair of passphrases: neither's parts fit the other. */
  @Test
  void bodyOfAnotherBackupIsRefused() throws IOException {
    byte[] one = made();
    Files.delete(stick);
    byte[] other = made();
    byte[] mixed = one.clone();
    System.arraycopy(other, BackupHead.SIZE, mixed, BackupHead.SIZE, one.length - BackupHead.SIZE);
    Files.write(stick, mixed);

    assertRefused(BackupFault.CHANGED, () -> restoration().restore(stick, TWO));
  }

  @Test
  void onlyOrdinaryFilesAreOpened() throws IOException {
    made();
    Path link = Files.createSymbolicLink(top.resolve("link"), stick);

    for (Path path : List.of(link, top, top.resolve("absent"), Path.of("/dev/zero"))) {
      assertRefused(BackupFault.NOT_A_FILE, () -> restoration().check(path));
      assertRefused(BackupFault.NOT_A_FILE, () -> restoration().restore(path, TWO));
    }
  }

  @Test
  void folderWithAnythingInItIsNotTouched() throws IOException {
    made();
    Files.createDirectories(target);
    Files.writeString(target.resolve("token-key.json"), "{}");

    BackupRefusedException refused =
        assertThrows(BackupRefusedException.class, () -> restoration().restore(stick, TWO));

    assertEquals(List.of(BackupFault.TARGET_NOT_EMPTY), refused.faults());
    assertEquals("{}", Files.readString(target.resolve("token-key.json")));
    assertEquals(List.of("token-key.json"), List.copyOf(sizes(target).keySet()));
  }

  @Test
  void emptyFolderIsReplacedUnlessAServiceIsStartingOnIt() throws IOException {
    made();
    try (FolderLock starting = DataFolder.at(target).lock()) {
      BackupRefusedException refused =
          assertThrows(BackupRefusedException.class, () -> restoration().restore(stick, TWO));
      assertEquals(List.of(BackupFault.TARGET_IN_USE), refused.faults(), starting::toString);
    }

    restoration().restore(stick, TWO);

    assertEquals("khóa\n", Files.readString(target.resolve("ledger-key.txt")));
  }

  @Test
  void whatAKilledRestorationLeftIsClearedByTheNext() throws IOException {
    made();
    Path left = Files.createDirectories(top.resolve("elsewhere/data.restoring/postgresql"));
    Files.writeString(left.resolve("half"), "half");

    restoration().restore(stick, TWO);

    assertFalse(Files.exists(target.resolve("postgresql/half")));
  }

  @Test
  void backupIsNotWrittenOverNorIntoItsOwnFolder() throws IOException {
    Files.writeString(stick, "older");

    assertRefused(BackupFault.BACKUP_EXISTS, () -> backup().check(stick, false));
    assertRefused(BackupFault.BACKUP_EXISTS, () -> backup().make(stick, TWO));
    assertRefused(
        BackupFault.BACKUP_IN_DATA_FOLDER, () -> backup().check(data.resolve("x"), false));
    assertRefused(BackupFault.DUMP_ABSENT, () -> backup().check(top.resolve("new"), true));
    assertEquals("older", Files.readString(stick));
    assertFalse(Files.exists(top.resolve("stick.backup.partial")));
  }

  @Test
  void linkInTheFolderIsRefusedRatherThanFollowed() throws IOException {
    Files.createSymbolicLink(data.resolve("shadow"), Path.of("/etc/passwd"));

    assertRefused(BackupFault.LINK_IN_FOLDER, () -> backup().make(stick, TWO));
    assertFalse(Files.exists(stick));
  }

  private void assertChanged(byte[] whole, int at) throws IOException {
    byte[] changed = whole.clone();
    changed[at] ^= 0x40;
    Files.write(stick, changed);
    assertRefused(BackupFault.CHANGED, () -> restoration().restore(stick, TWO));
  }

  private void assertRefused(BackupFault fault, org.junit.jupiter.api.function.Executable attempt) {
    BackupRefusedException refused = assertThrows(BackupRefusedException.class, attempt);
    assertEquals(List.of(fault), refused.faults(), refused::getMessage);
    assertTrue(String.valueOf(refused.getMessage()).contains(fault.name()));
    assertFalse(Files.exists(target), "nothing restored");
    assertFalse(Files.exists(top.resolve("elsewhere/data.restoring")), "nothing left beside");
    assertFalse(Files.exists(top.resolve("stick.backup.partial")), "nothing left on the stick");
  }

  private Backup backup() {
    return new Backup(data, Clock.fixed(MADE, ZoneOffset.UTC), CHEAP);
  }

  private long make() {
    return backup().make(stick, TWO);
  }

  private byte[] made() throws IOException {
    make();
    return Files.readAllBytes(stick);
  }

  private Restoration restoration() {
    return new Restoration(target, CHEAP, 100);
  }

  /** Every file with its size, every folder with -1. */
  private static TreeMap<String, Long> sizes(Path folder) throws IOException {
    TreeMap<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(each -> !each.equals(folder)).toList()) {
        sizes.put(
            folder.relativize(path).toString(), Files.isDirectory(path) ? -1 : Files.size(path));
      }
    }
    return sizes;
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
