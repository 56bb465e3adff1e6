package org.kiemphieu.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.conclusion.domain.Day;
import org.kiemphieu.conclusion.domain.Deadline;
import org.kiemphieu.conclusion.domain.HolidayYear;
import org.kiemphieu.conclusion.domain.WorkingDays;
import org.kiemphieu.conclusion.service.KnownHolidays;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Exercises;

/** 15 working days of a complaint (190 Art. 33(1)): RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS. */
class WorkingDaysTest {

  private static final Map<Integer, HolidayYear> KNOWN = new KnownHolidays().years();
  private static final WorkingDays DAYS = new WorkingDays(KNOWN);

  /** Counted by hand on the calendars of 2025 and 2026. */
  @ParameterizedTest
  @CsvSource({
    "no holiday between,                     2025-10-17, 2025-11-07, 6",
    "closed on a Saturday,                   2025-10-18, 2025-11-07, 5",
    "Tết 2025,                               2025-01-24, 2025-02-21, 13",
    "30 April and a Saturday worked,         2025-04-18, 2025-05-13, 10",
    "National Day 2025,                      2025-08-29, 2025-09-23, 10",
    "Tết 2026,                               2026-02-13, 2026-03-13, 13",
    "Hùng Kings and 30 April 2026,           2026-04-24, 2026-05-20, 11",
    "National Day 2026 and a Saturday worked, 2026-08-21, 2026-09-15, 10",
  })
  @Exercises(RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS)
  void theFifteenthWorkingDayAfterTheClosing(
      String what, LocalDate closed, LocalDate last, int leftOut) {
    Deadline.Known deadline = assertInstanceOf(Deadline.Known.class, DAYS.after(closed, 15), what);

    assertEquals(last, deadline.last());
    assertEquals(leftOut, deadline.leftOut().size(), deadline.leftOut().toString());
    assertFalse(deadline.missedOn(last));
    assertTrue(deadline.missedOn(last.plusDays(1)));
  }

  @Test
  void everyDayLeftOutIsNamed() {
    Deadline.Known deadline =
        assertInstanceOf(Deadline.Known.class, DAYS.after(LocalDate.of(2025, 8, 29), 2));

    assertEquals(
        List.of(
            new Day.LeftOut(LocalDate.of(2025, 8, 30), Day.Why.WEEKEND, ""),
            new Day.LeftOut(LocalDate.of(2025, 8, 31), Day.Why.WEEKEND, ""),
            new Day.LeftOut(LocalDate.of(2025, 9, 1), Day.Why.HOLIDAY, "Quốc khánh"),
            new Day.LeftOut(LocalDate.of(2025, 9, 2), Day.Why.HOLIDAY, "Quốc khánh")),
        deadline.leftOut());
    assertEquals(LocalDate.of(2025, 9, 4), deadline.last());
  }

  @ParameterizedTest
  @CsvSource({
    // Nothing is known of 2028: not the first working day of it.
    "2027-12-24, 2028-01-03",
    // The government's decision on Tết 2027 is not among what the service comes with.
    "2027-01-20, 2027-02-03",
    "2030-05-01, 2030-05-02"
  })
  void aDayOfWhichNothingIsKnownIsNotGuessed(LocalDate closed, LocalDate unknown) {
    Deadline.Undecided deadline =
        assertInstanceOf(Deadline.Undecided.class, DAYS.after(closed, 15));

    assertEquals(unknown, deadline.unknown());
    assertFalse(deadline.missedOn(LocalDate.of(2099, 1, 1)), "nobody is late by a guess");
  }

  @Test
  void aYearThatWasEnteredIsKnown() {
    Map<Integer, HolidayYear> more = new HashMap<>(KNOWN);
    more.put(2028, year(2028, List.of(LocalDate.of(2028, 1, 3)), List.of()));

    Deadline.Known deadline =
        assertInstanceOf(
            Deadline.Known.class, new WorkingDays(more).after(LocalDate.of(2027, 12, 24), 6));

    assertEquals(LocalDate.of(2028, 1, 4), deadline.last());
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026, 2027})
  void theYearsTheServiceComesWithAreSound(int year) {
    HolidayYear known = Objects.requireNonNull(KNOWN.get(year));

    assertEquals(List.of(), known.faults());
    assertFalse(known.source().isEmpty());
    // 1 January, 30 April and 2 September are fixed by the Labour Code.
    for (LocalDate fixed :
        List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30), LocalDate.of(year, 9, 2))) {
      assertInstanceOf(Day.LeftOut.class, DAYS.day(fixed), fixed.toString());
    }
  }

  @Test
  void everythingWrongWithAYearIsSaidAtOnce() {
    LocalDate twice = LocalDate.of(2026, 4, 30);
    HolidayYear year =
        year(
            2026,
            List.of(twice, LocalDate.of(2025, 5, 1), twice),
            List.of(LocalDate.of(2026, 8, 21)));

    assertEquals(
        List.of(
            "HOLIDAY_OF_ANOTHER_YEAR off[1].day",
            "HOLIDAY_TWICE off[2].day",
            "HOLIDAY_WORKED_ON_WEEKDAY worked[0]"),
        year.faults().stream().map(WorkingDaysTest::text).toList());
  }

  private static String text(Refusal refusal) {
    return refusal.code().name() + " " + refusal.field();
  }

  private static HolidayYear year(int year, List<LocalDate> off, List<LocalDate> worked) {
    return new HolidayYear(
        year,
        off.stream().map(day -> new HolidayYear.Off(day, "Nghỉ")).toList(),
        worked,
        List.of(),
        "Thông báo");
  }
}
