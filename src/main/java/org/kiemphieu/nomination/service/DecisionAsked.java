package org.kiemphieu.nomination.service;

import org.kiemphieu.nomination.domain.Vote;

/** What is said of the assembly's decision on a withdrawal. */
public sealed interface DecisionAsked {

  /**
   * Figures somebody keyed.
   *
   * @param accepted whether the assembly let the nominee withdraw
   * @param vote how it voted
   */
  record Keyed(boolean accepted, Vote vote) implements DecisionAsked {}

  /**
   * Whatever was declared of a show of hands; nobody keys it again.
   *
   * @param vote code of the show of hands
   */
  record Shown(String vote) implements DecisionAsked {}
}
