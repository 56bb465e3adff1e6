package org.kiemphieu.refusal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Carries refusals out of a transaction so that it rolls back. Only use cases throw it; the core
 * returns refusals as values.
 */
public final class RefusedException extends RuntimeException {

  private final transient List<Refusal> refusals;

  /** Carries all of {@code refusals}, at least one. */
  public RefusedException(List<Refusal> refusals) {
    super(refusals.stream().map(r -> r.code().name()).collect(Collectors.joining(", ")));
    if (refusals.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a reason");
    }
    this.refusals = List.copyOf(refusals);
  }

  public RefusedException(Refusal refusal) {
    this(List.of(refusal));
  }

  /** Every reason, in the order found. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** Throws for one refusal; for use as a consumer. */
  public static void raise(Refusal refusal) {
    throw new RefusedException(refusal);
  }

  /** Returns quietly when there is nothing to refuse. */
  public static void throwIfAny(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new RefusedException(refusals);
    }
  }
}
