package org.kiemphieu.election.domain;

/**
 * Names a count of a round: the first, or the one after a recount was ordered.
 *
 * @param round the round
 * @param count ordinal of the count, from 1
 */
public record CountKey(RoundKey round, int count) {

  /** Path below the assembly, as the ledger names the count. */
  public String subject() {
    return round.subject() + "/counts/" + count;
  }
}
