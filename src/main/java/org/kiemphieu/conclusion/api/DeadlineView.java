package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Day;
import org.kiemphieu.conclusion.domain.Deadline;

/**
 * A period of working days.
 *
 * @param from the day it starts from, which does not count
 * @param last its last day; absent where it is not known
 * @param leftOut the days that do not count; a holiday with its name
 * @param unknown the first day of which it is not known whether it is a holiday
 */
@Schema(name = "Deadline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineView(
    LocalDate from,
    int workingDays,
    @Nullable LocalDate last,
    List<LeftOutView> leftOut,
    @Nullable LocalDate unknown) {

  /** A day that does not count. */
  @Schema(name = "DayLeftOut")
  record LeftOutView(LocalDate day, Day.Why why, String name) {}

  static DeadlineView of(Deadline deadline) {
    if (deadline instanceof Deadline.Known known) {
      return new DeadlineView(
          known.from(),
          known.workingDays(),
          known.last(),
          known.leftOut().stream()
              .map(day -> new LeftOutView(day.date(), day.why(), day.name()))
              .toList(),
          null);
    }
    Deadline.Undecided undecided = (Deadline.Undecided) deadline;
    return new DeadlineView(
        undecided.from(), undecided.workingDays(), null, List.of(), undecided.unknown());
  }
}
