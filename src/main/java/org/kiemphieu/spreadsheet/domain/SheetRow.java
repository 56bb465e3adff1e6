package org.kiemphieu.spreadsheet.domain;

import java.util.List;

/**
 * A row that is not empty.
 *
 * @param row its number as the spreadsheet shows it, from 1
 * @param cells from the first column on, as text; none after the last one that is not empty
 */
public record SheetRow(int row, List<String> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }
}
