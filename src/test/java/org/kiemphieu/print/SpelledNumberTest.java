package org.kiemphieu.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.refusal.Language;

class SpelledNumberTest {

  @Test
  void vietnameseIsWrittenAsItIsSpoken() {
    Map<Integer, String> examples =
        Map.of(
            0, "không",
            5, "năm",
            11, "mười một",
            15, "mười lăm",
            21, "hai mươi mốt",
            26, "hai mươi sáu",
            105, "một trăm linh năm",
            1_005, "một nghìn không trăm linh năm",
            12_345, "mười hai nghìn ba trăm bốn mươi lăm");

    examples.forEach(
        (number, words) -> assertEquals(words, SpelledNumber.of(number, Language.VIETNAMESE)));
  }

  @Test
  void bothLanguagesAgreeWithUnicodesRules() {
    RuleBasedNumberFormat vietnamese = spellout("vi");
    RuleBasedNumberFormat english = spellout("en");

    for (int number = 0; number <= SpelledNumber.MOST; number += number < 3_000 ? 1 : 977) {
      // Unicode has the southern word for what is missing; papers of offices have the northern.
      assertEquals(
          vietnamese.format(number).replace(" lẻ ", " linh "),
          SpelledNumber.of(number, Language.VIETNAMESE));
      assertEquals(english.format(number), SpelledNumber.of(number, Language.ENGLISH));
    }
  }

  @Test
  void numberBeyondIsNotGuessed() {
    for (int number : new int[] {-1, SpelledNumber.MOST + 1}) {
      assertThrows(
          IllegalArgumentException.class, () -> SpelledNumber.of(number, Language.ENGLISH));
    }
  }

  private static RuleBasedNumberFormat spellout(String language) {
    return new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
  }
}
