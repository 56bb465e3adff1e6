package org.kiemphieu.conclusion.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.conclusion.domain.ComplaintState;
import org.kiemphieu.conclusion.domain.Deadline;
import org.kiemphieu.conclusion.domain.HolidayYear;
import org.kiemphieu.conclusion.domain.Retention;
import org.kiemphieu.conclusion.domain.WorkingDays;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;

/** What is recorded after an assembly, with what the regulation makes of it. */
final class Situation {

  private final Recorded recorded;
  private final Map<Integer, HolidayYear> holidays;
  private final Regulation regulation;
  private final Set<RuleCode> overruled;

  /**
   * Puts both together.
   *
   * @param known holidays the service comes with; a year entered for the assembly replaces its own
   * @param overruled rules on which the presidium ruled otherwise
   */
  Situation(
      Recorded recorded,
      Map<Integer, HolidayYear> known,
      Regulation regulation,
      Set<RuleCode> overruled) {
    this.recorded = recorded;
    this.holidays = new HashMap<>(known);
    this.holidays.putAll(recorded.holidays());
    this.regulation = regulation;
    this.overruled = Set.copyOf(overruled);
  }

  /** Whether the regulation has a rule on which nobody ruled otherwise. */
  private boolean holds(RuleCode code) {
    return regulation
        .rule(code)
        .filter(rule -> !(rule.certainty().overrulable() && overruled.contains(code)))
        .isPresent();
  }

  Optional<HolidayYear> holidays(int year) {
    return Optional.ofNullable(holidays.get(year));
  }

  /** The day the assembly closed, while a closing stands. */
  Optional<LocalDate> closedOn() {
    return recorded.closed().flatMap(closed -> closed.said().closedOn());
  }

  /** The last day for complaints; none before the closing, or where no rule sets one. */
  Optional<Deadline> deadline() {
    return closedOn()
        .filter(day -> holds(RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS))
        .map(day -> new WorkingDays(holidays).after(day, Retention.COMPLAINT_DAYS));
  }

  /** Where a complaint stands. */
  ComplaintState state(Recorded.ComplaintFile file) {
    return ComplaintState.of(file.complaint(), file.finding(), deadline());
  }

  /** When packages may be destroyed. */
  Retention retention() {
    List<Retention.OpenComplaint> open =
        recorded.complaints().entrySet().stream()
            .filter(one -> holds(RuleCode.DESTROYED_WITHOUT_COMPLAINT))
            .filter(one -> state(one.getValue()).open())
            .map(
                one ->
                    new Retention.OpenComplaint(one.getKey(), one.getValue().complaint().subject()))
            .toList();
    Optional<Integer> months =
        holds(RuleCode.BALLOTS_KEPT_SIX_MONTHS) ? Optional.of(Retention.MONTHS) : Optional.empty();
    return new Retention(closedOn(), deadline(), open, months);
  }
}
