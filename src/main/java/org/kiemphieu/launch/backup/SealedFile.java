package org.kiemphieu.launch.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * A file that may be a backup. Opened once and read through that one opening, because a hostile
 * stick can show another file the second time.
 */
final class SealedFile implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;
  private final byte[] headBytes;
  private final BackupHead head;

  private SealedFile(Path path, FileChannel channel, byte[] headBytes) {
    this.path = path;
    this.channel = channel;
    this.headBytes = headBytes;
    this.head = BackupHead.parse(headBytes, path);
  }

  /** Opens an ordinary file and reads its head, nothing of which is believed yet. */
  static SealedFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new BackupRefusedException(BackupFault.NOT_A_FILE, path);
    }
    FileChannel channel =
        FileChannel.open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    try {
      byte[] bytes = Channels.newInputStream(channel).readNBytes(BackupHead.SIZE);
      return new SealedFile(path, channel, bytes);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The key that these passphrases give for this file. */
  BackupKey key(Passphrases passphrases, int cost) {
    return BackupKey.of(passphrases, head.salt(), cost);
  }

  /**
   * The head, once its tag has shown that both passphrases are right; then the file must be as long
   * as the head says.
   */
  BackupHead unseal(BackupKey key) throws IOException {
    if (!head.isSealedBy(key, headBytes)) {
      throw new BackupRefusedException(BackupFault.PASSPHRASES_WRONG, path);
    }
    long body = channel.size() - BackupHead.SIZE;
    if (body < head.length()) {
      throw new BackupRefusedException(BackupFault.CUT_OFF, path);
    }
    if (body > head.length()) {
      throw new BackupRefusedException(BackupFault.ADDED_TO, path);
    }
    return head;
  }

  /**
   * The content. No byte comes out before the chunk it is in has been authenticated, and the end
   * comes only after the chunk that was written as the last.
   */
  InputStream content(BackupKey key) throws IOException {
    channel.position(BackupHead.SIZE);
    InputStream sealed = Channels.newInputStream(channel);
    try {
      return new Authenticated(key.cipher().newDecryptingStream(sealed, head.bound()), path);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Tells an error of the cipher from one of whoever writes what comes out. */
  private static final class Authenticated extends FilterInputStream {

    private final Path path;

    Authenticated(InputStream in, Path path) {
      super(in);
      this.path = path;
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw new BackupRefusedException(BackupFault.CHANGED, path);
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (IOException e) {
        throw new BackupRefusedException(BackupFault.CHANGED, path);
      }
    }

    @Override
    public long skip(long bytes) throws IOException {
      try {
        return super.skip(bytes);
      } catch (IOException e) {
        throw new BackupRefusedException(BackupFault.CHANGED, path);
      }
    }
  }
}
