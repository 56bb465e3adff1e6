package org.kiemphieu.spreadsheet.service;

import java.util.List;
import org.kiemphieu.spreadsheet.domain.SheetRow;

/** Tables as people keep them, as rows of text. Refused when a file is not what it claims to be. */
public final class Spreadsheets {

  private Spreadsheets() {}

  /** The first visible sheet of a workbook (.xlsx). */
  public static List<SheetRow> workbook(byte[] file) {
    return Workbook.read(file);
  }

  /** A table in UTF-8, separated by tabs, semicolons or commas. */
  public static List<SheetRow> separated(byte[] file) {
    return SeparatedText.read(file);
  }
}
