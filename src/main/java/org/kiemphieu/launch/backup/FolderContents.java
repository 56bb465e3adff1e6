package org.kiemphieu.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of a data folder goes into a backup: everything but what the next start makes again. */
final class FolderContents {

  /** Where the dump of an operator's own database is put before a backup. */
  static final String DUMP = "database.dump";

  /** Paths in the folder, with all below them. */
  private static final Set<String> MADE_AGAIN =
      Set.of(
          "lock",
          "postgresql-binaries",
          "postgresql.log",
          "postgresql/postmaster.pid",
          "postgresql/postmaster.opts",
          "postgresql/epg-lock");

  private FolderContents() {}

  /**
   * Every file and folder to keep, folders before what is in them, in the order of their names.
   *
   * @throws BackupRefusedException where something is neither file nor folder
   */
  static List<Path> of(Path folder) throws IOException {
    List<Path> kept = new ArrayList<>();
    collect(folder, folder, kept);
    return kept;
  }

  /** The name of a path in the backup, with slashes on every system. */
  static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static void collect(Path top, Path folder, List<Path> kept) throws IOException {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.sorted().toList();
    }
    for (Path child : children) {
      if (MADE_AGAIN.contains(name(top, child))) {
        continue;
      }
      boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
      if (!isFolder && !Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
        throw new BackupRefusedException(BackupFault.LINK_IN_FOLDER, child);
      }
      kept.add(child);
      if (isFolder) {
        collect(top, child, kept);
      }
    }
  }
}
