package org.kiemphieu.spreadsheet.domain;

import java.util.List;

/**
 * A column of a workbook.
 *
 * @param heading what stands above it
 * @param width in characters
 * @param days whether what is typed there becomes a day
 * @param choices what can be chosen there; anything when empty
 */
public record TableColumn(String heading, int width, boolean days, List<String> choices) {

  public TableColumn {
    choices = List.copyOf(choices);
  }

  /** A column for anything. */
  public static TableColumn of(String heading, int width) {
    return new TableColumn(heading, width, false, List.of());
  }

  /** A column for days. */
  public static TableColumn days(String heading, int width) {
    return new TableColumn(heading, width, true, List.of());
  }

  /** A column in which something is chosen. */
  public static TableColumn choice(String heading, int width, List<String> choices) {
    return new TableColumn(heading, width, false, choices);
  }
}
