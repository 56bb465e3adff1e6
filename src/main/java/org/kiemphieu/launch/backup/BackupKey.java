package org.kiemphieu.launch.backup;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * What opens one backup: worked out from both passphrases and the backup's own salt. Each
 * passphrase is stretched by itself, and only both results together make the keys, so neither
 * person has half of anything that could be tried alone. The order does not matter: after a year
 * nobody knows who typed first.
 */
final class BackupKey {

  /** Bytes of a salt. */
  static final int SALT = 32;

  /** Bytes of a tag. */
  static final int TAG = 32;

  /** scrypt with 128 MiB of memory for each try, what OWASP asks of passwords. */
  static final int COST = 1 << 17;

  /** Bytes of one chunk of the body, tag included. */
  static final int CHUNK = 1 << 20;

  private static final int BLOCK = 8;
  private static final int LANES = 1;
  private static final int KEY = 32;
  private static final String HKDF_MAC = "HMACSHA256";
  private static final String HEAD_MAC = "HmacSHA256";

  private final byte[] head;
  private final byte[] body;

  private BackupKey(byte[] head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  /**
   * The keys of one backup.
   *
   * @param cost of scrypt, a power of two; {@link #COST} but in tests
   */
  static BackupKey of(Passphrases passphrases, byte[] salt, int cost) {
    byte[] one = stretched(passphrases.firstBytes(), salt, cost);
    byte[] other = stretched(passphrases.secondBytes(), salt, cost);
    boolean inOrder = Arrays.compareUnsigned(one, other) <= 0;
    byte[] both = Arrays.copyOf(inOrder ? one : other, 2 * KEY);
    System.arraycopy(inOrder ? other : one, 0, both, KEY, KEY);
    return new BackupKey(derived(both, salt, "head"), derived(both, salt, "body"));
  }

  /** The tag of a head, which shows that both passphrases are right and the head is as written. */
  byte[] tag(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(HEAD_MAC);
      mac.init(new SecretKeySpec(head, HEAD_MAC));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Encrypts and authenticates in numbered chunks, of which the last is marked as the last: none
   * can be changed, left out, doubled, moved or added.
   */
  StreamingAead cipher() {
    try {
      return new AesGcmHkdfStreaming(body, HKDF_MAC, KEY, CHUNK, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] stretched(byte[] passphrase, byte[] salt, int cost) {
    return SCrypt.generate(passphrase, salt, cost, BLOCK, LANES, KEY);
  }

  private static byte[] derived(byte[] both, byte[] salt, String purpose) {
    byte[] info = ("kiemphieu backup 1 " + purpose).getBytes(StandardCharsets.US_ASCII);
    try {
      return Hkdf.computeHkdf(HKDF_MAC, both, salt, info, KEY);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
