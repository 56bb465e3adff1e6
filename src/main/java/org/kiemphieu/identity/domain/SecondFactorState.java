package org.kiemphieu.identity.domain;

import java.time.Instant;
import java.util.UUID;

/** How far an account is with its second factor. */
public sealed interface SecondFactorState {

  /** There is none. */
  record None() implements SecondFactorState {}

  /**
   * A secret was shown; no code has proved yet that it arrived.
   *
   * @param begunIn the session that may see the secret again
   */
  record Begun(UUID begunIn) implements SecondFactorState {}

  /** Needed at every sign-in. */
  record Enrolled(Instant since) implements SecondFactorState {}
}
