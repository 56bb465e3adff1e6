package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kiemphieu.conclusion.domain.HolidayYear;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The public holidays deadlines are worked out from: those the service knows, or was told. */
@ApplicationScoped
class HolidayTable implements Table {

  @Inject ConclusionSteps steps;
  @Inject KnownHolidays known;
  @Inject HolidayService holidays;

  /** What a day is. */
  private enum Kind {
    OFF,
    WORKED,
    UNDECIDED
  }

  @Override
  public String name() {
    return "holidays";
  }

  @Override
  public Command command() {
    return Command.READ_CONCLUSION;
  }

  @Override
  public List<String> columns() {
    return List.of("year", "version", "day", "holidayKind", "holidayName", "announcedBy");
  }

  @Override
  public void write(String assembly, Rows rows) {
    SortedSet<Integer> years = new TreeSet<>(known.years().keySet());
    years.addAll(steps.read(assembly).recorded().holidays().keySet());
    for (int year : years) {
      var found = holidays.get(assembly, year);
      write(found.version(), found.value(), rows);
    }
  }

  private static void write(int version, HolidayYear year, Rows rows) {
    year.off()
        .forEach(
            off -> rows.add(year.year(), version, off.day(), Kind.OFF, off.name(), year.source()));
    year.worked()
        .forEach(day -> rows.add(year.year(), version, day, Kind.WORKED, "", year.source()));
    year.undecided()
        .forEach(day -> rows.add(year.year(), version, day, Kind.UNDECIDED, "", year.source()));
  }
}
