package org.kiemphieu.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What an authenticator shows. */
public final class TimeCode {

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private TimeCode() {}

  /** The present code. */
  public static String now(String secret) {
    return at(secret, Instant.now());
  }

  /** The code after the present one, as of a telephone whose clock is fast. */
  public static String next(String secret) {
    return at(secret, Instant.now().plus(GENERATOR.getTimeStep()));
  }

  /** The code of a moment. */
  public static String at(String secret, Instant when) {
    byte[] bytes = new Base32().decode(secret);
    try {
      return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(bytes, "HmacSHA1"), when);
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
