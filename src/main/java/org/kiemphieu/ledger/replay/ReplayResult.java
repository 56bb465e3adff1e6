package org.kiemphieu.ledger.replay;

import java.util.List;

/** What came of replaying a ledger against the tables. */
public sealed interface ReplayResult {

  /** Entries of the ledger. */
  long entries();

  /**
   * Every row has its entry and every entry its rows.
   *
   * @param entries entries of the ledger
   * @param rows rows compared
   */
  record Agrees(long entries, int rows) implements ReplayResult {}

  /**
   * Ledger and tables differ.
   *
   * @param entries entries of the ledger
   * @param faults in what, the earliest entry first; at least one
   */
  record Differs(long entries, List<ReplayFault> faults) implements ReplayResult {
    public Differs {
      faults = List.copyOf(faults);
    }

    /** The first entry that does not match, or the first row without one. */
    public ReplayFault first() {
      return faults.get(0);
    }
  }
}
