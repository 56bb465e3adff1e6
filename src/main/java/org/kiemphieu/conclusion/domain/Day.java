package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;

/** What a day is when working days are counted. */
public sealed interface Day {

  /** Which day. */
  LocalDate date();

  /** It counts. */
  record Working(LocalDate date) implements Day {}

  /**
   * It does not count.
   *
   * @param name of the holiday; empty on a weekend
   */
  record LeftOut(LocalDate date, Why why, String name) implements Day {}

  /** Whether it is a day off is not known here. */
  record Undecided(LocalDate date) implements Day {}

  /** Why a day does not count. */
  enum Why {
    WEEKEND,
    HOLIDAY
  }
}
