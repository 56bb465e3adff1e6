package org.kiemphieu.ledger;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which entries of a ledger are asked for.
 *
 * @param after only those with a greater sequence number
 * @param limit at most so many, at least 1
 * @param subject only those about this path below the assembly; the assembly itself is the empty
 *     path
 * @param below whether what lies below that path is asked for too
 * @param position only those that tell what was keyed for this sheet of a batch
 */
public record EntryFilter(
    long after, int limit, Optional<String> subject, boolean below, OptionalInt position) {

  /** Everything after a sequence number. */
  public static EntryFilter all(long after, int limit) {
    return new EntryFilter(after, limit, Optional.empty(), false, OptionalInt.empty());
  }

  /** The same after a later number, at most {@code most}. */
  public EntryFilter page(long later, int most) {
    return new EntryFilter(later, most, subject, below, position);
  }
}
