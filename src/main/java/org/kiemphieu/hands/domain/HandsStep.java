package org.kiemphieu.hands.domain;

import java.util.List;
import org.kiemphieu.refusal.Refusal;

/** What a state makes of a command. */
public sealed interface HandsStep {

  /** The vote goes on to {@code state}. */
  record Next(HandsState state) implements HandsStep {}

  /** The vote stays as it is, for every reason named. */
  record Refused(List<Refusal> refusals) implements HandsStep {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** {@code next} when nothing speaks against it. */
  static HandsStep unless(List<Refusal> refusals, HandsState next) {
    return refusals.isEmpty() ? new Next(next) : new Refused(refusals);
  }
}
