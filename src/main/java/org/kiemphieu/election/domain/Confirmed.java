package org.kiemphieu.election.domain;

import java.util.Optional;

/**
 * The presidium confirmed the result; it is signed.
 *
 * @param certified what was certified
 * @param confirmedBy the presidium's account
 */
public record Confirmed(Certified certified, String confirmedBy) implements RoundState {
  @Override
  public RoundStage stage() {
    return RoundStage.CONFIRMED;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.of(certified);
  }
}
