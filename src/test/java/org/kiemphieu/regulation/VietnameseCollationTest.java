package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our order against the Unicode locale data for Vietnamese, as ICU4J has it. */
class VietnameseCollationTest {

  private static final Collator ORACLE = oracle();

  private static Collator oracle() {
    Collator collator = Collator.getInstance(new ULocale("vi"));
    collator.setStrength(Collator.TERTIARY);
    return collator.freeze();
  }

  @Property(tries = 5000)
  void syllablesStandAsInTheUnicodeLocaleData(
      @ForAll("syllables") String left, @ForAll("syllables") String right) {
    assertEquals(sign(ORACLE.compare(left, right)), sign(compare(left, right)));
  }

  @Property(tries = 5000)
  void namesStandAsInTheUnicodeLocaleData(
      @ForAll("names") String left, @ForAll("names") String right) {
    assertEquals(sign(ORACLE.compare(left, right)), sign(compare(left, right)));
  }

  /** Random syllables differ in their first letter; tones and case decide only between twins. */
  @Property(tries = 3000)
  void twinsInOtherTonesAndCasesStandAsInTheUnicodeLocaleData(@ForAll("twins") List<String> twins) {
    String left = twins.get(0);
    String right = twins.get(1);

    assertEquals(sign(ORACLE.compare(left, right)), sign(compare(left, right)));
  }

  @Property
  void theOrderIsAntisymmetric(@ForAll("names") String left, @ForAll("names") String right) {
    assertEquals(sign(compare(left, right)), -sign(compare(right, left)));
  }

  @Property
  void theOrderIsTransitive(
      @ForAll("syllables") String first,
      @ForAll("syllables") String second,
      @ForAll("syllables") String third) {
    List<String> sorted = new ArrayList<>(List.of(first, second, third));
    sorted.sort(VietnameseCollation.INSTANCE);

    assertTrue(compare(sorted.get(0), sorted.get(1)) <= 0);
    assertTrue(compare(sorted.get(1), sorted.get(2)) <= 0);
    assertTrue(compare(sorted.get(0), sorted.get(2)) <= 0);
  }

  @Property
  void onlyTheSameTextComparesEqual(@ForAll("names") String left, @ForAll("names") String right) {
    assertEquals(left.equals(right), compare(left, right) == 0);
  }

  @Property
  void composedAndDecomposedAreEqual(@ForAll("names") String name) {
    assertEquals(0, compare(name, Normalizer.normalize(name, Normalizer.Form.NFD)));
  }

  @Example
  void theAlphabetStandsInItsOrder() {
    List<String> alphabet =
        List.of(
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o",
            "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y");

    assertEquals(alphabet, sorted(alphabet));
  }

  @Example
  void tonesStandInTheirOrderAndSmallLettersFirst() {
    List<String> tones = List.of("hoa", "Hoa", "hòa", "hỏa", "hõa", "hóa", "họa", "Họa");

    assertEquals(tones, sorted(tones));
  }

  @Example
  void aLaterLetterOutweighsAnEarlierTone() {
    List<String> names = List.of("Ạn", "Anh", "Ánh", "Ăn", "Ân", "Dũng", "Đạt", "Ước", "Y");

    assertEquals(names, sorted(names));
  }

  /** The dot below comes between a letter and its circumflex when decomposed. */
  @Example
  void theDotBelowIsATone() {
    List<String> syllables = List.of("ân", "ận", "âng", "ậng", "ậnh");

    assertEquals(syllables, sorted(syllables));
  }

  @Example
  void shorterStandsFirstAndSpaceBeforeLetters() {
    List<String> names = List.of("", "Lê", "Lê An", "Lê Hoa", "Lên");

    assertEquals(names, sorted(names));
  }

  @Provide
  Arbitrary<String> syllables() {
    Arbitrary<String> onset =
        Arbitraries.of(
            "", "B", "b", "Ch", "D", "d", "Đ", "đ", "G", "Gi", "H", "Kh", "L", "Ng", "Ngh", "Nh",
            "Ph", "Qu", "T", "Th", "Tr", "V", "X");
    Arbitrary<String> vowel =
        Arbitraries.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "A", "Ơ");
    Arbitrary<String> tone = Arbitraries.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");
    Arbitrary<String> coda = Arbitraries.of("", "a", "i", "m", "n", "ng", "nh", "t", "u", "y");
    return Combinators.combine(onset, vowel, tone, coda)
        .as((o, v, t, c) -> Normalizer.normalize(o + v + t + c, Normalizer.Form.NFC));
  }

  @Provide
  Arbitrary<String> names() {
    return syllables().list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<List<String>> twins() {
    Arbitrary<List<String>> letters =
        Arbitraries.of("a", "o", "ơ", "n", "đ", " ").list().ofMinSize(1).ofMaxSize(5);
    return letters.flatMap(
        shared -> Combinators.combine(dressed(shared), dressed(shared)).as(List::of));
  }

  private static Arbitrary<String> dressed(List<String> letters) {
    List<Arbitrary<String>> each = new ArrayList<>();
    for (String letter : letters) {
      boolean vowel = "aoơ".contains(letter);
      each.add(
          vowel
              ? Arbitraries.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
                  .map(tone -> letter + tone)
              : Arbitraries.of(letter, letter.toUpperCase(java.util.Locale.ROOT)));
    }
    return Combinators.combine(each)
        .as(parts -> Normalizer.normalize(String.join("", parts), Normalizer.Form.NFC));
  }

  private static List<String> sorted(List<String> texts) {
    List<String> reversed = new ArrayList<>(texts);
    Collections.reverse(reversed);
    reversed.sort(VietnameseCollation.INSTANCE);
    return reversed;
  }

  private static int compare(String left, String right) {
    return VietnameseCollation.INSTANCE.compare(left, right);
  }

  private static int sign(int comparison) {
    return Integer.signum(comparison);
  }
}
