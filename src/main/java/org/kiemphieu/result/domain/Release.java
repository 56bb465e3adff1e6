package org.kiemphieu.result.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the hall may see the result of a count.
 *
 * @param stands whether the hall sees it now; a release stands no more once the round is counted
 *     again
 * @param recorded who released it and when, also where that stands no more
 */
public record Release(boolean stands, Optional<By> recorded) {

  /** Somebody of the presidium, and when. */
  public record By(String username, Instant at) {}
}
