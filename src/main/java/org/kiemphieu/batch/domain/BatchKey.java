package org.kiemphieu.batch.domain;

import org.kiemphieu.election.domain.RoundKey;

/**
 * Names a batch.
 *
 * @param round the round it is of
 * @param number its number in the round, from 1
 */
public record BatchKey(RoundKey round, int number) {

  /** Path below the assembly, as the ledger names the batch. */
  public String subject() {
    return round.subject() + "/batches/" + number;
  }
}
