package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/** What is asked of every day that is put on record. */
final class Days {

  private Days() {}

  /** Nothing is recorded before it happened. */
  static Optional<Refusal> future(LocalDate day, LocalDate today, String field) {
    return day.isAfter(today)
        ? Optional.of(
            Refusal.of(ConclusionRefusal.DAY_IN_FUTURE, field)
                .with("day", day)
                .with("today", today))
        : Optional.empty();
  }

  /** What follows something does not come before it. */
  static Optional<Refusal> order(LocalDate earlier, LocalDate day, String field) {
    return day.isBefore(earlier)
        ? Optional.of(
            Refusal.of(ConclusionRefusal.DAYS_OUT_OF_ORDER, field)
                .with("day", day)
                .with("earlier", earlier))
        : Optional.empty();
  }
}
