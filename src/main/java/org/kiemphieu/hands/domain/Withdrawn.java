package org.kiemphieu.hands.domain;

import java.util.Optional;

/**
 * The presidium took it back: not put to the vote, or the count is no longer to be trusted.
 *
 * @param prepared what was to be voted on
 * @param opened the open vote, where it had been opened
 * @param reason why, in words
 */
public record Withdrawn(Prepared prepared, Optional<Open> opened, String reason)
    implements HandsState {
  @Override
  public HandsStage stage() {
    return HandsStage.WITHDRAWN;
  }
}
