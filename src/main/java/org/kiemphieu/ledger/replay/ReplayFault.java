package org.kiemphieu.ledger.replay;

import java.util.Comparator;
import java.util.OptionalLong;

/**
 * One thing in which a ledger and the tables do not agree. It names what differs and never says
 * what stands there: readings may still be blind.
 *
 * @param kind what is wrong
 * @param sequence the entry, from 1; none where there is no entry
 * @param row the row, by table and natural key; empty where it is about the ledger itself
 */
public record ReplayFault(Kind kind, OptionalLong sequence, String row) {

  static final Comparator<ReplayFault> IN_ORDER_OF_ENTRIES =
      Comparator.comparingLong((ReplayFault fault) -> fault.sequence().orElse(Long.MAX_VALUE))
          .thenComparing(ReplayFault::row);

  /** What can be wrong. */
  public enum Kind {
    /** The text is not the canonical form of an entry of this ledger with this number. */
    ENTRY_MALFORMED,
    /** There is no entry with this number, but there are later ones. */
    ENTRY_MISSING,
    /** The tree over the entries is not the one whose head is stored. */
    HEAD_DIFFERS,
    /** The row the entry put there is gone. */
    ROW_MISSING,
    /** The row says something else than the entry. */
    ROW_DIFFERS,
    /** No entry put this row there. */
    ROW_WITHOUT_ENTRY
  }
}
