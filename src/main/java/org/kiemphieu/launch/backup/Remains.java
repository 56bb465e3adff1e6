package org.kiemphieu.launch.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** What an attempt that failed would leave behind. */
final class Remains {

  private Remains() {}

  /** Deletes a file, or a folder with all in it; links are deleted, not followed. */
  static void delete(Path path) {
    try {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        FileUtils.forceDelete(path.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
