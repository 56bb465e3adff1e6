package org.kiemphieu.result.service;

import java.util.Map;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;

/**
 * What is sealed together with the result: made beforehand, because it may take seconds and ask
 * somebody outside, and stored in the transaction of the confirmation.
 */
public interface ConfirmationSeal {

  /**
   * Makes it. Called without a transaction and without any lock.
   *
   * @param count the count that is certified
   * @param certified its round as it stands
   */
  Sealed prepare(CountKey count, RoundContext certified);

  /** What was made. */
  interface Sealed {

    /**
     * Stores it, in the transaction of the confirmation.
     *
     * @return what the ledger tells of it
     */
    Map<String, Object> store();
  }
}
