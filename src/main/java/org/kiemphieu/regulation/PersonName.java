package org.kiemphieu.regulation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A Vietnamese personal name, family name first and given name last, in Unicode NFC with single
 * spaces: the same name typed composed or decomposed is the same value.
 */
public record PersonName(String text) {

  public PersonName {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one syllable");
    }
  }

  /**
   * The name as it is compared: without regard to case, to where in a syllable the tone is written
   * (Hòa, Hoà), and to the look-alikes of Đ.
   */
  String folded() {
    StringBuilder folded = new StringBuilder();
    for (String syllable : syllables()) {
      StringBuilder tones = new StringBuilder();
      for (char c : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
        (VietnameseCollation.isTone(c) ? tones : folded).append(c);
      }
      folded.append(tones).append(' ');
    }
    return folded.toString().toLowerCase(Locale.ROOT).replace('\u00F0', 'đ').replace('\u0256', 'đ');
  }

  private List<String> syllables() {
    return List.of(text.split(" "));
  }

  /** The last syllable (tên). */
  public String given() {
    List<String> all = syllables();
    return all.get(all.size() - 1);
  }

  /** The first syllable (họ); empty when the name has only one. */
  public String family() {
    List<String> all = syllables();
    return all.size() < 2 ? "" : all.get(0);
  }

  /** What stands between family and given name (tên đệm); may be empty. */
  public String middle() {
    List<String> all = syllables();
    return all.size() < 3 ? "" : String.join(" ", all.subList(1, all.size() - 1));
  }

  @Override
  public String toString() {
    return text;
  }
}
