package org.kiemphieu.conclusion.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;

/**
 * The public holidays of one year, as the government announced them.
 *
 * @param year the year, such as 2026
 * @param off days off, each with what it is
 * @param worked Saturdays and Sundays on which work is done in place of a day off
 * @param undecided days of which the government's decision is not known here
 * @param source who announced it, and when
 */
public record HolidayYear(
    int year, List<Off> off, List<LocalDate> worked, List<LocalDate> undecided, String source) {

  public HolidayYear {
    off = List.copyOf(off);
    worked = List.copyOf(worked);
    undecided = List.copyOf(undecided);
  }

  /** A day off and its name. */
  public record Off(LocalDate day, String name) {}

  /** What a day off is called; nothing when it is none. */
  Optional<String> nameOf(LocalDate day) {
    return off.stream().filter(one -> one.day().equals(day)).map(Off::name).findFirst();
  }

  static boolean onWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Everything wrong with it; empty when deadlines can be worked out from it. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    Set<LocalDate> named = new HashSet<>();
    for (int i = 0; i < off.size(); i++) {
      faults.addAll(faultsOf(off.get(i).day(), "off[" + i + "].day", named));
    }
    for (int i = 0; i < worked.size(); i++) {
      String field = "worked[" + i + "]";
      faults.addAll(faultsOf(worked.get(i), field, named));
      if (!onWeekend(worked.get(i))) {
        faults.add(
            Refusal.of(ConclusionRefusal.HOLIDAY_WORKED_ON_WEEKDAY, field)
                .with("day", worked.get(i)));
      }
    }
    return faults;
  }

  private List<Refusal> faultsOf(LocalDate day, String field, Set<LocalDate> named) {
    List<Refusal> faults = new ArrayList<>();
    if (day.getYear() != year) {
      faults.add(
          Refusal.of(ConclusionRefusal.HOLIDAY_OF_ANOTHER_YEAR, field)
              .with("day", day)
              .with("year", String.valueOf(year)));
    }
    if (!named.add(day)) {
      faults.add(Refusal.of(ConclusionRefusal.HOLIDAY_TWICE, field).with("day", day));
    }
    return faults;
  }
}
