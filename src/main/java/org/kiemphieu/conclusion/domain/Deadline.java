package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.List;

/** The end of a period of working days, with how it was worked out. */
public sealed interface Deadline {

  /** The day the period starts from; it does not count itself. */
  LocalDate from();

  /** How many working days. */
  int workingDays();

  /** Whether something done on {@code day} is certainly too late. */
  boolean missedOn(LocalDate day);

  /**
   * It is known.
   *
   * @param last the last day of the period
   * @param leftOut the days between that do not count, in order
   */
  record Known(LocalDate from, int workingDays, LocalDate last, List<Day.LeftOut> leftOut)
      implements Deadline {

    public Known {
      leftOut = List.copyOf(leftOut);
    }

    @Override
    public boolean missedOn(LocalDate day) {
      return day.isAfter(last);
    }
  }

  /**
   * It is not known, because it is not known whether a day within the period is a holiday.
   *
   * @param unknown the first such day
   */
  record Undecided(LocalDate from, int workingDays, LocalDate unknown) implements Deadline {

    @Override
    public boolean missedOn(LocalDate day) {
      return false;
    }
  }
}
