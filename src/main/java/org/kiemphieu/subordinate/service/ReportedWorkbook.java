package org.kiemphieu.subordinate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.spreadsheet.domain.Cell;
import org.kiemphieu.spreadsheet.domain.TableColumn;
import org.kiemphieu.spreadsheet.domain.TableSheet;
import org.kiemphieu.spreadsheet.service.TableWorkbook;
import org.kiemphieu.subordinate.domain.ReportedColumn;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.ReportedPerson;
import org.kiemphieu.subordinate.domain.ReportedResult;
import org.kiemphieu.subordinate.domain.ReportedTemplate;
import org.kiemphieu.subordinate.domain.Turnout;

/**
 * Results of congresses as a workbook, in Vietnamese: a row for each person elected. It is read
 * back by the same columns, wherever it was written.
 */
public final class ReportedWorkbook {

  private static final int WIDE = 34;
  private static final int NARROW = 13;

  private ReportedWorkbook() {}

  /** A congress with its code. */
  public record Coded(String code, ReportedCongress congress) {}

  /** A workbook to fill in, with one invented congress that was held and one that is planned. */
  public static byte[] template() {
    Profile profile =
        new Profile(
            Optional.of(Sex.FEMALE),
            "Tày",
            Optional.of(Qualification.UNIVERSITY),
            Optional.of(PoliticalTheory.ADVANCED),
            Optional.of(true));
    Profile other =
        new Profile(
            Optional.of(Sex.MALE), "Kinh", Optional.empty(), Optional.empty(), Optional.empty());
    ReportedResult result =
        new ReportedResult(
            Office.EXECUTIVE_COMMITTEE,
            1,
            2,
            118,
            118,
            117,
            1,
            List.of(
                new ReportedPerson(
                    text(ReportedTemplate.PERSON),
                    Optional.of(LocalDate.of(1986, 3, 2)),
                    110,
                    profile),
                new ReportedPerson(
                    text(ReportedTemplate.OTHER),
                    Optional.of(LocalDate.of(1975, 9, 10)),
                    96,
                    other)));
    return of(
        List.of(
            new Coded(
                "vi-du-1",
                new ReportedCongress(
                    text(ReportedTemplate.ORGANISATION),
                    text(ReportedTemplate.NAME),
                    1,
                    AssemblyKind.DELEGATE_CONGRESS,
                    Optional.of(LocalDate.of(2025, 6, 12)),
                    Optional.of(new Turnout(120, 120, 118)),
                    List.of(result))),
            new Coded(
                "vi-du-2",
                new ReportedCongress(
                    text(ReportedTemplate.PLANNED_ORGANISATION),
                    text(ReportedTemplate.NAME),
                    1,
                    AssemblyKind.MEMBER_CONGRESS,
                    Optional.of(LocalDate.of(2025, 6, 20)),
                    Optional.empty(),
                    List.of()))));
  }

  /** The workbook of congresses. */
  public static byte[] of(List<Coded> congresses) {
    return TableWorkbook.make(
        List.of(
            new TableSheet(
                text(ReportedTemplate.SHEET),
                2,
                Stream.of(ReportedColumn.values()).map(ReportedWorkbook::column).toList(),
                congresses.stream().flatMap(ReportedWorkbook::rows).toList())));
  }

  private static TableColumn column(ReportedColumn column) {
    String heading = Messages.text("reportedColumn." + column.name(), Language.VIETNAMESE);
    return switch (column) {
      case HELD_ON, BORN -> TableColumn.days(heading, NARROW);
      case KIND -> TableColumn.choice(heading, NARROW * 2, words(AssemblyKind.values()));
      case OFFICE -> TableColumn.choice(heading, NARROW * 2, words(Office.values()));
      case SEX -> TableColumn.choice(heading, NARROW, words(Sex.values()));
      case QUALIFICATION -> TableColumn.choice(heading, NARROW, words(Qualification.values()));
      case POLITICAL_THEORY -> TableColumn.choice(heading, NARROW, words(PoliticalTheory.values()));
      case FIRST_TIME ->
          TableColumn.choice(heading, NARROW, List.of(yesOrNo(true), yesOrNo(false)));
      case ORGANISATION, NAME, PERSON -> TableColumn.of(heading, WIDE);
      default -> TableColumn.of(heading, NARROW);
    };
  }

  /** What tells rows together stands in each; the figures in the first. */
  private static Stream<List<Cell>> rows(Coded coded) {
    List<Map<ReportedColumn, Cell>> rows = new ArrayList<>();
    for (ReportedResult result : coded.congress().results()) {
      int first = rows.size();
      result.elected().forEach(person -> rows.add(person(person)));
      if (result.elected().isEmpty()) {
        rows.add(new EnumMap<>(ReportedColumn.class));
      }
      rows.subList(first, rows.size()).forEach(row -> key(row, result));
      figures(rows.get(first), result);
    }
    if (rows.isEmpty()) {
      rows.add(new EnumMap<>(ReportedColumn.class));
    }
    congress(rows.get(0), coded.congress());
    rows.forEach(row -> row.put(ReportedColumn.CODE, Cell.of(coded.code())));
    return rows.stream()
        .map(
            row ->
                Stream.of(ReportedColumn.values())
                    .map(column -> row.getOrDefault(column, Cell.EMPTY))
                    .toList());
  }

  private static void congress(Map<ReportedColumn, Cell> row, ReportedCongress congress) {
    row.put(ReportedColumn.ORGANISATION, Cell.of(congress.organisation()));
    row.put(ReportedColumn.NAME, Cell.of(congress.name()));
    row.put(ReportedColumn.LEVEL, Cell.of(congress.level()));
    row.put(ReportedColumn.KIND, Cell.of(word(congress.kind())));
    row.put(ReportedColumn.HELD_ON, Cell.of(congress.heldOn()));
    congress
        .turnout()
        .ifPresent(
            turnout -> {
              row.put(ReportedColumn.CONVENED, Cell.of(turnout.convened()));
              row.put(ReportedColumn.BASE, Cell.of(turnout.base()));
              row.put(ReportedColumn.PRESENT, Cell.of(turnout.present()));
            });
  }

  private static void key(Map<ReportedColumn, Cell> row, ReportedResult result) {
    row.put(ReportedColumn.OFFICE, Cell.of(word(result.office())));
    row.put(ReportedColumn.ROUND, Cell.of(result.round()));
  }

  private static void figures(Map<ReportedColumn, Cell> row, ReportedResult result) {
    row.put(ReportedColumn.SEATS, Cell.of(result.seats()));
    row.put(ReportedColumn.ISSUED, Cell.of(result.issued()));
    row.put(ReportedColumn.COLLECTED, Cell.of(result.collected()));
    row.put(ReportedColumn.VALID, Cell.of(result.valid()));
    row.put(ReportedColumn.INVALID, Cell.of(result.invalid()));
  }

  private static Map<ReportedColumn, Cell> person(ReportedPerson person) {
    Profile profile = person.profile();
    Map<ReportedColumn, Cell> row = new EnumMap<>(ReportedColumn.class);
    row.put(ReportedColumn.PERSON, Cell.of(person.name()));
    row.put(ReportedColumn.VOTES, Cell.of(person.votes()));
    row.put(ReportedColumn.BORN, Cell.of(person.born()));
    row.put(ReportedColumn.SEX, word(profile.sex()));
    row.put(ReportedColumn.ETHNICITY, Cell.of(profile.ethnicity()));
    row.put(ReportedColumn.QUALIFICATION, word(profile.qualification()));
    row.put(ReportedColumn.POLITICAL_THEORY, word(profile.politicalTheory()));
    row.put(
        ReportedColumn.FIRST_TIME,
        Cell.of(profile.firstTime().map(ReportedWorkbook::yesOrNo).orElse("")));
    return row;
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(ReportedWorkbook::word).toList();
  }

  private static Cell word(Optional<? extends Enum<?>> value) {
    return Cell.of(value.map(ReportedWorkbook::word).orElse(""));
  }

  private static String word(Enum<?> value) {
    String simple = value.getDeclaringClass().getSimpleName();
    String group = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    return Messages.text(group + "." + value.name(), Language.VIETNAMESE);
  }

  private static String yesOrNo(boolean is) {
    return Messages.text(is ? "delegateTemplate.YES" : "delegateTemplate.NO", Language.VIETNAMESE);
  }

  private static String text(ReportedTemplate what) {
    return Messages.text("reportedTemplate." + what.name(), Language.VIETNAMESE);
  }
}
