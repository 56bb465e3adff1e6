package org.kiemphieu.subordinate.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Office;

/**
 * What is looked at in a reported congress, in whole numbers. Nobody can count its ballots again:
 * what cannot be is refused, what need not be wrong is said.
 */
public final class ReportedChecks {

  private ReportedChecks() {}

  /** Everything that cannot be, by the field it is in. */
  public static List<Refusal> faults(ReportedCongress congress, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    if (!congress.results().isEmpty()) {
      whenAndWho(congress, today, faults);
    }
    congress.turnout().ifPresent(turnout -> turnout(turnout, faults));
    Set<String> rounds = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (int i = 0; i < congress.results().size(); i++) {
      ReportedResult result = congress.results().get(i);
      String field = "results[" + i + "]";
      if (!rounds.add(result.office() + " " + result.round())) {
        faults.add(
            Refusal.of(ReportedRefusal.REPORTED_RESULT_TWICE, field + ".office")
                .with("office", result.office())
                .with("round", result.round()));
      }
      ballots(result, field, faults);
      votes(result, field, faults);
      twice(result, field, people, faults);
    }
    seats(congress, faults);
    return faults;
  }

  /** What is remarkable, and may be so all the same. */
  public static List<Refusal> findings(ReportedCongress congress) {
    List<Refusal> findings = new ArrayList<>();
    if (congress.turnout().isEmpty()) {
      return findings;
    }
    Turnout turnout = congress.turnout().get();
    for (int i = 0; i < congress.results().size(); i++) {
      ReportedResult result = congress.results().get(i);
      if (result.issued() > turnout.present()) {
        findings.add(
            Refusal.of(ReportedRefusal.REPORTED_ISSUED_OVER_PRESENT, "results[" + i + "].issued")
                .with("issued", result.issued())
                .with("present", turnout.present()));
      }
      for (int j = 0; j < result.elected().size(); j++) {
        ReportedPerson person = result.elected().get(j);
        if (2L * person.votes() <= turnout.base()) {
          findings.add(
              person(ReportedRefusal.REPORTED_NOT_OVER_HALF, i, j, ".votes", person)
                  .with("votes", person.votes())
                  .with("base", turnout.base()));
        }
      }
    }
    return findings;
  }

  private static void whenAndWho(ReportedCongress congress, LocalDate today, List<Refusal> faults) {
    Optional<LocalDate> heldOn = congress.heldOn();
    if (heldOn.isEmpty()) {
      faults.add(Refusal.of(ReportedRefusal.REPORTED_DAY_MISSING, "heldOn"));
    } else if (heldOn.get().isAfter(today)) {
      faults.add(
          Refusal.of(ReportedRefusal.REPORTED_DAY_TO_COME, "heldOn").with("day", heldOn.get()));
    }
    if (congress.turnout().isEmpty()) {
      faults.add(Refusal.of(ReportedRefusal.REPORTED_ATTENDANCE_MISSING, "convened"));
    }
  }

  private static void turnout(Turnout turnout, List<Refusal> faults) {
    if (turnout.base() > turnout.convened()) {
      faults.add(
          Refusal.of(ReportedRefusal.REPORTED_BASE_OVER_CONVENED, "base")
              .with("base", turnout.base())
              .with("convened", turnout.convened()));
    }
    if (turnout.present() > turnout.convened()) {
      faults.add(
          Refusal.of(ReportedRefusal.REPORTED_PRESENT_OVER_CONVENED, "present")
              .with("present", turnout.present())
              .with("convened", turnout.convened()));
    }
  }

  private static void ballots(ReportedResult result, String field, List<Refusal> faults) {
    if (result.collected() > result.issued()) {
      faults.add(
          Refusal.of(ReportedRefusal.REPORTED_COLLECTED_OVER_ISSUED, field + ".collected")
              .with("collected", result.collected())
              .with("issued", result.issued()));
    }
    if ((long) result.valid() + result.invalid() != result.collected()) {
      faults.add(
          Refusal.of(ReportedRefusal.REPORTED_VALID_AND_INVALID, field + ".valid")
              .with("valid", result.valid())
              .with("invalid", result.invalid())
              .with("collected", result.collected()));
    }
  }

  private static void votes(ReportedResult result, String field, List<Refusal> faults) {
    long together = 0;
    for (int i = 0; i < result.elected().size(); i++) {
      ReportedPerson person = result.elected().get(i);
      together += person.votes();
      if (person.votes() > result.valid()) {
        faults.add(
            Refusal.of(
                    ReportedRefusal.REPORTED_VOTES_OVER_VALID, field + ".elected[" + i + "].votes")
                .with("name", person.name())
                .with("votes", person.votes())
                .with("valid", result.valid()));
      }
    }
    if (together > (long) result.valid() * result.seats()) {
      faults.add(
          Refusal.of(ReportedRefusal.REPORTED_VOTES_TOGETHER, field + ".elected")
              .with("together", together)
              .with("valid", result.valid())
              .with("seats", result.seats()));
    }
  }

  /** Two of one name are told apart by their days of birth. */
  private static void twice(
      ReportedResult result, String field, Set<String> people, List<Refusal> faults) {
    for (int i = 0; i < result.elected().size(); i++) {
      ReportedPerson person = result.elected().get(i);
      String key =
          result.office()
              + " "
              + person.name().toLowerCase(Locale.ROOT)
              + " "
              + person.born().map(LocalDate::toString).orElse("");
      if (!people.add(key)) {
        faults.add(
            Refusal.of(ReportedRefusal.REPORTED_PERSON_TWICE, field + ".elected[" + i + "].name")
                .with("name", person.name()));
      }
    }
  }

  /** In each round no more than its seats, in all rounds no more than the first had. */
  private static void seats(ReportedCongress congress, List<Refusal> faults) {
    Map<Office, Integer> left = new EnumMap<>(Office.class);
    List<Integer> inOrder = new ArrayList<>();
    congress.results().forEach(result -> inOrder.add(inOrder.size()));
    inOrder.sort(Comparator.comparingInt(i -> congress.results().get(i).round()));
    for (int i : inOrder) {
      ReportedResult result = congress.results().get(i);
      int seats = Math.min(result.seats(), left.getOrDefault(result.office(), result.seats()));
      if (result.elected().size() > seats) {
        faults.add(
            Refusal.of(ReportedRefusal.REPORTED_ELECTED_OVER_SEATS, "results[" + i + "].elected")
                .with("elected", result.elected().size())
                .with("seats", seats));
      }
      left.put(result.office(), Math.max(0, seats - result.elected().size()));
    }
  }

  private static Refusal person(
      ReportedRefusal code, int result, int index, String member, ReportedPerson person) {
    return Refusal.of(code, "results[" + result + "].elected[" + index + "]" + member)
        .with("name", person.name());
  }
}
