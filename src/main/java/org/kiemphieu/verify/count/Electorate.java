package org.kiemphieu.verify.count;

import org.kiemphieu.verify.rules.Regulation;
import org.kiemphieu.verify.rules.Seats;

/** What a sheet is read by: the regulation, number of names on the list, seats to elect. */
public record Electorate(Regulation regulation, int names, Seats toFill) {

  /** How many are to be elected. */
  public int seats() {
    return toFill.number();
  }
}
