package org.kiemphieu.live.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a display or a stream is refused. */
public enum LiveRefusal implements RefusalCode {
  DISPLAY_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Its secret was shown once and cannot be shown again. */
  DISPLAY_NAME_TAKEN(RefusalKind.OUT_OF_STATE),
  DISPLAY_WITHDRAWN(RefusalKind.UNAUTHENTICATED),
  /** One person keeps more streams open than anybody needs. */
  STREAMS_TOO_MANY(RefusalKind.OUT_OF_STATE);

  private final RefusalKind kind;

  LiveRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
