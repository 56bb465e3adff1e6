package org.kiemphieu.table.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a table is not shown. */
public enum TableRefusal implements RefusalCode {
  TABLE_UNKNOWN(RefusalKind.NOT_FOUND);

  private final RefusalKind kind;

  TableRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
