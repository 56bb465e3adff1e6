package org.kiemphieu.version;

import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.refusal.Refusal;

/** Optimistic versions: a change must name the version it changes. */
public final class Version {

  private Version() {}

  /**
   * Why a change of what is stored is refused; empty when it may go ahead.
   *
   * @param stored the version stored, 0 when there is nothing yet
   * @param expected the version the client says it changes, none when it says nothing
   */
  public static Optional<Refusal> check(int stored, OptionalInt expected) {
    if (expected.isEmpty()) {
      return stored == 0
          ? Optional.empty()
          : Optional.of(
              Refusal.of(VersionRefusal.VERSION_NOT_GIVEN, "If-Match").with("stored", stored));
    }
    return expected.getAsInt() == stored
        ? Optional.empty()
        : Optional.of(
            Refusal.of(VersionRefusal.VERSION_STALE, "If-Match")
                .with("stored", stored)
                .with("expected", expected.getAsInt()));
  }
}
