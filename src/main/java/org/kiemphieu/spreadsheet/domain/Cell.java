package org.kiemphieu.spreadsheet.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is written into a cell.
 *
 * @param text a text, taken as a text whatever it begins with; empty for a day
 * @param day a day
 */
public record Cell(String text, Optional<LocalDate> day) {

  /** An empty cell. */
  public static final Cell EMPTY = of("");

  /** A cell with a text. */
  public static Cell of(String text) {
    return new Cell(text, Optional.empty());
  }

  /** A cell with a day, or an empty one. */
  public static Cell of(Optional<LocalDate> day) {
    return new Cell("", day);
  }
}
