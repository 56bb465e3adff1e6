package org.kiemphieu.live.domain;

import java.time.Instant;
import java.util.Optional;

/** What a screen is told. */
public sealed interface LiveEvent {

  /**
   * Where the ledger stands; the first event of a stream.
   *
   * @param sequence number of its newest entry, 0 when there is none
   * @param at when that was
   * @param now the service's time
   * @param reached whether nothing is to be sent before it, so that it can be resumed from
   */
  record Head(long sequence, Optional<String> at, Instant now, boolean reached)
      implements LiveEvent {}

  /** Something happened. */
  record Entry(Happening happening) implements LiveEvent {}

  /**
   * More happened than is sent one by one: the screen reads everything anew.
   *
   * @param sequence number of the newest entry
   * @param at when that was
   */
  record Behind(long sequence, Optional<String> at) implements LiveEvent {}

  /**
   * The ledger has just been looked at.
   *
   * @param now when
   * @param sequence number of its newest entry then
   */
  record Alive(Instant now, long sequence) implements LiveEvent {}
}
