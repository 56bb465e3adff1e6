package org.kiemphieu.ledger;

import java.security.SecureRandom;

/**
 * Makes an entry's hash say nothing of its content to who does not have the entry: without it, the
 * few things that can stand on a sheet could be tried until the hash fits.
 */
public final class Nonce {

  /** Bytes of a nonce: as many as nobody can try. */
  public static final int SIZE = 16;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonce() {}

  /** {@value #SIZE} random bytes in base64 (RFC 4648, section 4); never the same twice. */
  public static String random() {
    byte[] bytes = new byte[SIZE];
    RANDOM.nextBytes(bytes);
    return Bytes.of(bytes).base64();
  }
}
