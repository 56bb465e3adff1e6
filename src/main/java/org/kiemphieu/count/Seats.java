package org.kiemphieu.count;

/**
 * What is to be filled in one round.
 *
 * @param number how many are to be elected, delegates and alternates together; what a voter may
 *     vote for at most
 * @param alternates how many of them are alternates' seats (dự khuyết), which go to those elected
 *     with the fewest votes (190 Art. 18)
 * @param left seats that are open and not voted on in this round: those below a tie
 */
public record Seats(int number, int alternates, int left) {

  /** Seats of a body that has no alternates. */
  public static Seats of(int number) {
    return new Seats(number, 0, 0);
  }

  /** Seats of delegates, or of a whole body. */
  public int full() {
    return number - alternates;
  }
}
