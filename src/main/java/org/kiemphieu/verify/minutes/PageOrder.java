package org.kiemphieu.verify.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters written from right to left as the page of the minutes has them: every run of them, with
 * the spaces in between, in the order from left to right.
 */
final class PageOrder {

  private static final String LETTER =
      "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]";
  private static final Pattern RUN = Pattern.compile(LETTER + "+(?: +" + LETTER + "+)*");

  private PageOrder() {}

  /** A text in the order of the page; the same where nothing in it goes from right to left. */
  static String of(String text) {
    return RUN.matcher(text)
        .replaceAll(
            run -> Matcher.quoteReplacement(new StringBuilder(run.group()).reverse().toString()));
  }
}
