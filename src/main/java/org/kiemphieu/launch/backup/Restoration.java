package org.kiemphieu.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.stream.Stream;
import org.kiemphieu.launch.FolderLock;
import org.kiemphieu.launch.OwnerOnly;
import org.kiemphieu.launch.StartRefusedException;

/**
 * Restores a backup into a data folder that is empty or not there. Everything is written into a
 * folder beside it, which takes its place in one step after the last chunk was authenticated, or is
 * deleted.
 */
public final class Restoration {

  private final Path folder;
  private final int cost;
  private final int mostEntries;

  /** A restoration into {@code folder}, an absolute path. */
  public Restoration(Path folder) {
    this(folder, BackupKey.COST, Unpacking.MOST_ENTRIES);
  }

  Restoration(Path folder, int cost, int mostEntries) {
    this.folder = folder;
    this.cost = cost;
    this.mostEntries = mostEntries;
  }

  /** Refuses, before anybody types a passphrase, what can be seen without one. */
  public void check(Path file) {
    requireEmpty();
    try {
      SealedFile.open(file).close();
    } catch (IOException e) {
      throw new BackupRefusedException(BackupFault.NOT_A_FILE, e);
    }
  }

  /**
   * Restores {@code file}.
   *
   * @return when the backup was made, as its maker's clock said
   */
  public Instant restore(Path file, Passphrases passphrases) {
    requireEmpty();
    try (SealedFile sealed = SealedFile.open(file)) {
      BackupKey key = sealed.key(passphrases, cost);
      BackupHead head = sealed.unseal(key);
      Path beside = folder.resolveSibling(folder.getFileName() + ".restoring");
      Files.createDirectories(folder.getParent());
      if (!Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(beside, OwnerOnly.FOLDER);
      }
      stage(sealed, key, head, beside);
      return head.made();
    } catch (IOException e) {
      throw new BackupRefusedException(BackupFault.WRITING_FAILED, e);
    }
  }

  /** The lock in the folder beside becomes the lock of the data folder with the move. */
  private void stage(SealedFile sealed, BackupKey key, BackupHead head, Path beside)
      throws IOException {
    try (FolderLock lock = lock(beside)) {
      boolean inPlace = false;
      try {
        clear(beside);
        if (beside.toFile().getUsableSpace() < head.length()) {
          throw new BackupRefusedException(BackupFault.NO_ROOM, head.length());
        }
        try (InputStream content = sealed.content(key)) {
          unpack(content, beside);
        }
        takePlace(beside);
        inPlace = true;
      } finally {
        if (!inPlace) {
          Remains.delete(beside);
        }
      }
    }
  }

  private void unpack(InputStream content, Path beside) throws IOException {
    new Unpacking(beside, mostEntries).unpack(content);
  }

  private void takePlace(Path beside) {
    try {
      if (Files.isDirectory(folder)) {
        lock(folder).close(); // Nobody is starting on it just now.
      }
      Files.deleteIfExists(folder.resolve(FolderLock.FILE));
      Files.deleteIfExists(folder);
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (DirectoryNotEmptyException e) {
      throw new BackupRefusedException(BackupFault.TARGET_NOT_EMPTY, folder);
    } catch (IOException e) {
      throw new BackupRefusedException(BackupFault.TARGET_NOT_REPLACED, e);
    }
  }

  /** A lock left in an empty folder is nothing that could be lost. */
  private void requireEmpty() {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isSymbolicLink(folder)) {
      throw new BackupRefusedException(BackupFault.TARGET_NOT_REPLACED, folder);
    }
    try (Stream<Path> listed = Files.list(folder)) {
      if (listed.anyMatch(child -> !child.endsWith(FolderLock.FILE))) {
        throw new BackupRefusedException(BackupFault.TARGET_NOT_EMPTY, folder);
      }
    } catch (IOException e) {
      throw new BackupRefusedException(BackupFault.TARGET_NOT_EMPTY, e);
    }
  }

  private static FolderLock lock(Path beside) {
    try {
      return FolderLock.of(beside);
    } catch (StartRefusedException e) {
      throw new BackupRefusedException(BackupFault.TARGET_IN_USE, e);
    }
  }

  private static void clear(Path beside) throws IOException {
    try (Stream<Path> listed = Files.list(beside)) {
      listed.filter(child -> !child.endsWith(FolderLock.FILE)).toList().forEach(Remains::delete);
    }
  }
}
