package org.kiemphieu.verify.rules;

/**
 * What a round fills.
 *
 * @param number to elect, alternates among them; most a voter may vote for
 * @param alternates how many of them are alternates'
 * @param left open seats this round does not vote on
 */
public record Seats(int number, int alternates, int left) {

  /** Seats that are not alternates'. */
  int full() {
    return number - alternates;
  }
}
