package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.identity.service.TokenKeyFile;
import org.kiemphieu.ledger.service.LedgerKeyFile;

/** Keys of several replicas are made once and only read after that. */
class KeysFolderTest {

  private static final String LEDGER = "ledger-key.txt";
  private static final String TOKEN = "token-key.json";
  private static final String SECOND_FACTOR = "second-factor-key.txt";
  private static final String SIGNING = "development-signing-key.p12";

  @TempDir static Path folder;
  @TempDir Path path;
  private Path keys = Path.of("");
  private DataFolder data = DataFolder.at(Path.of("target"));

  @BeforeAll
  static void make() {
    KeysFolder.make(folder);
  }

  @BeforeEach
  void copy() throws IOException {
    keys = Files.createDirectory(path.resolve("keys"));
    data = DataFolder.at(path.resolve("data"));
    for (String file : List.of(SIGNING, LEDGER, SECOND_FACTOR, TOKEN)) {
      Files.copy(folder.resolve(file), keys.resolve(file));
    }
  }

  @Test
  void theKeysMadeAreThoseOfEveryRoomAndUsable() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(SIGNING, LEDGER, SECOND_FACTOR, TOKEN),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    shared().check(setting -> false);
  }

  @Test
  void twoReplicasReadTheSameKeysAndWriteNone() throws IOException {
    KeysFolder other =
        KeysFolder.of(DataFolder.at(path.resolve("other")), Optional.of(path.resolve("keys")));

    assertArrayEquals(shared().content(new TokenKeyFile()), other.content(new TokenKeyFile()));
    assertArrayEquals(shared().content(new LedgerKeyFile()), other.content(new LedgerKeyFile()));
    try (Stream<Path> files = Files.list(data.path())) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void withoutASharedFolderTheDataFolderKeepsItsOwn() {
    KeysFolder own = KeysFolder.of(data, Optional.empty());

    byte[] made = own.content(new LedgerKeyFile());

    own.check(setting -> false);
    assertArrayEquals(made, own.content(new LedgerKeyFile()));
    assertTrue(data.has(LEDGER));
  }

  @Test
  void aFolderThatHasKeysIsLeftAlone() throws IOException {
    byte[] before = Files.readAllBytes(keys.resolve(LEDGER));
    Files.delete(keys.resolve(TOKEN));

    String refused = refusal(() -> KeysFolder.make(keys));

    assertTrue(refused.contains(LEDGER + ", " + SIGNING), refused);
    assertArrayEquals(before, Files.readAllBytes(keys.resolve(LEDGER)));
    assertTrue(Files.notExists(keys.resolve(TOKEN)));
  }

  @Test
  void aMissingKeyStopsTheStartAndIsNotMade() throws IOException {
    Files.delete(keys.resolve(TOKEN));

    String refused = refusal(() -> shared().check(setting -> false));

    assertTrue(refused.contains("Không đọc được tệp khóa " + keys.resolve(TOKEN)), refused);
    assertTrue(refused.contains("--make-keys makes them once"), refused);
    assertTrue(Files.notExists(keys.resolve(TOKEN)));
  }

  @Test
  void aKeyThatIsNoneStopsTheStart() throws IOException {
    for (String content :
        List.of("", "{}", "[1]", "a\nb\n", "{\"kty\":\"EC\",\"crv\":\"P-256\"}")) {
      for (String file : List.of(TOKEN, LEDGER, SIGNING)) {
        byte[] good = Files.readAllBytes(keys.resolve(file));
        Files.writeString(keys.resolve(file), content);

        String refused = refusal(() -> shared().check(setting -> false));

        assertTrue(refused.contains("The key file " + keys.resolve(file)), refused);
        Files.write(keys.resolve(file), good);
      }
    }
  }

  @Test
  void halvesOfTwoLedgerKeysAreRefused() throws IOException {
    List<String> one = Files.readAllLines(keys.resolve(LEDGER));
    String other = new String(new LedgerKeyFile().make(), StandardCharsets.UTF_8);
    Files.write(keys.resolve(LEDGER), List.of(one.get(0), other.lines().toList().get(1)));

    String refused = refusal(() -> shared().check(setting -> false));

    assertTrue(refused.contains("do not belong together"), refused);
  }

  @Test
  void theDevelopmentKeyIsNotAskedForWhereAStoreIsConfigured() throws IOException {
    Files.delete(keys.resolve(SIGNING));

    shared().check("kiemphieu.signing.keystore"::equals);

    assertTrue(refusal(() -> shared().check(setting -> false)).contains(SIGNING));
  }

  private KeysFolder shared() {
    return KeysFolder.of(data, Optional.of(keys));
  }

  private static String refusal(Runnable start) {
    return String.valueOf(assertThrows(StartRefusedException.class, start::run).getMessage());
  }
}
