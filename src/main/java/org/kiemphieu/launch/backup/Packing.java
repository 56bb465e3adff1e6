package org.kiemphieu.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A folder as a tar: the one form that every system can still read in twenty years. Owners, rights
 * and times are left out, because restoring would not believe them.
 */
final class Packing {

  private Packing() {}

  /** Writes {@code contents} of {@code folder} to {@code out} and closes it. */
  static void pack(Path folder, List<Path> contents, OutputStream out) throws IOException {
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name())) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      for (Path path : contents) {
        String name = FolderContents.name(folder, path);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        } else {
          TarArchiveEntry entry = new TarArchiveEntry(name);
          entry.setSize(Files.size(path));
          tar.putArchiveEntry(entry);
          Files.copy(path, tar);
        }
        tar.closeArchiveEntry();
      }
    }
  }
}
