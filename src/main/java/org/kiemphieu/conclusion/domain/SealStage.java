package org.kiemphieu.conclusion.domain;

/** The states of a package of ballots, by name. */
public enum SealStage {
  SEALED,
  HANDED_OVER,
  UNSEALED,
  DESTROYED
}
