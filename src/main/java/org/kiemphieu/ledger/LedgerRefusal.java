package org.kiemphieu.ledger;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about a ledger is refused. */
public enum LedgerRefusal implements RefusalCode {
  /** A proof was asked for that the ledger does not reach. */
  LEDGER_RANGE(RefusalKind.BREAKS_RULE),
  /** The ledger and the tables do not agree, so nothing is certified. */
  LEDGER_DIFFERS(RefusalKind.OUT_OF_STATE);

  private final RefusalKind kind;

  LedgerRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
