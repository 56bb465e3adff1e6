package org.kiemphieu.launch;

import java.security.SecureRandom;

/** Passwords nobody has to invent. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without the letters and digits that are taken for each other on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 24;

  private Secrets() {}

  /** A new password of 24 letters and digits, 138 bits. */
  public static String random() {
    StringBuilder password = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
