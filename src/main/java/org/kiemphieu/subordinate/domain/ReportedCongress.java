package org.kiemphieu.subordinate.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.CongressState.Progress;

/**
 * A congress that was not counted here, as it was reported to the assembly above it. Without
 * attendance and results it is one that is planned.
 *
 * @param level how far below the assembly it was reported to, from 1
 * @param heldOn its day, where it is known
 * @param turnout people convened, base and people present, where they are reported
 * @param results by office and round
 */
public record ReportedCongress(
    String organisation,
    String name,
    int level,
    AssemblyKind kind,
    Optional<LocalDate> heldOn,
    Optional<Turnout> turnout,
    List<ReportedResult> results) {

  public ReportedCongress {
    results = List.copyOf(results);
  }

  /** How far it is: done as soon as a result is reported. */
  public Progress progress() {
    if (!results.isEmpty()) {
      return Progress.DONE;
    }
    return turnout.isPresent() ? Progress.IN_PROGRESS : Progress.PLANNED;
  }

  /** What it adds to the sums. */
  public ConsolidatedLine line() {
    Map<Office, OfficeLine> offices = new EnumMap<>(Office.class);
    results.stream()
        .collect(Collectors.groupingBy(ReportedResult::office))
        .forEach((office, rounds) -> offices.put(office, office(rounds)));
    return new ConsolidatedLine(Map.of(progress(), 1), turnout.orElse(Turnout.NONE), offices);
  }

  /** The seats are those of the first round: later ones fill what it left. */
  private OfficeLine office(Collection<ReportedResult> rounds) {
    List<MakeUp.Member> members = new ArrayList<>();
    rounds.forEach(round -> round.elected().forEach(person -> members.add(person.member())));
    // Results without a day are refused; ages count on it.
    return new OfficeLine(
        1,
        1,
        rounds.stream()
            .min(Comparator.comparingInt(ReportedResult::round))
            .map(ReportedResult::seats)
            .orElse(0),
        MakeUp.of(members, heldOn.orElseThrow()));
  }
}
