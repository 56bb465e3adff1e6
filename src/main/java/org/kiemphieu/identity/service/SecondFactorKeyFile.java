package org.kiemphieu.identity.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.kiemphieu.launch.KeyFile;

/** The key that seals second factors as a file: 32 random bytes in Base64. */
public final class SecondFactorKeyFile implements KeyFile {

  private static final int BYTES = 32;

  @Override
  public String name() {
    return "second-factor-key.txt";
  }

  @Override
  public byte[] make() {
    String text = Base64.getEncoder().encodeToString(SecondFactorKey.random(BYTES));
    return (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void check(byte[] content) throws GeneralSecurityException {
    read(content);
  }

  /** The bytes of the key in {@code content}; throws when it is none. */
  static byte[] read(byte[] content) throws GeneralSecurityException {
    try {
      byte[] key = Base64.getDecoder().decode(new String(content, StandardCharsets.UTF_8).strip());
      if (key.length != BYTES) {
        throw new GeneralSecurityException("32 bytes are expected");
      }
      return key;
    } catch (IllegalArgumentException e) {
      // The message may quote the file, which is secret.
      throw new GeneralSecurityException("it is no Base64", e);
    }
  }
}
