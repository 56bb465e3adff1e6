package org.kiemphieu.election.domain;

/** The names of a round's states, as they are shown and stored. */
public enum RoundStage {
  DRAFT,
  LIST_APPROVED,
  VOTING,
  COUNTING,
  COUNTED,
  CERTIFIED,
  CONFIRMED,
  ANNULLED
}
