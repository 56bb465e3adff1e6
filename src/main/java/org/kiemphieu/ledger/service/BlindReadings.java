package org.kiemphieu.ledger.service;

import java.util.Set;

/** What the ledger's room must ask of the rooms above it: what nobody may read yet. */
public interface BlindReadings {

  /**
   * The readings whose keyed sheets nobody may see now, the auditor neither, because readings of
   * the same paper are still to come and must not follow them.
   *
   * @param assembly code of the assembly
   * @return the readings' paths below the assembly, such as {@code
   *     elections/e/rounds/1/counts/1/batches/2/readings/1}
   */
  Set<String> subjects(String assembly);
}
