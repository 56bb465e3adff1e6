package org.kiemphieu.verify.seal;

import java.util.Base64;
import org.kiemphieu.verify.json.Malformed;

/** Base64 (RFC 4648), only in the one form in which bytes can be written. */
public final class Base64Text {

  private Base64Text() {}

  /** Bytes of base64 with padding. Throws {@link Malformed}. */
  public static byte[] decode(String text) {
    return same(text, Base64.getDecoder(), Base64.getEncoder());
  }

  /** Bytes of base64url without padding. Throws {@link Malformed}. */
  public static byte[] decodeUrl(String text) {
    return same(text, Base64.getUrlDecoder(), Base64.getUrlEncoder().withoutPadding());
  }

  private static byte[] same(String text, Base64.Decoder decoder, Base64.Encoder encoder) {
    try {
      byte[] bytes = decoder.decode(text);
      if (encoder.encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException fault) {
      throw new Malformed("", "not base64");
    }
    throw new Malformed("", "not base64 in its one form");
  }
}
