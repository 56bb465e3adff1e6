package org.kiemphieu.spreadsheet.domain;

import java.util.List;

/**
 * A sheet of a workbook: a table below one line of headings.
 *
 * @param name of the sheet
 * @param fixed columns that stay in sight beside the headings
 * @param rows cells in the order of the columns
 */
public record TableSheet(String name, int fixed, List<TableColumn> columns, List<List<Cell>> rows) {

  public TableSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
