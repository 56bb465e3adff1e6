package org.kiemphieu.subordinate.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.ReportedColumn.Of;
import org.kiemphieu.subordinate.domain.ReportedReading.ReadCongress;
import org.kiemphieu.subordinate.domain.ReportedReading.RowRefusal;

/** A congress as its rows say it, while they are read. */
final class ReportedDraft {

  private static final Pattern ELECTED =
      Pattern.compile("results\\[(\\d+)](?:.elected\\[(\\d+)])?.*");

  private final String code;
  private final int firstRow;
  private final Map<ReportedColumn, Object> said = new EnumMap<>(ReportedColumn.class);
  private final Map<RoundOf, RoundDraft> rounds = new LinkedHashMap<>();
  private final List<RowRefusal> faults = new ArrayList<>();
  private @Nullable RoundOf last;

  ReportedDraft(String code, int firstRow) {
    this.code = code;
    this.firstRow = firstRow;
  }

  private record RoundOf(Office office, int round) {}

  private record PersonDraft(int row, Map<ReportedColumn, Object> said) {}

  private record RoundDraft(int row, Map<ReportedColumn, Object> said, List<PersonDraft> people) {}

  void fault(int row, Refusal refusal) {
    faults.add(new RowRefusal(row, refusal));
  }

  /** Takes what a row says. */
  void take(int row, Map<ReportedColumn, Object> cells) {
    merge(row, said, cells, Of.CONGRESS);
    Map<ReportedColumn, Object> ofRound = only(cells, Of.ROUND);
    Map<ReportedColumn, Object> ofPerson = only(cells, Of.PERSON);
    if ((ofRound.isEmpty() && ofPerson.isEmpty()) || faulty(row, ReportedColumn.OFFICE)) {
      return;
    }
    @Nullable RoundOf key = key(ofRound);
    if (key == null) {
      missing(row, ReportedColumn.OFFICE);
      return;
    }
    last = key;
    RoundDraft round =
        rounds.computeIfAbsent(
            key,
            one -> new RoundDraft(row, new EnumMap<>(ReportedColumn.class), new ArrayList<>()));
    merge(row, round.said(), ofRound, Of.ROUND);
    if (!ofPerson.isEmpty()) {
      round.people().add(new PersonDraft(row, ofPerson));
      require(row, ofPerson, Of.PERSON);
    }
  }

  /** Without an office it is the round of the row before; without a round the first. */
  private @Nullable RoundOf key(Map<ReportedColumn, Object> ofRound) {
    Office office = (Office) ofRound.get(ReportedColumn.OFFICE);
    Integer number = (Integer) ofRound.get(ReportedColumn.ROUND);
    RoundOf before = last;
    if (office == null) {
      return before == null || number == null ? before : new RoundOf(before.office(), number);
    }
    if (number != null) {
      return new RoundOf(office, number);
    }
    return new RoundOf(office, before != null && before.office() == office ? before.round() : 1);
  }

  private void merge(
      int row, Map<ReportedColumn, Object> into, Map<ReportedColumn, Object> cells, Of of) {
    only(cells, of)
        .forEach(
            (column, value) -> {
              Object before = into.putIfAbsent(column, value);
              if (before != null && !before.equals(value)) {
                fault(
                    row,
                    ReportedReading.column(
                        Refusal.of(ReportedRefusal.REPORTED_CELL_DIFFERS)
                            .with("given", value)
                            .with("before", before),
                        column));
              }
            });
  }

  private static Map<ReportedColumn, Object> only(Map<ReportedColumn, Object> cells, Of of) {
    Map<ReportedColumn, Object> only = new EnumMap<>(ReportedColumn.class);
    cells.forEach(
        (column, value) -> {
          if (column.of() == of) {
            only.put(column, value);
          }
        });
    return only;
  }

  private void require(int row, Map<ReportedColumn, Object> values, Of of) {
    for (ReportedColumn column : ReportedColumn.values()) {
      if (column.of() == of
          && column.required()
          && column != ReportedColumn.CODE
          && column != ReportedColumn.OFFICE
          && !values.containsKey(column)
          && !faulty(row, column)) {
        missing(row, column);
      }
    }
  }

  /** Where one figure is said the other must be. */
  private void together(ReportedColumn one, ReportedColumn other) {
    if (said.containsKey(one)
        && !said.containsKey(other)
        && faults.stream().noneMatch(it -> it.refusal().field().equals(other.name()))) {
      missing(firstRow, other);
    }
  }

  /** What stands there and cannot be read is not missing. */
  private boolean faulty(int row, ReportedColumn column) {
    return faults.stream()
        .anyMatch(it -> it.row() == row && it.refusal().field().equals(column.name()));
  }

  private void missing(int row, ReportedColumn column) {
    fault(row, ReportedReading.column(Refusal.of(ReportedRefusal.REPORTED_CELL_MISSING), column));
  }

  /** The congress, and everything wrong with it. */
  ReadCongress read(LocalDate today) {
    require(firstRow, said, Of.CONGRESS);
    rounds.values().forEach(round -> require(round.row(), round.said(), Of.ROUND));
    together(ReportedColumn.CONVENED, ReportedColumn.PRESENT);
    together(ReportedColumn.PRESENT, ReportedColumn.CONVENED);
    if (!faults.isEmpty()) {
      return new ReadCongress(code, firstRow, Optional.empty(), List.copyOf(faults), List.of());
    }
    ReportedCongress congress = congress();
    return new ReadCongress(
        code,
        firstRow,
        Optional.of(congress),
        ReportedChecks.faults(congress, today).stream().map(this::inRow).toList(),
        ReportedChecks.findings(congress).stream().map(this::inRow).toList());
  }

  private RowRefusal inRow(Refusal refusal) {
    Matcher matcher = ELECTED.matcher(refusal.field());
    if (!matcher.matches()) {
      return new RowRefusal(firstRow, refusal);
    }
    RoundDraft round = List.copyOf(rounds.values()).get(Integer.parseInt(matcher.group(1)));
    String person = matcher.group(2);
    return new RowRefusal(
        person == null ? round.row() : round.people().get(Integer.parseInt(person)).row(), refusal);
  }

  private ReportedCongress congress() {
    Optional<Turnout> turnout =
        value(said, ReportedColumn.CONVENED, Integer.class)
            .map(
                convened ->
                    new Turnout(
                        convened,
                        value(said, ReportedColumn.BASE, Integer.class).orElse(convened),
                        number(said, ReportedColumn.PRESENT)));
    List<ReportedResult> results = new ArrayList<>();
    rounds.forEach((key, round) -> results.add(result(key, round)));
    return new ReportedCongress(
        text(said, ReportedColumn.ORGANISATION),
        text(said, ReportedColumn.NAME),
        value(said, ReportedColumn.LEVEL, Integer.class).orElse(1),
        value(said, ReportedColumn.KIND, AssemblyKind.class).orElseThrow(),
        value(said, ReportedColumn.HELD_ON, LocalDate.class),
        turnout,
        results);
  }

  private static ReportedResult result(RoundOf key, RoundDraft round) {
    return new ReportedResult(
        key.office(),
        key.round(),
        number(round.said(), ReportedColumn.SEATS),
        number(round.said(), ReportedColumn.ISSUED),
        number(round.said(), ReportedColumn.COLLECTED),
        number(round.said(), ReportedColumn.VALID),
        number(round.said(), ReportedColumn.INVALID),
        round.people().stream().map(one -> person(one.said())).toList());
  }

  private static ReportedPerson person(Map<ReportedColumn, Object> said) {
    return new ReportedPerson(
        text(said, ReportedColumn.PERSON),
        value(said, ReportedColumn.BORN, LocalDate.class),
        number(said, ReportedColumn.VOTES),
        new Profile(
            value(said, ReportedColumn.SEX, Sex.class),
            value(said, ReportedColumn.ETHNICITY, String.class).orElse(""),
            value(said, ReportedColumn.QUALIFICATION, Qualification.class),
            value(said, ReportedColumn.POLITICAL_THEORY, PoliticalTheory.class),
            value(said, ReportedColumn.FIRST_TIME, Boolean.class)));
  }

  private static String text(Map<ReportedColumn, Object> said, ReportedColumn column) {
    return value(said, column, String.class).orElseThrow();
  }

  private static int number(Map<ReportedColumn, Object> said, ReportedColumn column) {
    return value(said, column, Integer.class).orElseThrow();
  }

  private static <T> Optional<T> value(
      Map<ReportedColumn, Object> said, ReportedColumn column, Class<T> type) {
    return Optional.ofNullable(said.get(column)).map(type::cast);
  }
}
