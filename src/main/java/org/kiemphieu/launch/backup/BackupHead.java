package org.kiemphieu.launch.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;

/**
 * The first bytes of a backup. Whatever they say is only believed once their tag holds.
 *
 * @param salt of the keys, 32 bytes
 * @param madeAt in whole seconds since 1970
 * @param length bytes of the body that follows
 */
record BackupHead(byte[] salt, long madeAt, long length) {

  /** Bytes of a head with its tag. */
  static final int SIZE = 97;

  private static final byte[] MAGIC = "KIEMPHIEU-BACKUP".getBytes(StandardCharsets.US_ASCII);
  private static final byte VERSION = 1;

  /** A head for a backup made now, whose length is not known yet. */
  static BackupHead now(Instant now, SecureRandom random) {
    byte[] salt = new byte[BackupKey.SALT];
    random.nextBytes(salt);
    return new BackupHead(salt, now.getEpochSecond(), 0);
  }

  BackupHead withLength(long bytes) {
    return new BackupHead(salt, madeAt, bytes);
  }

  Instant made() {
    return Instant.ofEpochSecond(madeAt);
  }

  /** The head with its tag, {@link #SIZE} bytes. */
  byte[] sealed(BackupKey key) {
    byte[] bytes = untagged();
    return ByteBuffer.allocate(SIZE).put(bytes).put(key.tag(bytes)).array();
  }

  /** What the body is bound to besides its key: a body of another backup does not fit. */
  byte[] bound() {
    byte[] bytes = untagged();
    return Arrays.copyOf(bytes, bytes.length - Long.BYTES);
  }

  /**
   * Reads a head, of which nothing is believed yet but the form.
   *
   * @param bytes {@link #SIZE}, or fewer when the file ends before
   */
  static BackupHead parse(byte[] bytes, Object file) {
    int known = Math.min(bytes.length, MAGIC.length);
    if (known == 0 || !Arrays.equals(bytes, 0, known, MAGIC, 0, known)) {
      throw new BackupRefusedException(BackupFault.NOT_A_BACKUP, file);
    }
    if (bytes.length < SIZE) {
      throw new BackupRefusedException(BackupFault.CUT_OFF, file);
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, MAGIC.length, SIZE - MAGIC.length);
    if (rest.get() != VERSION) {
      throw new BackupRefusedException(BackupFault.UNKNOWN_VERSION, file);
    }
    byte[] salt = new byte[BackupKey.SALT];
    rest.get(salt);
    return new BackupHead(salt, rest.getLong(), rest.getLong());
  }

  /** Whether the tag in {@code bytes} is this head's under {@code key}. */
  boolean isSealedBy(BackupKey key, byte[] bytes) {
    byte[] tag = Arrays.copyOfRange(bytes, SIZE - BackupKey.TAG, SIZE);
    return MessageDigest.isEqual(tag, key.tag(untagged()));
  }

  private byte[] untagged() {
    return ByteBuffer.allocate(SIZE - BackupKey.TAG)
        .put(MAGIC)
        .put(VERSION)
        .put(salt)
        .putLong(madeAt)
        .putLong(length)
        .array();
  }
}
