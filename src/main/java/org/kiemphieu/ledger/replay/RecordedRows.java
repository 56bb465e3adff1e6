package org.kiemphieu.ledger.replay;

import java.util.Map;
import org.kiemphieu.ledger.LedgerEntry;

/**
 * The rows of some tables that a ledger tells of. Each room has one for its own tables, which knows
 * what an entry puts there.
 */
public interface RecordedRows {

  /**
   * The rows of an assembly as they stand.
   *
   * @param assembly the assembly's code
   * @return the members of each row, by the row's name: its table and its natural key
   */
  Map<String, Map<String, Object>> stored(String assembly);

  /** Begins to go through a ledger from its first entry. */
  Replay begin();

  /** Goes through one ledger. */
  interface Replay {

    /**
     * Says which rows an entry puts there.
     *
     * @param entry the next entry
     * @param expected what is expected so far
     */
    void take(LedgerEntry entry, ExpectedRows expected);
  }
}
