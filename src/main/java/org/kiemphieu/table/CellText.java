package org.kiemphieu.table;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as the texts of cells in files that spreadsheets open. */
public final class CellText {

  private static final String SEPARATOR = " ";

  /**
   * Where a spreadsheet takes a text for a formula: at its beginning, and after what some of them
   * end a cell with.
   */
  private static final Pattern FORMULA = Pattern.compile("(^|[;\t\r\n])(?=[=+\\-@＝＋－＠\t\r])");

  private CellText() {}

  /** A text no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
  public static String harmless(String text) {
    return FORMULA.matcher(text).replaceAll("$1'");
  }

  /**
   * Texts with blanks of their own in one cell, a semicolon between them; none is taken for a
   * formula by what splits the cell there.
   */
  public static String several(Collection<String> texts) {
    return texts.stream().map(CellText::harmless).collect(Collectors.joining("; "));
  }

  /** A value as text: moments in UTC, the parts of a list with spaces between them. */
  public static String of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(CellText::of).orElse("");
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(CellText::of).collect(Collectors.joining(SEPARATOR));
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Number ? value.toString() : harmless(value.toString());
  }
}
