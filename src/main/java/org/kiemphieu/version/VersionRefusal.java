package org.kiemphieu.version;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a change is refused before it is looked at. */
public enum VersionRefusal implements RefusalCode {
  /** What is stored has another version than the one the client changes. */
  VERSION_STALE(RefusalKind.STALE),
  /** A change without If-Match. */
  VERSION_NOT_GIVEN(RefusalKind.STALE),
  /** If-Match is no tag of ours. */
  ENTITY_TAG_MALFORMED(RefusalKind.MALFORMED);

  private final RefusalKind kind;

  VersionRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
