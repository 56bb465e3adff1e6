package org.kiemphieu.hands.domain;

import java.util.Optional;

/**
 * The result was read out. It stays: what was counted wrongly is put to the vote again, under
 * another code.
 *
 * @param open what was voted on, and on which base
 * @param votes the hands of all sections
 */
public record Declared(Open open, HandVotes votes) implements HandsState {
  @Override
  public HandsStage stage() {
    return HandsStage.DECLARED;
  }

  @Override
  public Prepared prepared() {
    return open.prepared();
  }

  @Override
  public Optional<Open> opened() {
    return Optional.of(open);
  }

  /** What the assembly decided. */
  public HandsResult result() {
    return open.base().result(votes);
  }
}
