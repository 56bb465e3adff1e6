package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Working days in Viet Nam: neither Saturday nor Sunday nor a public holiday, unless the day is
 * worked in place of another. Which days the government gives off around Tết, National Day and the
 * Hùng Kings' day changes from year to year, so they are data; of a year that is not known nothing
 * is guessed.
 */
public final class WorkingDays {

  private final Map<Integer, HolidayYear> years;

  /** From the holidays known, by year. */
  public WorkingDays(Map<Integer, HolidayYear> years) {
    this.years = Map.copyOf(years);
  }

  /** What a day is. */
  public Day day(LocalDate day) {
    Optional<HolidayYear> year = Optional.ofNullable(years.get(day.getYear()));
    Optional<String> holiday = year.flatMap(known -> known.nameOf(day));
    if (holiday.isPresent()) {
      return new Day.LeftOut(day, Day.Why.HOLIDAY, holiday.get());
    }
    if (year.isPresent() && year.get().worked().contains(day)) {
      return new Day.Working(day);
    }
    if (HolidayYear.onWeekend(day)) {
      return new Day.LeftOut(day, Day.Why.WEEKEND, "");
    }
    return year.isEmpty() || year.get().undecided().contains(day)
        ? new Day.Undecided(day)
        : new Day.Working(day);
  }

  /**
   * The last day of a period. The day it starts from does not count; the first working day after it
   * is day 1.
   *
   * @param from the day it starts from, such as the day of closing
   * @param days its length in working days
   */
  public Deadline after(LocalDate from, int days) {
    List<Day.LeftOut> leftOut = new ArrayList<>();
    LocalDate date = from;
    int counted = 0;
    while (counted < days) {
      date = date.plusDays(1);
      Day day = day(date);
      if (day instanceof Day.Undecided) {
        return new Deadline.Undecided(from, days, date);
      }
      if (day instanceof Day.LeftOut left) {
        leftOut.add(left);
      } else {
        counted++;
      }
    }
    return new Deadline.Known(from, days, date, leftOut);
  }
}
