package org.kiemphieu.live.domain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.kiemphieu.ledger.Sha256;

/** The secret in a display's link: 256 random bits, of which only the digest is kept. */
public final class DisplaySecret {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private DisplaySecret() {}

  /** A new one, after the prefix by which secrets are told from other tokens. */
  public static String generate(String prefix) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of one: SHA-256 in hexadecimal. */
  public static String digest(String secret) {
    return Sha256.hexadecimal(secret.getBytes(StandardCharsets.UTF_8));
  }
}
