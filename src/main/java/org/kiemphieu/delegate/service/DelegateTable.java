package org.kiemphieu.delegate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.delegate.domain.Delegate;
import org.kiemphieu.delegate.domain.DelegateKind;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.spreadsheet.domain.Cell;
import org.kiemphieu.spreadsheet.domain.DelegateTemplate;
import org.kiemphieu.spreadsheet.domain.TableColumn;
import org.kiemphieu.spreadsheet.domain.TableSheet;
import org.kiemphieu.spreadsheet.service.TableWorkbook;

/** The roll as a workbook, in Vietnamese; the template has the same columns. */
public final class DelegateTable {

  private DelegateTable() {}

  /** A workbook to fill in, with one invented line. */
  public static byte[] template() {
    Delegate example =
        new Delegate(
            new Person(
                new PersonName(text(DelegateTemplate.EXAMPLE_NAME)),
                Optional.of(LocalDate.of(1975, 3, 2))),
            new Profile(
                Optional.of(Sex.MALE),
                "Kinh",
                Optional.of(Qualification.UNIVERSITY),
                Optional.of(PoliticalTheory.ADVANCED),
                Optional.of(false)),
            Optional.of(LocalDate.of(1999, 5, 19)),
            text(DelegateTemplate.EXAMPLE_UNIT),
            DelegateKind.OFFICIAL,
            false,
            "A",
            "12");
    return make(List.of(row("001", example)));
  }

  /** Who is on the roll, in its order. */
  public static byte[] of(Roll roll) {
    return make(
        roll.where(entry -> entry.withdrawn().isEmpty()).stream().map(DelegateTable::row).toList());
  }

  private static byte[] make(List<List<Cell>> rows) {
    return TableWorkbook.make(
        List.of(new TableSheet(text(DelegateTemplate.SHEET), 0, columns(), rows)));
  }

  private static List<TableColumn> columns() {
    List<String> yesOrNo = List.of(text(DelegateTemplate.YES), text(DelegateTemplate.NO));
    List<TableColumn> columns = new ArrayList<>();
    columns.add(column(DelegateTemplate.CARD, 12));
    columns.add(column(DelegateTemplate.NAME, 30));
    columns.add(day(DelegateTemplate.BORN));
    columns.add(choice(DelegateTemplate.SEX, 10, words(Sex.values())));
    columns.add(column(DelegateTemplate.ETHNICITY, 12));
    columns.add(choice(DelegateTemplate.QUALIFICATION, 20, words(Qualification.values())));
    columns.add(choice(DelegateTemplate.POLITICAL_THEORY, 20, words(PoliticalTheory.values())));
    columns.add(day(DelegateTemplate.MEMBER_SINCE));
    columns.add(column(DelegateTemplate.UNIT, 36));
    columns.add(choice(DelegateTemplate.KIND, 26, words(DelegateKind.values())));
    columns.add(choice(DelegateTemplate.CONVENING_COMMITTEE, 18, yesOrNo));
    columns.add(choice(DelegateTemplate.FIRST_TIME, 18, yesOrNo));
    columns.add(column(DelegateTemplate.SECTION, 14));
    columns.add(column(DelegateTemplate.SEAT, 10));
    return columns;
  }

  private static List<Cell> row(RollEntry entry) {
    return row(entry.code(), entry.delegate());
  }

  private static List<Cell> row(String code, Delegate delegate) {
    Profile profile = delegate.profile();
    return List.of(
        Cell.of(code),
        Cell.of(delegate.person().name().text()),
        Cell.of(delegate.person().born()),
        Cell.of(profile.sex().map(DelegateTable::word).orElse("")),
        Cell.of(profile.ethnicity()),
        Cell.of(profile.qualification().map(DelegateTable::word).orElse("")),
        Cell.of(profile.politicalTheory().map(DelegateTable::word).orElse("")),
        Cell.of(delegate.memberSince()),
        Cell.of(delegate.unit()),
        Cell.of(word(delegate.kind())),
        Cell.of(yesOrNo(delegate.conveningCommittee())),
        Cell.of(profile.firstTime().map(DelegateTable::yesOrNo).orElse("")),
        Cell.of(delegate.section()),
        Cell.of(delegate.seat()));
  }

  private static TableColumn column(DelegateTemplate heading, int width) {
    return TableColumn.of(text(heading), width);
  }

  private static TableColumn day(DelegateTemplate heading) {
    return TableColumn.days(text(heading), 20);
  }

  private static TableColumn choice(DelegateTemplate heading, int width, List<String> choices) {
    return TableColumn.choice(text(heading), width, choices);
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(DelegateTable::word).toList();
  }

  private static String yesOrNo(boolean is) {
    return text(is ? DelegateTemplate.YES : DelegateTemplate.NO);
  }

  /** A code in the words of the bundle. */
  private static String word(Enum<?> value) {
    String simple = value.getDeclaringClass().getSimpleName();
    String group = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    return Messages.text(group + "." + value.name(), Language.VIETNAMESE);
  }

  private static String text(DelegateTemplate what) {
    return Messages.text("delegateTemplate." + what.name(), Language.VIETNAMESE);
  }
}
