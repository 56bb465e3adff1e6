package org.kiemphieu.spreadsheet.domain;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.refusal.Refusal;

/**
 * Gathers the rows of a table cell by cell, within bounds; empty ones are left out. Reading can
 * stop as soon as it is {@link #isBeyondBounds() beyond them}.
 */
public final class TableRows {

  /** Several times the longest list. */
  public static final int MOST_ROWS = 2_000;

  public static final int MOST_COLUMNS = 50;
  public static final int LONGEST_CELL = 500;

  /** More faults than this nobody reads. */
  private static final int MOST_FAULTS = 100;

  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Refusal> faults = new ArrayList<>();
  private List<String> cells = new ArrayList<>();

  /** Takes a cell of the row that {@link #endRow} will end; an empty one changes nothing. */
  public void cell(int row, int column, String raw) {
    String text = CellText.of(raw);
    if (text.isEmpty() || isBeyondBounds()) {
      return;
    }
    if (column >= MOST_COLUMNS) {
      fault(SpreadsheetRefusal.TABLE_TOO_MANY_COLUMNS, row, MOST_COLUMNS);
    } else if (text.length() > LONGEST_CELL) {
      fault(SpreadsheetRefusal.TABLE_CELL_TOO_LONG, row, LONGEST_CELL);
    } else {
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    }
  }

  /** Ends a row. */
  public void endRow(int row) {
    if (cells.isEmpty() || isBeyondBounds()) {
      return;
    }
    if (rows.size() == MOST_ROWS) {
      faults.clear();
      fault(SpreadsheetRefusal.TABLE_TOO_MANY_ROWS, row, MOST_ROWS);
    }
    rows.add(new SheetRow(row, cells));
    cells = new ArrayList<>();
  }

  /** Whether nothing more is taken. */
  public boolean isBeyondBounds() {
    return rows.size() > MOST_ROWS || faults.size() == MOST_FAULTS;
  }

  /** The rows, if there are no {@link #faults()}. */
  public List<SheetRow> rows() {
    return List.copyOf(rows);
  }

  /** What is out of bounds, each with its row. */
  public List<Refusal> faults() {
    return List.copyOf(faults);
  }

  private void fault(SpreadsheetRefusal code, int row, int most) {
    faults.add(Refusal.of(code, "row " + row).with("row", row).with("most", most));
  }
}
