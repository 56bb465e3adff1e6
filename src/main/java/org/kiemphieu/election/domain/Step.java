package org.kiemphieu.election.domain;

import java.util.ArrayList;
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

  /** This step with one more reason against it. */
  default Step and(Refusal more) {
    List<Refusal> refusals = new ArrayList<>(List.of(more));
    if (this instanceof Refused refused) {
      refusals.addAll(refused.refusals());
    }
    return new Refused(refusals);
  }

  /** {@code next} when nothing speaks against it. */
  static Step unless(List<Refusal> refusals, RoundState next) {
    return refusals.isEmpty() ? new Next(next) : new Refused(refusals);
  }
}
