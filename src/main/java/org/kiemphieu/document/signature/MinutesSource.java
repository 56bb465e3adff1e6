package org.kiemphieu.document.signature;

import org.kiemphieu.election.domain.CountKey;

/** Where the minutes to be signed come from. */
public interface MinutesSource {

  /**
   * The minutes of a count that is certified, unsigned; the same bytes whenever it is asked.
   *
   * @param count which count
   */
  byte[] pdf(CountKey count);
}
