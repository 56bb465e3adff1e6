package org.kiemphieu.document.content;

import org.kiemphieu.regulation.Base;

/**
 * Voters and papers of a round.
 *
 * @param base those convened, with each deduction
 * @param present those present
 * @param issued papers issued
 * @param collected papers collected, at most those issued
 */
public record Papers(Base base, int present, int issued, int collected) {

  /** Papers issued that nobody put into the box. */
  public int unused() {
    return issued - collected;
  }
}
