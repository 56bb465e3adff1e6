package org.kiemphieu.nomination.domain;

/**
 * What the assembly answered when it was asked to let a nominee withdraw.
 *
 * @param inFavour for letting the nominee withdraw
 * @param against against it
 * @param other neither
 */
public record Vote(int inFavour, int against, int other) {

  /** Whether more than half of those who were counted are in favour. */
  public boolean isMajority() {
    return 2L * inFavour > (long) inFavour + against + other;
  }
}
