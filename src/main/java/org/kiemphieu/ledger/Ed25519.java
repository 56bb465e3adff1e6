package org.kiemphieu.ledger;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Set;

/** Ed25519 (RFC 8032) as the JDK has it, with public keys as their 32 bytes. */
public final class Ed25519 {

  /** Bytes of a public key (RFC 8032, section 5.1.5). */
  public static final int KEY_SIZE = 32;

  /** Bytes of a signature (RFC 8032, section 5.1.6). */
  public static final int SIGNATURE_SIZE = 64;

  private static final String NAME = "Ed25519";

  /** What precedes the 32 bytes in a SubjectPublicKeyInfo (RFC 8410, section 4). */
  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  /**
   * The eight points of order 8 and below, without the sign of x: under them a signature holds that
   * anyone can make, under all zeros one of zeros. The JDK itself refuses other ways to write them.
   */
  private static final Set<String> SMALL_ORDER =
      Set.of(
          "0000000000000000000000000000000000000000000000000000000000000000",
          "0100000000000000000000000000000000000000000000000000000000000000",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

  private Ed25519() {}

  /** A new pair of keys. */
  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(NAME).generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("JDK 15 and later have Ed25519", missing);
    }
  }

  /** The 32 bytes of a JDK key; {@link IllegalArgumentException} for a key of another kind. */
  public static Bytes raw(PublicKey key) {
    Bytes encoded = Bytes.of(key.getEncoded());
    if (encoded.size() != PREFIX.length + KEY_SIZE
        || !encoded.slice(0, PREFIX.length).equals(Bytes.of(PREFIX))) {
      throw new IllegalArgumentException("not an Ed25519 key: " + key.getAlgorithm());
    }
    return encoded.slice(PREFIX.length, encoded.size());
  }

  /**
   * The JDK key of 32 bytes.
   *
   * @throws GeneralSecurityException for another number of bytes
   */
  public static PublicKey publicKey(Bytes raw) throws GeneralSecurityException {
    if (raw.size() != KEY_SIZE) {
      throw new InvalidKeyException("not 32 bytes but " + raw.size());
    }
    byte[] encoded = new byte[PREFIX.length + raw.size()];
    System.arraycopy(PREFIX, 0, encoded, 0, PREFIX.length);
    System.arraycopy(raw.toArray(), 0, encoded, PREFIX.length, raw.size());
    return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
  }

  /** Whether these are the bytes of a point of the curve under which only its owner can sign. */
  static boolean isPublicKey(Bytes raw) {
    if (raw.size() != KEY_SIZE || isSmallOrder(raw)) {
      return false;
    }
    try {
      Signature.getInstance(NAME).initVerify(publicKey(raw));
      return true;
    } catch (GeneralSecurityException notAPoint) {
      return false;
    }
  }

  private static boolean isSmallOrder(Bytes raw) {
    byte[] point = raw.toArray();
    point[KEY_SIZE - 1] &= 0x7f;
    return SMALL_ORDER.contains(HexFormat.of().formatHex(point));
  }

  /** Signature of a message; {@link IllegalArgumentException} when the key is of another kind. */
  static Bytes sign(PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(message);
      return Bytes.of(signature.sign());
    } catch (GeneralSecurityException otherKey) {
      throw new IllegalArgumentException("cannot sign with this key", otherKey);
    }
  }

  /** Whether the key signed the message (RFC 8032, section 5.1.7); false for malformed bytes. */
  static boolean verify(Bytes publicKey, byte[] message, Bytes signature) {
    try {
      Signature verifier = Signature.getInstance(NAME);
      verifier.initVerify(publicKey(publicKey));
      verifier.update(message);
      return verifier.verify(signature.toArray());
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  /** The private key; {@link IllegalArgumentException} unless the public one belongs to it. */
  static PrivateKey privateKeyOf(KeyPair keys) {
    byte[] probe = {};
    if (!verify(raw(keys.getPublic()), probe, sign(keys.getPrivate(), probe))) {
      throw new IllegalArgumentException("the keys do not belong together");
    }
    return keys.getPrivate();
  }
}
