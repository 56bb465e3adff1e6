package org.kiemphieu.regulation;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Orders Vietnamese text by the Vietnamese alphabet (a ă â b c d đ e ê … y), and only where letters
 * are the same by tone (level, huyền, hỏi, ngã, sắc, nặng), and only where tones are the same by
 * case, small first. This is the order of the Unicode locale data for Vietnamese, which the tests
 * compare with; the JDK's own collator cannot express it, because the dot below comes between a
 * letter and its circumflex.
 */
public final class VietnameseCollation implements Comparator<String> {

  /** The one order; it has no settings. */
  public static final VietnameseCollation INSTANCE = new VietnameseCollation();

  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** Combining grave, hook above, tilde, acute, dot below: the tones in their order. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  /** Above every sign, so that letters sort after signs; in the private use area. */
  private static final char OWN_LETTERS = '\uE000';

  private static final char OTHER_LETTERS = '\uF000';

  private VietnameseCollation() {}

  /** Whether {@code c} is a tone as a combining character. */
  static boolean isTone(char c) {
    return TONES.indexOf(c) >= 0;
  }

  @Override
  public int compare(String left, String right) {
    Keys a = Keys.of(left);
    Keys b = Keys.of(right);
    int byLetter = a.letters.compareTo(b.letters);
    if (byLetter != 0) {
      return byLetter;
    }
    int byTone = a.tones.compareTo(b.tones);
    return byTone != 0 ? byTone : a.cases.compareTo(b.cases);
  }

  /** Three strings that compare as the text does, at the level of letters, tones and case. */
  private record Keys(String letters, String tones, String cases) {

    static Keys of(String text) {
      StringBuilder letters = new StringBuilder();
      StringBuilder tones = new StringBuilder();
      StringBuilder cases = new StringBuilder();
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      composed.codePoints().forEach(point -> append(point, letters, tones, cases));
      return new Keys(letters.toString(), tones.toString(), cases.toString());
    }

    private static void append(
        int point, StringBuilder letters, StringBuilder tones, StringBuilder cases) {
      String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
      StringBuilder letter = new StringBuilder();
      int tone = 0;
      for (int i = 0; i < parts.length(); i++) {
        int found = TONES.indexOf(parts.charAt(i));
        if (found >= 0) {
          tone = found + 1;
        } else {
          letter.append(parts.charAt(i));
        }
      }
      String base = Normalizer.normalize(letter, Normalizer.Form.NFC);
      String small = base.toLowerCase(Locale.ROOT);
      int place = small.length() == 1 ? ALPHABET.indexOf(small) : -1;
      // Spaces and signs sort before letters, letters of other alphabets after them.
      if (place >= 0) {
        letters.append((char) (OWN_LETTERS + place));
      } else if (small.codePoints().allMatch(Character::isLetter)) {
        letters.append(OTHER_LETTERS).append(small);
      } else {
        letters.append(small);
      }
      tones.append((char) ('0' + tone));
      cases.append(base.equals(small) ? '0' : '1');
    }
  }
}
