package org.kiemphieu.result.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about a result is refused. */
public enum ResultRefusal implements RefusalCode {
  RESULT_NOT_CONFIRMED(RefusalKind.OUT_OF_STATE),
  /** What the minutes say changed while they were being made. */
  CONFIRMATION_OUTDATED(RefusalKind.STALE);

  private final RefusalKind kind;

  ResultRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
