package org.kiemphieu.launch.backup;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two people typed, each without the other. Keyboards write the same Vietnamese letter in two
 * ways, so the letters are brought to one form (NFC); nothing else is changed.
 */
public record Passphrases(String first, String second) {

  /** Characters of each, at least. */
  public static final int SHORTEST = 12;

  /**
   * The two as they were typed.
   *
   * @throws BackupRefusedException naming all that is wrong with them
   */
  public static Passphrases of(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      throw new BackupRefusedException(List.of(BackupFault.PASSPHRASE_ABSENT));
    }
    Passphrases typed = new Passphrases(composed(first), composed(second));
    List<BackupFault> faults = new ArrayList<>();
    if (tooShort(typed.first) || tooShort(typed.second)) {
      faults.add(BackupFault.PASSPHRASE_TOO_SHORT);
    }
    if (typed.first.equals(typed.second)) {
      faults.add(BackupFault.PASSPHRASES_EQUAL);
    }
    if (!faults.isEmpty()) {
      throw new BackupRefusedException(faults);
    }
    return typed;
  }

  byte[] firstBytes() {
    return first.getBytes(StandardCharsets.UTF_8);
  }

  byte[] secondBytes() {
    return second.getBytes(StandardCharsets.UTF_8);
  }

  /** Never into a log. */
  @Override
  public String toString() {
    return "Passphrases[two]";
  }

  private static boolean tooShort(String passphrase) {
    return passphrase.codePointCount(0, passphrase.length()) < SHORTEST;
  }

  private static String composed(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }
}
