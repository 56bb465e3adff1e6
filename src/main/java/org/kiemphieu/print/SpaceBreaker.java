package org.kiemphieu.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines are broken at spaces only: neither 2025-2030 nor 190-QĐ/TW is torn apart. A word too long
 * for its line is broken by letters elsewhere.
 */
final class SpaceBreaker implements FSTextBreaker {

  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  /** Where the next word begins, or the text ends; -1 after that. */
  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    int space = text.indexOf(' ', at);
    at = space < 0 ? text.length() : space + 1;
    return at;
  }
}
