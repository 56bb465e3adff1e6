package org.kiemphieu.verify.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.kiemphieu.verify.json.Malformed;

/**
 * A verifier key of C2SP signed-note: name, id and Ed25519 key.
 *
 * @param type 1 for Ed25519, 4 for cosignature/v1
 * @param text as it is written
 */
public record NoteKey(String name, int type, String id, PublicKey key, String text) {

  /** Ed25519 over the note's text. */
  public static final int PLAIN = 1;

  /** C2SP tlog-cosignature v1. */
  public static final int COSIGNATURE = 4;

  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final int LENGTH = 33;

  /** Reads {@code name+id+key}. Throws {@link Malformed}. */
  public static NoteKey parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3 || parts[0].isEmpty() || parts[0].matches(".*[\\s+].*")) {
      throw new Malformed("", "not a verifier key of C2SP signed-note");
    }
    byte[] key = Base64Text.decode(parts[2]);
    if (key.length != LENGTH || (key[0] != PLAIN && key[0] != COSIGNATURE)) {
      throw new Malformed("", "not an Ed25519 key");
    }
    byte[] named = (parts[0] + "\n").getBytes(StandardCharsets.UTF_8);
    String id = HexFormat.of().formatHex(Sha256.of(named, key), 0, 4);
    if (!id.equals(parts[1])) {
      throw new Malformed("", "the key's id is " + id);
    }
    byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + LENGTH - 1);
    System.arraycopy(key, 1, encoded, PREFIX.length, LENGTH - 1);
    try {
      PublicKey made =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      return new NoteKey(parts[0], key[0], id, made, text);
    } catch (GeneralSecurityException fault) {
      throw new Malformed("", "not an Ed25519 key");
    }
  }

  /** Whether the signature over the bytes is by this key. */
  public boolean signed(byte[] bytes, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(bytes);
      return verifier.verify(signature);
    } catch (GeneralSecurityException fault) {
      return false;
    }
  }
}
