package org.kiemphieu.election.domain;

import java.util.List;
import org.kiemphieu.refusal.Refusal;

/** What a state makes of a command. */
public sealed interface Step {

  /** The round goes on to {@code state}. */
  record Next(RoundState state) implements Step {}

  /** The round stays as it is, for every reason named. */
  record Refused(List<Refusal> refusals) implements Step {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** {@code next} when nothing speaks against it. */
  static Step unless(List<Refusal> refusals, RoundState next) {
    return refusals.isEmpty() ? new Next(next) : new Refused(refusals);
  }
}
