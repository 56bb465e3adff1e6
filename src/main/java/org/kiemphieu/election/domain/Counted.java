package org.kiemphieu.election.domain;

import java.util.Optional;
import org.kiemphieu.identity.domain.Actor;

/**
 * Every sheet is accepted and every identity holds.
 *
 * @param counting what was counted
 */
public record Counted(Counting counting) implements RoundState {
  @Override
  public RoundStage stage() {
    return RoundStage.COUNTED;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.of(counting);
  }

  /** The head teller certifies the count. */
  public Step certify(Actor headTeller) {
    return new Step.Next(new Certified(this, headTeller.username()));
  }
}
