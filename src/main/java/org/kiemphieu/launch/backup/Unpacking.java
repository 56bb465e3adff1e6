package org.kiemphieu.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.launch.OwnerOnly;

/**
 * Writes an authenticated tar into a new folder. Authentic is not the same as harmless: whoever
 * made it had both passphrases, no more. So names may not leave the folder, links and devices are
 * refused, nothing is written over, and rights are the owner's alone whatever the tar says.
 */
final class Unpacking {

  /** Files and folders, at most; a large embedded database has a few thousand. */
  static final int MOST_ENTRIES = 1_000_000;

  private static final int LONGEST_NAME = 1024;
  private static final int BUFFER = 1 << 16;
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path folder;
  private final int mostEntries;

  Unpacking(Path folder, int mostEntries) {
    this.folder = folder;
    this.mostEntries = mostEntries;
  }

  /** Reads {@code in} to its end: only then its last chunk has been seen to be the last. */
  void unpack(InputStream in) throws IOException {
    int entries = 0;
    TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
    @Nullable TarArchiveEntry entry = next(tar);
    while (entry != null) {
      entries++;
      if (entries > mostEntries) {
        throw new BackupRefusedException(BackupFault.TOO_MANY_FILES, entries);
      }
      write(entry, tar);
      entry = next(tar);
    }
    in.transferTo(OutputStream.nullOutputStream());
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) {
    try {
      return tar.getNextEntry();
    } catch (IOException | IllegalArgumentException e) {
      throw new BackupRefusedException(BackupFault.CONTENT_BROKEN, e);
    }
  }

  private static int read(InputStream content, byte[] buffer) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      throw new BackupRefusedException(BackupFault.CONTENT_BROKEN, e);
    }
  }

  private void write(TarArchiveEntry entry, InputStream content) throws IOException {
    Path target = target(entry.getName());
    boolean isFile = entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
    if (!entry.isDirectory()
        && (!isFile || entry.isSparse() || entry.isFIFO() || isDevice(entry))) {
      throw new BackupRefusedException(BackupFault.KIND_REFUSED, entry.getName());
    }
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
      throw new BackupRefusedException(BackupFault.NAME_REFUSED, entry.getName());
    }
    try {
      if (entry.isDirectory()) {
        Files.createDirectory(target, OwnerOnly.FOLDER);
      } else {
        copy(content, target);
      }
    } catch (FileAlreadyExistsException e) {
      throw new BackupRefusedException(BackupFault.NAME_TWICE, entry.getName());
    }
  }

  private static boolean isDevice(TarArchiveEntry entry) {
    return entry.isCharacterDevice() || entry.isBlockDevice();
  }

  private Path target(String given) {
    String name = given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Unpacking::odd)) {
      throw new BackupRefusedException(BackupFault.NAME_REFUSED, given);
    }
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new BackupRefusedException(BackupFault.NAME_REFUSED, given);
      }
    }
    return folder.resolve(name);
  }

  /** Neither control characters, nor what Windows takes for a separator or a drive. */
  private static boolean odd(int character) {
    return character < ' ' || character == '\\' || character == ':' || character == 0x7F;
  }

  private static void copy(InputStream content, Path target) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (FileChannel channel = FileChannel.open(target, NEW, OwnerOnly.FILE)) {
      int read = read(content, buffer);
      while (read >= 0) {
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        read = read(content, buffer);
      }
      channel.force(true);
    }
  }
}
