package org.kiemphieu.identity.service;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that stand on paper: {@code bcf37-kmp49-txr86}, 66 bits. */
final class OneTimePassword {

  /**
   * No two that look alike, and nothing that a Vietnamese keyboard (Telex, VNI) turns into another
   * letter: no vowel, d or w. Without vowels there are no words either.
   */
  private static final String CHARACTERS = "bcfghjkmnprtvx23456789";

  private static final int GROUPS = 3;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  static String next() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    StringBuilder group = new StringBuilder();
    for (int i = 0; i < GROUP; i++) {
      group.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
    }
    return group.toString();
  }
}
