package org.kiemphieu.spreadsheet.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell says, without what nobody can see in it. */
public final class CellText {

  /** White space of every kind: pasted lists have no-break spaces and line breaks. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Marks without a width, as they come along from web pages; control characters. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");

  private CellText() {}

  /** In NFC, with one space where there was any white space, and none at the ends. */
  public static String of(String raw) {
    String spaced = SPACES.matcher(raw).replaceAll(" ");
    String visible = INVISIBLE.matcher(spaced).replaceAll("");
    return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
  }
}
