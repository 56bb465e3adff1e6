package org.kiemphieu.print;

import java.util.List;
import org.kiemphieu.refusal.Language;

/** Whole numbers in words, as they are written beside the figure on papers that are signed. */
public final class SpelledNumber {

  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1_000;

  /** The largest number that is spelled. */
  public static final int MOST = 999_999;

  private static final List<String> VIETNAMESE =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> ENGLISH_TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private SpelledNumber() {}

  /**
   * A number in words.
   *
   * @param number from 0 to {@link #MOST}
   */
  public static String of(int number, Language language) {
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException("not spelled: " + number);
    }
    return language == Language.VIETNAMESE ? vietnamese(number) : english(number);
  }

  private static String vietnamese(int number) {
    if (number < THOUSAND) {
      return number < HUNDRED ? vietnameseTens(number) : vietnameseHundreds(number);
    }
    String thousands = vietnamese(number / THOUSAND) + " nghìn";
    int rest = number % THOUSAND;
    // What follows the thousands names its hundreds even when there are none.
    return rest == 0 ? thousands : thousands + " " + vietnameseHundreds(rest);
  }

  private static String vietnameseHundreds(int number) {
    String hundreds = VIETNAMESE.get(number / HUNDRED) + " trăm";
    int rest = number % HUNDRED;
    if (rest == 0) {
      return hundreds;
    }
    return hundreds + (rest < TEN ? " linh " : " ") + vietnameseTens(rest);
  }

  private static String vietnameseTens(int number) {
    int tens = number / TEN;
    int ones = number % TEN;
    if (tens == 0) {
      return VIETNAMESE.get(ones);
    }
    String spelled = tens == 1 ? "mười" : VIETNAMESE.get(tens) + " mươi";
    return switch (ones) {
      case 0 -> spelled;
      case 1 -> spelled + (tens == 1 ? " một" : " mốt");
      case 4 -> spelled + (tens == 1 ? " bốn" : " tư");
      case 5 -> spelled + " lăm";
      default -> spelled + " " + VIETNAMESE.get(ones);
    };
  }

  private static String english(int number) {
    if (number < TWENTY) {
      return ENGLISH.get(number);
    }
    if (number < HUNDRED) {
      int ones = number % TEN;
      return ENGLISH_TENS.get(number / TEN) + (ones == 0 ? "" : "-" + english(ones));
    }
    return number < THOUSAND
        ? english(number, HUNDRED, " hundred")
        : english(number, THOUSAND, " thousand");
  }

  private static String english(int number, int unit, String name) {
    int rest = number % unit;
    return english(number / unit) + name + (rest == 0 ? "" : " " + english(rest));
  }
}
