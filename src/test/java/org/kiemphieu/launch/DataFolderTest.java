package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder is one service's and one user's. */
class DataFolderTest {

  @TempDir Path path;

  @Test
  void folderAndSecretsAreTheOwnersOnly() throws IOException {
    DataFolder folder = DataFolder.at(path.resolve("new"));

    Path secret = folder.writeSecret("key", "bí mật");

    assertEquals("rwx------", mode(folder.path()));
    assertEquals("rw-------", mode(secret));
    assertEquals("bí mật", folder.read("key"));
  }

  @Test
  void secretIsReplacedWhole() {
    DataFolder folder = DataFolder.at(path);
    folder.writeSecret("key", "a long first content");

    folder.writeSecret("key", "short");

    assertEquals("short", folder.read("key"));
  }

  @Test
  void secondServiceOnTheFolderIsRefusedUntilTheFirstEnds() {
    DataFolder folder = DataFolder.at(path);

    try (FolderLock first = folder.lock()) {
      StartRefusedException refused =
          assertThrows(StartRefusedException.class, () -> DataFolder.at(path).lock());
      assertTrue(
          String.valueOf(refused.getMessage()).contains("Another Kiểm Phiếu"), first::toString);
    }

    folder.lock().close();
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
