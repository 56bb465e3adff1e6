package org.kiemphieu.launch.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that is authentic and still hostile: whoever made it had both passphrases. */
class HostileContentTest {

  private static final byte[] SECRET = "bí mật".getBytes(StandardCharsets.UTF_8);

  @TempDir Path top;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(top.resolve("restoring"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside",
        "a/../../outside",
        "/etc/outside",
        "./a",
        "a//b",
        "..",
        "C:outside",
        "a\\..\\outside",
        "new\nline",
        "absent/child"
      })
  void namesThatLeaveTheFolderOrAreNoneAreRefused(String name) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("x");
    entry.setName(name);

    assertRefused(BackupFault.NAME_REFUSED, tar(name.startsWith("/") ? absolute(name) : entry));
    assertFalse(Files.exists(top.resolve("outside")));
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_SYMLINK,
        TarConstants.LF_LINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_FIFO
      })
  void linksAndDevicesAreRefused(byte kind) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("token-key.json", kind);
    entry.setLinkName("/etc/passwd");

    assertRefused(BackupFault.KIND_REFUSED, tar(entry));
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    assertRefused(
        BackupFault.NAME_TWICE, tar(new TarArchiveEntry("lock"), new TarArchiveEntry("lock")));
  }

  @Test
  void fileIsNotTakenForAFolder() throws IOException {
    assertRefused(
        BackupFault.NAME_REFUSED, tar(new TarArchiveEntry("a"), new TarArchiveEntry("a/b")));
  }

  @Test
  void numberOfFilesIsBounded() throws IOException {
    TarArchiveEntry[] many = new TarArchiveEntry[6];
    Arrays.setAll(many, number -> new TarArchiveEntry("file-" + number));

    assertRefused(BackupFault.TOO_MANY_FILES, tar(many));
  }

  @Test
  void sizeThatIsNotThereIsRefused() throws IOException {
    byte[] whole = tar(new TarArchiveEntry("a"));

    assertRefused(BackupFault.CONTENT_BROKEN, Arrays.copyOf(whole, 512 + 3));
  }

  @Test
  void rightsAreNotBelieved() throws IOException {
    TarArchiveEntry open = new TarArchiveEntry("token-key.json");
    open.setMode(06777);

    new Unpacking(folder, 5).unpack(new ByteArrayInputStream(tar(open)));

    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        Files.getPosixFilePermissions(folder.resolve("token-key.json")).stream()
            .sorted()
            .toList()
            .toString());
  }

  private void assertRefused(BackupFault fault, byte[] content) {
    BackupRefusedException refused =
        assertThrows(
            BackupRefusedException.class,
            () -> new Unpacking(folder, 5).unpack(new ByteArrayInputStream(content)));
    assertEquals(List.of(fault), refused.faults(), refused::getMessage);
  }

  /** The library takes a leading slash off what it writes, so it is put back into the bytes. */
  private static TarArchiveEntry absolute(String name) {
    return new TarArchiveEntry(name, true);
  }

  private static byte[] tar(TarArchiveEntry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (TarArchiveEntry entry : entries) {
        boolean hasContent = entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
        entry.setSize(hasContent ? SECRET.length : 0);
        tar.putArchiveEntry(entry);
        if (hasContent) {
          tar.write(SECRET);
        }
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
