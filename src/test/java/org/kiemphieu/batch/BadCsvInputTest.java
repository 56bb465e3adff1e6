package org.kiemphieu.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** Files of readings: every faulty line is named, and a file with one is not imported at all. */
@QuarkusTest
class BadCsvInputTest {

  private static final String HEADER = "batch,position,marks,defect\n";

  private final Congress congress = Congress.under190(3);

  @BeforeEach
  void openTheBox() {
    congress.counting(4, 3);
  }

  @Test
  void everyFaultyLineIsNamedAndNothingIsImported() {
    congress
        .importCsv(
            Congress.FIRST_TELLER,
            HEADER
                + "1,1,1,\n"
                + "1,two,1,\n"
                + "1,3,5,\n"
                + "2,1,1,\n"
                + "1,4,1,\n"
                + "1,1,2,BURNT\n"
                + "1,2,1,,\n"
                + "-1,2,1,")
        .then()
        .statusCode(400)
        .body("code", equalTo("CSV_LINE"))
        .body(
            "refusals.field",
            contains(
                "line 3",
                "line 4.marks",
                "line 5.batch",
                "line 6.position",
                "line 7.position",
                "line 7.defects[0]",
                "line 8",
                "line 9"))
        .body(
            "refusals.code",
            contains(
                "CSV_LINE",
                "MARK_NOT_ON_LIST",
                "BATCH_UNKNOWN",
                "POSITION_BEYOND_BATCH",
                "POSITION_TWICE",
                "DEFECT_UNKNOWN",
                "CSV_LINE",
                "CSV_LINE"))
        .body("refusals.arguments.line", contains(3, 4, 5, 6, 7, 7, 8, 9));

    assertNothingImported();
  }

  @Test
  void fileWithoutEverySheetIsRefused() {
    congress
        .importCsv(Congress.FIRST_TELLER, HEADER + "1,1,1,\n1,3,1,\n")
        .then()
        .statusCode(422)
        .body("code", equalTo("SHEETS_MISSING"))
        .body("refusals[0].arguments.batch", equalTo(1))
        .body("refusals[0].arguments.keyed", equalTo(2))
        .body("refusals[0].arguments.declared", equalTo(3));

    assertNothingImported();
  }

  @Test
  void fileThatIsNotUtf8IsRefused() {
    Api.postCsv(
            congress.teller(Congress.FIRST_TELLER),
            congress.count(1) + "/readings",
            (HEADER + "1,1,1,RÁCH\n").getBytes(ISO_8859_1))
        .then()
        .statusCode(400)
        .body("code", equalTo("CSV_NOT_UTF8"));

    assertNothingImported();
  }

  @Test
  void fileWithOtherColumnsIsRefused() {
    for (String header :
        List.of("batch,position,marks\n", "batch,position,marks,marks\n", "lô,vị trí,dấu,lỗi\n")) {
      congress
          .importCsv(Congress.FIRST_TELLER, header + "1,1,1\n")
          .then()
          .statusCode(400)
          .body("code", equalTo("CSV_HEADER"))
          .body("refusals[0].arguments.columns", equalTo("batch,position,marks,defect"));
    }
    assertNothingImported();
  }

  @Test
  void fileWithoutLinesIsRefused() {
    congress
        .importCsv(Congress.FIRST_TELLER, HEADER)
        .then()
        .statusCode(400)
        .body("code", equalTo("CSV_EMPTY"));
    Response nothing =
        Api.as(congress.teller(Congress.FIRST_TELLER))
            .contentType("text/csv")
            .post(congress.count(1) + "/readings");
    nothing.then().statusCode(400);

    assertNothingImported();
  }

  @Test
  void quoteThatNeverClosesIsToldByItsLine() {
    congress
        .importCsv(Congress.FIRST_TELLER, HEADER + "1,1,1,\n1,2,\"2,\n1,3,3,\n")
        .then()
        .statusCode(400)
        .body("code", equalTo("CSV_LINE"))
        .body("refusals[0].arguments.line", equalTo(3));

    assertNothingImported();
  }

  @Test
  void controlCharactersInAFileAreUnreadableMarks() {
    congress
        .importCsv(Congress.FIRST_TELLER, HEADER + "1,1,1\u0000 2,\n1,2,2,\n1,3,3,TO\u0007RN\n")
        .then()
        .statusCode(422)
        .body("refusals.code", contains("MARKS_UNREADABLE", "DEFECT_UNKNOWN"));

    assertNothingImported();
  }

  /** As spreadsheets write it: byte order mark, quotes, CRLF, spaces, other order of columns. */
  @Test
  void fileOfASpreadsheetIsTakenAsItIs() {
    Api.done(
            congress.importCsv(
                Congress.FIRST_TELLER,
                "\uFEFF\"batch\",position,defect,\"marks\"\r\n"
                    + "1,3,\"TORN PENCIL\",\"1, 2\"\r\n"
                    + "1,\"1\",,\"\"\r\n"
                    + "\r\n"
                    + " 1 , 2 ,, 3 "))
        .body("complete", contains(true))
        .body("[0].ballots.marks", contains("", "3", "1 2"))
        .body("[0].ballots[2].defects", contains("TORN", "PENCIL"));
  }

  @Test
  void sameFileAgainChangesNothing() {
    String file = HEADER + "1,1,1,\n1,2,2,\n1,3,3,\n";
    String first = Api.done(congress.importCsv(Congress.FIRST_TELLER, file)).extract().asString();

    String again = Api.done(congress.importCsv(Congress.FIRST_TELLER, file)).extract().asString();

    assertEquals(first, again);
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("findAll { it.withheld }", hasSize(1))
        .body("findAll { it.command == 'COMPLETE_READING' }", hasSize(1));
  }

  @Test
  void otherFileForACompleteReadingIsRefused() {
    Api.done(congress.importCsv(Congress.FIRST_TELLER, HEADER + "1,1,1,\n1,2,2,\n1,3,3,\n"));

    congress
        .importCsv(Congress.FIRST_TELLER, HEADER + "1,1,1,\n1,2,2,\n1,3,2,\n")
        .then()
        .statusCode(409)
        .body("code", equalTo("READING_CLOSED"));

    Api.done(Api.get(congress.teller(Congress.FIRST_TELLER), congress.reading(1, 1)))
        .body("ballots.marks", contains("1", "2", "3"));
  }

  private void assertNothingImported() {
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1))).body("readings", empty());
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("findAll { it.command == 'START_READING' }", empty());
  }
}
