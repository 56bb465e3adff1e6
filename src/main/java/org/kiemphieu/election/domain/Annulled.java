package org.kiemphieu.election.domain;

import java.util.Optional;

/**
 * The assembly annulled the round; it does not count.
 *
 * @param annulled the state it was in
 * @param grounds why
 * @param reason in words
 * @param found papers found in the box, when they were more than issued
 */
public record Annulled(RoundState annulled, Grounds grounds, String reason, Optional<Integer> found)
    implements RoundState {

  /** Why a round is annulled. */
  public enum Grounds {
    /** More papers in the box than were issued. */
    MORE_COLLECTED_THAN_ISSUED,
    /** The assembly's decision. */
    DECISION
  }

  @Override
  public RoundStage stage() {
    return RoundStage.ANNULLED;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.of(annulled);
  }
}
