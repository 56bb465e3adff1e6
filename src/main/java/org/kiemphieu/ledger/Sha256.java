package org.kiemphieu.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4). */
public final class Sha256 {

  private Sha256() {}

  /** The digest of the parts one after the other; 32 bytes. */
  static Bytes of(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return Bytes.of(digest.digest());
  }

  /** The digest of {@code content} in lower-case hexadecimal. */
  public static String hexadecimal(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** A digest to be fed piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }
}
