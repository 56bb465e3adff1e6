package org.kiemphieu.count;

/**
 * A stretch of the stack in which one reading is a place off. Positions are those of the reference
 * of the {@link Alignment} it belongs to. Where shifts of one reading overlap, their places add,
 * and the outer one is to be decided first.
 *
 * @param reading which reading is off, from 1
 * @param first the first position at which it is off; the two readings differ there, so the paper
 *     there tells whether the reference or this reading has the stack's places
 * @param last the last position at which it is off
 * @param kind which way, and what that means
 */
public record Shift(int reading, int first, int last, Kind kind) {

  /** Which way a reading is off, and what it means if the reference is right. */
  public enum Kind {
    /**
     * The reading is a place early: sheet {@code first} was skipped, or turned over together with
     * its neighbour, and an entry too many after sheet {@code last} makes up for it.
     */
    SKIPPED(-1),
    /**
     * The reading is a place late: an entry too many was keyed before sheet {@code first}, mostly a
     * sheet keyed twice, and sheet {@code last} is left out for it.
     */
    KEYED_TWICE(1);

    private final int places;

    Kind(int places) {
      this.places = places;
    }

    /** How many places later than in the reference a sheet stands: 1, or -1 for earlier. */
    public int places() {
      return places;
    }
  }

  /** The sheet the reading has no entry for: the first of those skipped, or the last. */
  public int leftOut() {
    return kind == Kind.SKIPPED ? first : last;
  }
}
