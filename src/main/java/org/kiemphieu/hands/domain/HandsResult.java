package org.kiemphieu.hands.domain;

/** What an assembly decided by a show of hands. */
public sealed interface HandsResult {

  /** The hands counted. */
  HandVotes votes();

  /** The figure of which more than half was needed. */
  int base();

  /** Fewest votes for that adopt. */
  int needed();

  /** Its name, as it is shown and stored. */
  Kind kind();

  /** The names of results. */
  enum Kind {
    ADOPTED,
    REJECTED
  }

  /** Enough were for it. */
  record Adopted(HandVotes votes, int base, int needed) implements HandsResult {
    @Override
    public Kind kind() {
      return Kind.ADOPTED;
    }
  }

  /** Too few were for it. */
  record Rejected(HandVotes votes, int base, int needed) implements HandsResult {
    @Override
    public Kind kind() {
      return Kind.REJECTED;
    }
  }
}
