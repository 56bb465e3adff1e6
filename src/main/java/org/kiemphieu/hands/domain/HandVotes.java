package org.kiemphieu.hands.domain;

import java.util.Collection;

/**
 * Hands counted.
 *
 * @param inFavour for
 * @param against against
 * @param other another opinion
 */
public record HandVotes(int inFavour, int against, int other) {

  /** Nobody. */
  public static final HandVotes NONE = new HandVotes(0, 0, 0);

  /** Both together. */
  public HandVotes plus(HandVotes more) {
    return new HandVotes(inFavour + more.inFavour, against + more.against, other + more.other);
  }

  /** All of them together. */
  public static HandVotes sum(Collection<HandVotes> all) {
    return all.stream().reduce(NONE, HandVotes::plus);
  }

  /** How many voted, in people. */
  public int cast() {
    return inFavour + against + other;
  }
}
