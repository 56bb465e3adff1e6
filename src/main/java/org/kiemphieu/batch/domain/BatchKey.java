package org.kiemphieu.batch.domain;

import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundKey;

/**
 * Names a batch.
 *
 * @param count the count it is of
 * @param number its number in the count, from 1
 */
public record BatchKey(CountKey count, int number) {

  /** The round it is of. */
  public RoundKey round() {
    return count.round();
  }

  /** Path below the assembly, as the ledger names the batch. */
  public String subject() {
    return count.subject() + "/batches/" + number;
  }
}
