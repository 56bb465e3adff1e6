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
}
