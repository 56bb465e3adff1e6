package org.kiemphieu.ledger;

/** What came of checking a proof. */
public sealed interface ProofCheck {

  /** The proof shows what it says. */
  record Proven() implements ProofCheck {}

  /**
   * The proof shows nothing.
   *
   * @param fault the first thing wrong with it
   */
  record Refuted(Fault fault) implements ProofCheck {}

  /** What can be wrong with a proof. */
  enum Fault {
    /** It speaks of trees of other sizes than those it is checked against. */
    SIZE,
    /** It speaks of a leaf outside the tree. */
    INDEX,
    /** It has fewer or more hashes than a proof of that place has. */
    LENGTH,
    /** It does not lead to the root of the older tree. */
    OLDER_ROOT,
    /** It does not lead to the root. */
    ROOT
  }
}
