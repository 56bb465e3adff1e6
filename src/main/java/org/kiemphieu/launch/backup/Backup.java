package org.kiemphieu.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.kiemphieu.launch.OwnerOnly;

/**
 * Makes the backup of a data folder: written beside its place, read back and authenticated, and
 * only then given its name. Nothing of it is readable without both passphrases.
 */
public final class Backup {

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path folder;
  private final Clock clock;
  private final int cost;

  /** A backup of {@code folder}, which nobody else writes to meanwhile. */
  public Backup(Path folder) {
    this(folder, Clock.systemUTC(), BackupKey.COST);
  }

  Backup(Path folder, Clock clock, int cost) {
    this.folder = folder;
    this.clock = clock;
    this.cost = cost;
  }

  /**
   * Refuses, before anybody types a passphrase, what would be refused afterwards.
   *
   * @param file where the backup is to be
   * @param needsDump whether the records are in a database of the operator's own, whose dump must
   *     then be in the folder
   */
  public void check(Path file, boolean needsDump) {
    Path target = file.toAbsolutePath().normalize();
    if (target.startsWith(folder)) {
      throw new BackupRefusedException(BackupFault.BACKUP_IN_DATA_FOLDER, target);
    }
    if (Files.exists(target) || Files.isSymbolicLink(target)) {
      throw new BackupRefusedException(BackupFault.BACKUP_EXISTS, target);
    }
    if (needsDump && !Files.isRegularFile(folder.resolve(FolderContents.DUMP))) {
      throw new BackupRefusedException(BackupFault.DUMP_ABSENT, folder);
    }
    if (contents().isEmpty()) {
      throw new BackupRefusedException(BackupFault.NOTHING_TO_KEEP, folder);
    }
  }

  /**
   * Writes the backup.
   *
   * @param file does not exist yet, and does only once the backup is whole
   * @return bytes written
   */
  public long make(Path file, Passphrases passphrases) {
    Path target = file.toAbsolutePath().normalize();
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    boolean ours = false;
    try {
      BackupHead head = BackupHead.now(clock.instant(), new SecureRandom());
      BackupKey key = BackupKey.of(passphrases, head.salt(), cost);
      try (FileChannel channel = FileChannel.open(partial, NEW, OwnerOnly.FILE)) {
        ours = true;
        write(channel, head, key);
      }
      readBack(partial, key);
      Files.move(partial, target);
      return Files.size(target);
    } catch (FileAlreadyExistsException e) {
      throw new BackupRefusedException(BackupFault.BACKUP_EXISTS, e);
    } catch (IOException e) {
      throw new BackupRefusedException(BackupFault.WRITING_FAILED, e);
    } finally {
      if (ours) {
        Remains.delete(partial);
      }
    }
  }

  private List<Path> contents() {
    try {
      return FolderContents.of(folder);
    } catch (IOException e) {
      throw new BackupRefusedException(BackupFault.WRITING_FAILED, e);
    }
  }

  private void write(FileChannel channel, BackupHead head, BackupKey key) throws IOException {
    channel.position(BackupHead.SIZE);
    try (OutputStream body =
        key.cipher()
            .newEncryptingStream(Channels.newOutputStream(unclosed(channel)), head.bound())) {
      Packing.pack(folder, contents(), body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    long length = channel.size() - BackupHead.SIZE;
    ByteBuffer sealed = ByteBuffer.wrap(head.withLength(length).sealed(key));
    while (sealed.hasRemaining()) {
      channel.write(sealed, sealed.position());
    }
    channel.force(true);
  }

  /** Whoever ends the body must not end the file: its head is written last. */
  private static WritableByteChannel unclosed(FileChannel channel) {
    return new WritableByteChannel() {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
      }

      @Override
      public boolean isOpen() {
        return channel.isOpen();
      }

      @Override
      public void close() {}
    };
  }

  /** A stick that loses what it is given is found while the original is still there. */
  private static void readBack(Path partial, BackupKey key) throws IOException {
    try (SealedFile file = SealedFile.open(partial)) {
      file.unseal(key);
      try (InputStream content = file.content(key)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
    } catch (BackupRefusedException e) {
      throw new BackupRefusedException(BackupFault.NOT_READ_BACK, e);
    }
  }
}
