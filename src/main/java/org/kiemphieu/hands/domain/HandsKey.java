package org.kiemphieu.hands.domain;

/**
 * Names a show of hands.
 *
 * @param assembly code of the assembly
 * @param vote code of the show of hands in it
 */
public record HandsKey(String assembly, String vote) {

  /** Path below the assembly, as the ledger names it. */
  public String subject() {
    return "shows-of-hands/" + vote;
  }
}
