package org.kiemphieu.spreadsheet.service;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.spreadsheet.domain.TableRows;

/** Puts the cells of a sheet, as they are read, into a table. */
final class RowCollector implements XSSFSheetXMLHandler.SheetContentsHandler {

  private final TableRows table;
  private int row;
  private int next;

  RowCollector(TableRows table) {
    this.table = table;
  }

  @Override
  public void startRow(int index) {
    row = index + 1;
    next = 0;
  }

  @Override
  public void endRow(int index) {
    table.endRow(row);
  }

  /** A cell need not say where it is: then it is beside the one before. */
  @Override
  public void cell(
      @Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
    int column = reference == null ? next : new CellReference(reference).getCol();
    next = column + 1;
    table.cell(row, column, shown == null ? "" : shown);
  }
}
