package org.kiemphieu.election.domain;

/**
 * Names a round.
 *
 * @param assembly code of the assembly
 * @param election code of the election in it
 * @param round ordinal of the round, from 1
 */
public record RoundKey(String assembly, String election, int round) {

  /** The round after it. */
  public RoundKey next() {
    return new RoundKey(assembly, election, round + 1);
  }

  /** Path below the assembly, as the ledger names the round. */
  public String subject() {
    return "elections/" + election + "/rounds/" + round;
  }
}
