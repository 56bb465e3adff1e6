package org.kiemphieu.subordinate.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.spreadsheet.domain.Cell;
import org.kiemphieu.spreadsheet.domain.TableColumn;
import org.kiemphieu.spreadsheet.domain.TableSheet;
import org.kiemphieu.spreadsheet.service.TableWorkbook;
import org.kiemphieu.subordinate.domain.CongressState.Progress;
import org.kiemphieu.subordinate.domain.ConsolidatedLine;
import org.kiemphieu.subordinate.domain.ConsolidatedText;
import org.kiemphieu.subordinate.domain.OfficeLine;
import org.kiemphieu.subordinate.domain.TargetAnswer;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.domain.Trait;
import org.kiemphieu.subordinate.service.Consolidation.Consolidated;

/** Consolidated tables as a workbook, in Vietnamese: one row for each level and organisation. */
public final class ConsolidatedTables {

  private static final int WIDE = 44;
  private static final int NARROW = 14;

  private ConsolidatedTables() {}

  /** A line with its name; the code is empty where it is no organisation's. */
  private record Named(String name, String code, ConsolidatedText source, ConsolidatedLine line) {

    List<Object> cells() {
      return new ArrayList<>(List.of(name, code, text(source)));
    }
  }

  /** The workbook: congresses and turnout, and the make-up of those elected by office. */
  public static byte[] workbook(Consolidated consolidated) {
    List<Named> lines = lines(consolidated);
    return TableWorkbook.make(List.of(congresses(lines), makeUps(lines, consolidated.targets())));
  }

  private static List<Named> lines(Consolidated consolidated) {
    return ConsolidatedLines.of(consolidated).stream()
        .map(line -> new Named(name(line), line.code(), source(line.source()), line.sums()))
        .toList();
  }

  private static String name(ConsolidatedLines.Line line) {
    if (!line.code().isEmpty()) {
      return line.organisation();
    }
    return line.level()
        .map(level -> text(ConsolidatedText.LEVEL) + " " + level)
        .orElseGet(() -> text(ConsolidatedText.TOTAL));
  }

  private static ConsolidatedText source(ConsolidatedLines.Source source) {
    return switch (source) {
      case COUNTED -> ConsolidatedText.COUNTED;
      case REPORTED -> ConsolidatedText.REPORTED;
      case TOGETHER -> ConsolidatedText.TOGETHER;
    };
  }

  private static TableSheet congresses(List<Named> lines) {
    List<String> headings = new ArrayList<>(texts(ConsolidatedText.ORGANISATION));
    headings.addAll(texts(ConsolidatedText.CODE, ConsolidatedText.SOURCE));
    for (Progress progress : Progress.values()) {
      headings.add(named("congressProgress", progress));
    }
    headings.addAll(
        texts(ConsolidatedText.CONVENED, ConsolidatedText.BASE, ConsolidatedText.PRESENT));
    List<List<Object>> rows = new ArrayList<>();
    for (Named named : lines) {
      List<Object> row = named.cells();
      row.addAll(named.line().congresses().values());
      row.add(named.line().turnout().convened());
      row.add(named.line().turnout().base());
      row.add(named.line().turnout().present());
      rows.add(row);
    }
    return table(ConsolidatedText.CONGRESSES_SHEET, headings, rows);
  }

  private static TableSheet makeUps(List<Named> lines, Map<Office, TargetService.InForce> targets) {
    List<List<Object>> rows = new ArrayList<>();
    for (Named named : lines) {
      named
          .line()
          .offices()
          .forEach(
              (office, sum) -> {
                List<Object> row = named.cells();
                row.add(named("office", office));
                row.addAll(
                    List.of(sum.elections(), sum.confirmed(), sum.seats(), sum.makeUp().people()));
                TargetService.@Nullable InForce inForce = targets.get(office);
                row.addAll(traits(sum, inForce == null ? Targets.NONE : inForce.targets()));
                row.addAll(sum.makeUp().qualifications().values());
                row.add(sum.makeUp().qualificationUnknown());
                row.addAll(sum.makeUp().politicalTheory().values());
                row.add(sum.makeUp().politicalTheoryUnknown());
                rows.add(row);
              });
    }
    return table(ConsolidatedText.MAKE_UP_SHEET, makeUpHeadings(), rows);
  }

  /** The names of organisations are wide and stay in sight. */
  private static TableSheet table(
      ConsolidatedText name, List<String> headings, List<List<Object>> rows) {
    List<TableColumn> columns = new ArrayList<>();
    for (String heading : headings) {
      columns.add(TableColumn.of(heading, columns.isEmpty() ? WIDE : NARROW));
    }
    return new TableSheet(
        text(name),
        1,
        columns,
        rows.stream().map(row -> row.stream().map(ConsolidatedTables::cell).toList()).toList());
  }

  private static Cell cell(Object value) {
    return value instanceof Integer number ? Cell.of(number) : Cell.of(value.toString());
  }

  private static List<String> makeUpHeadings() {
    List<String> headings =
        new ArrayList<>(
            texts(
                ConsolidatedText.ORGANISATION,
                ConsolidatedText.CODE,
                ConsolidatedText.SOURCE,
                ConsolidatedText.OFFICE,
                ConsolidatedText.ELECTIONS,
                ConsolidatedText.ELECTIONS_CONFIRMED,
                ConsolidatedText.SEATS,
                ConsolidatedText.ELECTED));
    for (Trait trait : Trait.values()) {
      headings.add(named("trait", trait));
      headings.addAll(
          texts(ConsolidatedText.UNKNOWN, ConsolidatedText.TARGET, ConsolidatedText.TARGET_MET));
    }
    for (Qualification one : Qualification.values()) {
      headings.add(named("qualification", one));
    }
    headings.add(text(ConsolidatedText.UNKNOWN));
    for (PoliticalTheory one : PoliticalTheory.values()) {
      headings.add(text(ConsolidatedText.POLITICAL_THEORY) + ": " + named("politicalTheory", one));
    }
    headings.add(text(ConsolidatedText.UNKNOWN));
    return headings;
  }

  private static List<Object> traits(OfficeLine sum, Targets targets) {
    Map<Trait, TargetAnswer> answers = targets.decide(sum.makeUp());
    List<Object> cells = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      MakeUp.Share share = trait.of(sum.makeUp());
      @Nullable Integer percent = targets.percent().get(trait);
      cells.add(share.count());
      cells.add(share.unknown());
      cells.add(percent == null ? "" : percent);
      cells.add(answer(answers.get(trait)));
    }
    return cells;
  }

  private static String answer(@Nullable TargetAnswer answer) {
    if (answer == null) {
      return "";
    }
    return text(
        answer instanceof TargetAnswer.Met
            ? ConsolidatedText.MET
            : answer instanceof TargetAnswer.NotMet
                ? ConsolidatedText.NOT_MET
                : ConsolidatedText.UNDECIDED);
  }

  private static List<String> texts(ConsolidatedText... all) {
    return Stream.of(all).map(ConsolidatedTables::text).toList();
  }

  private static String text(ConsolidatedText what) {
    return named("consolidatedText", what);
  }

  private static String named(String prefix, Enum<?> constant) {
    return Messages.text(prefix + "." + constant.name(), Language.VIETNAMESE);
  }
}
