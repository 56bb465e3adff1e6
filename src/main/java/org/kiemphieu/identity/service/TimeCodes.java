package org.kiemphieu.identity.service;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes of six figures that change every 30 seconds (RFC 6238), as every authenticator has them.
 */
final class TimeCodes {

  /** What RFC 4226 recommends. */
  static final int SECRET_BYTES = 20;

  private static final String ISSUER = "Kiểm Phiếu";
  private static final int STEP_SECONDS = 30;

  /** The steps around the present one: telephones' clocks differ. */
  private static final int TOLERATED = 1;

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private TimeCodes() {}

  /**
   * The step whose code this is, if it is one that may be used now.
   *
   * @param after step of the code used last: no code of it or before it is taken
   */
  static OptionalLong step(byte[] secret, String code, Instant now, long after) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = present - TOLERATED; step <= present + TOLERATED; step++) {
      boolean same =
          MessageDigest.isEqual(
              at(secret, step).getBytes(StandardCharsets.UTF_8),
              code.getBytes(StandardCharsets.UTF_8));
      if (same && step > after && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static String at(byte[] secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP_SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The secret as people type it: 32 letters and digits. */
  static String text(byte[] secret) {
    return new Base32().encodeToString(secret);
  }

  /** The address that an authenticator reads from a QR code. */
  static String address(String username, byte[] secret) {
    String issuer = encoded(ISSUER);
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(issuer, encoded(username), text(secret), issuer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
