package org.kiemphieu.batch.domain;

/**
 * Names a reading.
 *
 * @param batch the batch it is of
 * @param ordinal its ordinal in the batch, from 1
 */
public record ReadingKey(BatchKey batch, int ordinal) {

  /** Path below the assembly, as the ledger names the reading. */
  public String subject() {
    return batch.subject() + "/readings/" + ordinal;
  }
}
