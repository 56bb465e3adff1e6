package org.kiemphieu.nomination.domain;

import java.util.Optional;

/**
 * What the assembly answered when it was asked to let a nominee withdraw.
 *
 * @param inFavour for letting the nominee withdraw
 * @param against against it
 * @param other neither
 * @param showOfHands code of the show of hands that was counted here; none where the figures were
 *     keyed
 */
public record Vote(int inFavour, int against, int other, Optional<String> showOfHands) {

  /** Figures that were keyed. */
  public Vote(int inFavour, int against, int other) {
    this(inFavour, against, other, Optional.empty());
  }

  /** Whether more than half of those who were counted are in favour. */
  public boolean isMajority() {
    return 2L * inFavour > (long) inFavour + against + other;
  }
}
