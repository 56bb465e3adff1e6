package org.kiemphieu.identity.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kiemphieu.launch.KeysFolder;

/**
 * Seals the secrets of second factors (AES-256-GCM) with a key that lies outside the database and
 * is the same in every replica: a copy of the database alone gives nobody a code.
 */
@Singleton
public class SecondFactorKey {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  @Inject
  SecondFactorKey(KeysFolder folder) {
    SecondFactorKeyFile file = new SecondFactorKeyFile();
    try {
      this.key = new SecretKeySpec(SecondFactorKeyFile.read(folder.content(file)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "the key for second factors is not usable: " + file.name(), e);
    }
  }

  /** The secret as it is stored; of no use for another account. */
  String seal(String username, byte[] secret) {
    byte[] nonce = random(NONCE_BYTES);
    byte[] sealed = apply(Cipher.ENCRYPT_MODE, username, nonce, secret);
    byte[] stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
    return Base64.getEncoder().encodeToString(stored);
  }

  /** The secret that was sealed for the account; fails when it was changed or another key's. */
  byte[] open(String username, String stored) {
    byte[] bytes = Base64.getDecoder().decode(stored);
    byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
    byte[] sealed = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
    return apply(Cipher.DECRYPT_MODE, username, nonce, sealed);
  }

  private byte[] apply(int mode, String username, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(username.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the second factor of " + username + " cannot be opened", e);
    }
  }

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
