package org.kiemphieu.subordinate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.spreadsheet.domain.SheetRow;
import org.kiemphieu.spreadsheet.service.Spreadsheets;
import org.kiemphieu.subordinate.domain.CongressState.Progress;
import org.kiemphieu.subordinate.domain.OfficeLine;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.ReportedReading;
import org.kiemphieu.subordinate.domain.ReportedReading.Read;
import org.kiemphieu.subordinate.domain.ReportedReading.ReadCongress;
import org.kiemphieu.subordinate.domain.ReportedReading.RowRefusal;
import org.kiemphieu.subordinate.domain.Turnout;
import org.kiemphieu.subordinate.service.ReportedWorkbook;

/** Workbooks of reported results: what is read, what is wrong with it, and in which row. */
class ReportedReadingTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);

  private static final String HEADINGS =
      "Code of the congress;Organisation;Name of the congress;Kind of congress;Held on;Convened;"
          + "Present;Office;Round;Seats;Ballots issued;Ballots collected;Valid ballots;"
          + "Invalid ballots;Person elected;Votes;Born;Sex\n";

  @Test
  void templateIsReadAsWhatStandsInIt() {
    Read read = ReportedReading.of(Spreadsheets.workbook(ReportedWorkbook.template()), TODAY);

    assertEquals(List.of(), read.faults());
    assertEquals(List.of(), read.ignored());
    assertEquals(List.of(2, 4), read.congresses().stream().map(ReadCongress::row).toList());
    ReportedCongress held = read.congresses().get(0).congress().orElseThrow();
    assertEquals(Turnout.class, held.turnout().orElseThrow().getClass());
    assertEquals(new Turnout(120, 120, 118), held.turnout().orElseThrow());
    assertEquals(2, held.results().get(0).elected().size());
    assertEquals(LocalDate.of(1986, 3, 2), born(held));
    OfficeLine board = requireNonNull(held.line().offices().get(Office.EXECUTIVE_COMMITTEE));
    assertEquals(1, board.makeUp().women().count());
    ReportedCongress planned = read.congresses().get(1).congress().orElseThrow();
    assertEquals(Progress.PLANNED, planned.progress());
  }

  @Test
  void workbookOfWhatWasReadIsReadAsTheSame() {
    Read read =
        read(
            lines(
                "xa-a;Xã A;Đại hội;Member congress;8/3/2025;90;80;Secretary;2;1;80;80;79;1;An;50;;"));
    ReportedCongress congress = read.congresses().get(0).congress().orElseThrow();

    byte[] file = ReportedWorkbook.of(List.of(new ReportedWorkbook.Coded("xa-a", congress)));

    Read again = ReportedReading.of(Spreadsheets.workbook(file), TODAY);
    assertEquals(congress, again.congresses().get(0).congress().orElseThrow());
    assertEquals(2, congress.results().get(0).round());
  }

  @Test
  void figuresNeedStandInTheFirstRowOnly() {
    Read read =
        read(
            lines(
                "xa-a;Xã A;Đại hội;Delegate congress;8/3/2025;90;80;Executive committee;;3;80;80;80;0;An;50;;",
                ";;;;;;;;;;;;;;Bình;60;;Female",
                ";;;;;;;Secretary;;1;80;80;80;0;Bình;70;;",
                "xa-b;Xã B;Đại hội;Member congress;;;;;;;;;;;;;;"));

    assertEquals(List.of(), faults(read));
    ReportedCongress first = read.congresses().get(0).congress().orElseThrow();
    assertEquals(
        List.of(Office.EXECUTIVE_COMMITTEE, Office.SECRETARY),
        first.results().stream().map(one -> one.office()).toList());
    assertEquals(List.of(2, 1), first.results().stream().map(one -> one.elected().size()).toList());
    assertEquals(5, read.congresses().get(1).row());
  }

  @Test
  void everythingWrongIsSaidAtOnceWithItsRow() {
    Read read =
        read(
            lines(
                ";Xã không mã;;;;;;;;;;;;;;;;",
                "Xã A;Xã A;;;;;;;;;;;;;;;;",
                "xa-b;Xã B;Đại hội;Họp chi bộ;31/2/2025;90;1.000;Secretary;;;80;80;80;0;An;;;Trai",
                "xa-b;Xã khác;;;;;;;;;;;;;;;;",
                "xa-c;;Đại hội;Member congress;;5;;;;;;;;;An;3;;"));

    assertEquals(
        List.of(
            "2 REPORTED_CELL_MISSING CODE",
            "3 REPORTED_CELL_CODE CODE",
            "4 REPORTED_CELL_CHOICE KIND",
            "4 REPORTED_CELL_DAY HELD_ON",
            "4 REPORTED_CELL_NUMBER PRESENT",
            "4 REPORTED_CELL_CHOICE SEX",
            "4 REPORTED_CELL_MISSING VOTES",
            "5 REPORTED_CELL_DIFFERS ORGANISATION",
            "4 REPORTED_CELL_MISSING SEATS",
            "6 REPORTED_CELL_MISSING OFFICE",
            "6 REPORTED_CELL_MISSING ORGANISATION",
            "6 REPORTED_CELL_MISSING PRESENT"),
        faults(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8/3/2025;90;80;Secretary;;1;80;80;79;1;An;50          | none
          ;90;80;Secretary;;1;80;80;79;1;An;50                  | REPORTED_DAY_MISSING heldOn
          8/3/2026;90;80;Secretary;;1;80;80;79;1;An;50          | REPORTED_DAY_TO_COME heldOn
          8/3/2025;;;Secretary;;1;80;80;79;1;An;50              | REPORTED_ATTENDANCE_MISSING convened
          8/3/2025;90;91;Secretary;;1;80;80;79;1;An;50          | REPORTED_PRESENT_OVER_CONVENED present
          8/3/2025;90;80;Secretary;;1;80;81;80;1;An;50          | REPORTED_COLLECTED_OVER_ISSUED results[0].collected
          8/3/2025;90;80;Secretary;;1;80;80;80;1;An;50          | REPORTED_VALID_AND_INVALID results[0].valid
          8/3/2025;90;80;Secretary;;1;80;80;79;1;An;80          | REPORTED_VOTES_OVER_VALID results[0].elected[0].votes, REPORTED_VOTES_TOGETHER results[0].elected
          """)
  void whatCannotBeIsAFault(String figures, String expected) {
    Read read = read(lines("xa-a;Xã A;Đại hội;Member congress;" + figures + ";;"));

    assertEquals(expected.equals("none") ? "" : expected, checks(read));
  }

  @Test
  void morePeopleThanSeatsOverAllRoundsAndTheSamePersonTwiceAreFaults() {
    Read read =
        read(
            lines(
                "xa-a;Xã A;Đại hội;Member congress;8/3/2025;90;80;Executive committee;1;2;80;80;80;0;An;50;;",
                ";;;;;;;Executive committee;2;2;80;80;80;0;AN;45;;",
                ";;;;;;;;;;;;;;Bình;45;;"));

    assertEquals(
        "REPORTED_PERSON_TWICE results[1].elected[0].name,"
            + " REPORTED_ELECTED_OVER_SEATS results[1].elected",
        checks(read));
    assertEquals(
        List.of(3, 3), read.congresses().get(0).faults().stream().map(RowRefusal::row).toList());
  }

  @Test
  void twoOfOneNameAreToldApartByTheirDaysOfBirth() {
    Read read =
        read(
            lines(
                "xa-a;Xã A;Đại hội;Member congress;8/3/2025;90;80;Executive committee;1;2;80;80;80;0;An;50;1/2/1980;",
                ";;;;;;;;;;;;;;An;50;2/1/1981;"));

    assertEquals("", checks(read));
  }

  @Test
  void electedWithoutHalfOfTheBaseIsRemarkableAndTaken() {
    Read read =
        read(
            lines(
                "xa-a;Xã A;Đại hội;Member congress;8/3/2025;90;80;Secretary;2;1;81;81;81;0;An;45;;"));

    assertEquals("", checks(read));
    assertEquals(
        List.of("2 REPORTED_ISSUED_OVER_PRESENT", "2 REPORTED_NOT_OVER_HALF"),
        read.congresses().get(0).findings().stream()
            .map(one -> one.row() + " " + one.refusal().code())
            .toList());
  }

  @Test
  void tableWithoutItsColumnsIsNotRead() {
    Read missing = read("Code of the congress;Organisation;Ghi chú;Organisation\nxa-a;Xã A;x;y\n");

    assertEquals(
        List.of(
            "1 REPORTED_COLUMN_TWICE ORGANISATION",
            "1 REPORTED_COLUMN_MISSING NAME",
            "1 REPORTED_COLUMN_MISSING KIND"),
        faults(missing).subList(0, 3));
    assertEquals(List.of("Ghi chú"), missing.ignored());
    assertEquals(List.of(), missing.congresses());
    assertEquals(List.of("1 REPORTED_ROWS_MISSING "), faults(read(HEADINGS)));
    assertEquals(List.of("1 REPORTED_ROWS_MISSING "), faults(ReportedReading.of(List.of(), TODAY)));
  }

  private static LocalDate born(ReportedCongress congress) {
    return congress.results().get(0).elected().get(0).born().orElseThrow();
  }

  private static String lines(String... lines) {
    return HEADINGS + String.join("\n", lines) + "\n";
  }

  private static Read read(String table) {
    List<SheetRow> rows = Spreadsheets.separated(table.getBytes(UTF_8));
    return ReportedReading.of(rows, TODAY);
  }

  private static List<String> faults(Read read) {
    return Stream.concat(
            read.faults().stream(),
            read.congresses().stream().flatMap(one -> one.faults().stream()))
        .map(one -> one.row() + " " + one.refusal().code() + " " + one.refusal().field())
        .toList();
  }

  private static String checks(Read read) {
    return String.join(
        ", ",
        read.congresses().get(0).faults().stream()
            .map(one -> one.refusal().code() + " " + one.refusal().field())
            .toList());
  }
}
