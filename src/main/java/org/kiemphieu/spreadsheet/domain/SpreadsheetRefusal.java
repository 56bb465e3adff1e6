package org.kiemphieu.spreadsheet.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a spreadsheet is not read. */
public enum SpreadsheetRefusal implements RefusalCode {
  /** No workbook (.xlsx), a broken one, or one locked by a password. */
  NOT_A_WORKBOOK(RefusalKind.MALFORMED),
  /** Unpacked it is larger than any list. */
  WORKBOOK_TOO_LARGE(RefusalKind.TOO_LARGE),
  TABLE_NOT_UTF8(RefusalKind.MALFORMED),
  /** A quotation mark that does not close. */
  TABLE_QUOTES(RefusalKind.MALFORMED),
  TABLE_TOO_MANY_ROWS(RefusalKind.TOO_LARGE),
  TABLE_TOO_MANY_COLUMNS(RefusalKind.TOO_LARGE),
  TABLE_CELL_TOO_LONG(RefusalKind.TOO_LARGE);

  private final RefusalKind kind;

  SpreadsheetRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
