package org.kiemphieu.election.domain;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.refusal.Refusal;

/**
 * The head teller certified the count.
 *
 * @param counted what was counted
 * @param certifiedBy the head teller's account
 */
public record Certified(Counted counted, String certifiedBy) implements RoundState {
  @Override
  public RoundStage stage() {
    return RoundStage.CERTIFIED;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.of(counted);
  }

  /** The presidium confirms the result; never the person who certified it. */
  public Step confirm(Actor presidium) {
    return Step.unless(
        presidium.username().equals(certifiedBy)
            ? List.of(Refusal.of(RoundRefusal.CONFIRMED_BY_ANOTHER))
            : List.of(),
        new Confirmed(this, presidium.username()));
  }
}
