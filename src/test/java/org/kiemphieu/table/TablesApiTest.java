package org.kiemphieu.table;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.RoleTable;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/** Everything as CSV: what stands in the tables is what stands in the JSON, for the same roles. */
@QuarkusTest
class TablesApiTest {

  @Inject @Any Instance<Table> tables;
  @Inject DataSource database;

  private static Response ask(Congress congress, Role role, String table) {
    return congress.get(role, congress.assembly() + "/tables/" + table);
  }

  private static List<CSVRecord> rows(Congress congress, Role role, String table)
      throws IOException {
    String text =
        Api.done(ask(congress, role, table + ".csv"))
            .contentType(containsString("text/csv"))
            .extract()
            .asString();
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }

  private static List<List<String>> cells(List<CSVRecord> rows, String... columns) {
    return rows.stream().map(row -> List.of(columns).stream().map(row::get).toList()).toList();
  }

  @Test
  void everyTableIsWrittenAtEveryStageAndChangesNothing() throws IOException, SQLException {
    for (RoundStage stage : RoundStage.values()) {
      Congress congress = Stages.at(stage);
      Map<String, String> before = DatabaseState.of(database);
      for (Table table : tables) {
        Role role = RoleTable.rolesFor(table.command()).iterator().next();
        String name = stage + " " + table.name();
        List<CSVRecord> rows = rows(congress, role, table.name());
        assertFalse(
            rows.stream().anyMatch(row -> row.size() != table.columns().size()),
            () -> name + ": " + rows);
      }
      assertEquals(before, DatabaseState.of(database), stage.name());
    }
  }

  @Test
  void tablesOfACountHaveItsFigures() throws IOException {
    // Given a confirmed count of three papers: 1 struck on the first, 2 on the second, both on the
    // third
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.count(1) + "/release"));

    // Then each table tells its part of it
    assertEquals(
        List.of(List.of("ban-chap-hanh", "EXECUTIVE_COMMITTEE", "Bầu Ban Chấp hành", "3", "1")),
        cells(
            rows(congress, Role.TELLER, "elections"),
            "election",
            "office",
            "electionTitle",
            "seats",
            "rounds"));
    assertEquals(
        List.of(
            List.of("1", "CONFIRMED", "3", "4", "STRIKE_OUT", "1", "3", "3", "3", "3", "1", "2")),
        cells(
            rows(congress, Role.AUDITOR, "rounds"),
            "round",
            "state",
            "seats",
            "candidates",
            "paper",
            "listVersion",
            "base",
            "present",
            "issued",
            "collected",
            "count",
            "readingsNeeded"));
    assertEquals(
        List.of(
            List.of("1", Names.of(1), "1", "2", "33.33"),
            List.of("2", Names.of(2), "1", "2", "33.33"),
            List.of("3", Names.of(3), "3", "0", "100.00"),
            List.of("4", Names.of(4), "3", "0", "100.00")),
        cells(
            rows(congress, Role.AUDITOR, "tally"),
            "number",
            "name",
            "votes",
            "notFor",
            "percentage"));
    assertEquals(
        List.of(
            List.of("ELECTED", "1", "3"),
            List.of("ELECTED", "2", "4"),
            List.of("NOT_ELECTED", "1", "1"),
            List.of("NOT_ELECTED", "2", "2")),
        cells(rows(congress, Role.SECRETARIAT, "results"), "result", "order", "number"));
    assertEquals(
        List.of(
            List.of("1", "1", "1", "VALID"),
            List.of("1", "2", "2", "VALID"),
            List.of("1", "3", "1 2", "VALID")),
        cells(rows(congress, Role.HEAD_TELLER, "sheets"), "batch", "position", "marks", "verdict"));
    assertEquals(
        List.of(
            List.of("BASE", "3"),
            List.of("ISSUED", "3"),
            List.of("COLLECTED", "3"),
            List.of("DECLARED", "3"),
            List.of("VALID", "3"),
            List.of("INVALID", "0"),
            List.of("AWAITING_RULING", "0")),
        cells(rows(congress, Role.PRESIDIUM, "ballot-figures"), "figure", "ballots"));
    assertEquals(
        List.of(List.of("SEATS_UNFILLED", "true", "presidium", "")),
        cells(
            rows(congress, Role.TELLER, "decisions"),
            "outcome",
            "released",
            "releasedBy",
            "voteAgain"));
    assertEquals(
        List.of(List.of("1", "teller-1", "3", "true"), List.of("2", "teller-2", "3", "true")),
        cells(rows(congress, Role.TELLER, "readings"), "reading", "teller", "keyed", "complete"));
    assertEquals(
        List.of(List.of("CONVENED", "3"), List.of("BASE", "3"), List.of("PRESENT", "3")),
        cells(rows(congress, Role.SECRETARIAT, "attendance"), "figure", "people"));
    assertEquals(
        List.of(List.of("Lê Thị Kiểm", "true"), List.of("Trần Văn Phiếu", "false")),
        cells(rows(congress, Role.SECRETARIAT, "counting-boards"), "name", "head"));
  }

  @Test
  void tablesOfWhatIsBelowAndReportedTellTheirSource() throws IOException {
    Congress congress = Stages.at(RoundStage.DRAFT);
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/reported-congresses/xa-a",
            Map.of(
                "organisation",
                "=Xã",
                "name",
                "Đại hội",
                "kind",
                "MEMBER_CONGRESS",
                "heldOn",
                "2025-03-08",
                "convened",
                5,
                "present",
                4,
                "results",
                List.of(
                    Map.of(
                        "office",
                        "SECRETARY",
                        "seats",
                        1,
                        "issued",
                        4,
                        "collected",
                        4,
                        "valid",
                        3,
                        "invalid",
                        1,
                        "elected",
                        List.of(Map.of("name", "@An", "votes", 3, "sex", "FEMALE")))))));
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/targets/SECRETARY",
            Map.of("women", 20)));

    assertEquals(
        List.of(List.of(congress.code(), "xa-a", "1", "'=Xã", "DONE", "5", "5", "4", "false")),
        cells(
            rows(congress, Role.AUDITOR, "reported-congresses"),
            "reportedTo",
            "code",
            "level",
            "organisation",
            "progress",
            "convenedPeople",
            "base",
            "present",
            "countedHere"));
    assertEquals(
        List.of(List.of("xa-a", "SECRETARY", "1", "1", "4", "4", "3", "1", "1")),
        cells(
            rows(congress, Role.PRESIDIUM, "reported-results"),
            "code",
            "office",
            "round",
            "seats",
            "issued",
            "collected",
            "validBallots",
            "invalidBallots",
            "elected"));
    assertEquals(
        List.of(List.of("'@An", "3", "FEMALE", "")),
        cells(
            rows(congress, Role.AUDITOR, "reported-elected"), "name", "votes", "sex", "firstTime"));
    assertEquals(
        List.of(
            List.of("", "", "REPORTED", "1", "5", "4"),
            List.of("1", "", "REPORTED", "1", "5", "4"),
            List.of("", "xa-a", "REPORTED", "1", "5", "4")),
        cells(
            rows(congress, Role.AUDITOR, "consolidated"),
            "level",
            "code",
            "source",
            "done",
            "convenedPeople",
            "present"));
    assertEquals(
        List.of("REPORTED", "SECRETARY", "1", "1", "0", "1"),
        cells(
                rows(congress, Role.AUDITOR, "consolidated-make-up"),
                "source",
                "office",
                "elected",
                "women",
                "womenUnknown",
                "joinedFirstUnknown")
            .get(0));
    assertEquals(
        List.of(List.of("SECRETARY", "true", "20", "")),
        cells(
            rows(congress, Role.SECRETARIAT, "targets"),
            "office",
            "ownTargets",
            "womenTarget",
            "firstTimeTarget"));
    assertTrue(
        cells(rows(congress, Role.AUDITOR, "holidays"), "day", "holidayKind")
            .contains(List.of("2026-09-02", "OFF")));
  }

  @Test
  void tablesOfTheWholeCongressHaveItsRowsAndNoFormulas() throws IOException {
    Congress roll = HostileCongress.withARoll();
    Congress before = HostileCongress.beforeItsElection();
    Congress after = HostileCongress.concluded();

    assertEquals(
        List.of(
            List.of(
                "001",
                "'=HYPERLINK(\"http://x\")",
                "FEMALE",
                "'+84, \"Đảng bộ xã\"",
                "'@khu",
                "true",
                "ABSENT_WITH_REASON",
                HostileCongress.LINES_IN_A_CELL,
                "true",
                "",
                ""),
            List.of(
                "002",
                Names.of(2),
                "",
                "",
                "",
                "false",
                "NOT_YET_ARRIVED",
                "",
                "",
                "false",
                "'=1+1"),
            List.of("003", Names.of(3), "", "", "", "true", "NOT_YET_ARRIVED", "", "", "", "")),
        cells(
            rows(roll, Role.HEAD_TELLER, "delegates"),
            "delegate",
            "name",
            "sex",
            "unit",
            "section",
            "convened",
            "presence",
            "absenceReason",
            "reasonAccepted",
            "recognised",
            "credentialsReason"));
    assertEquals(
        List.of(
            List.of(
                "1",
                "WITHDRAWAL_ASKED",
                "'=HYPERLINK(\"http://x\")",
                "ASSEMBLY",
                "'@SUM(A1); Lê \"Hoa\"",
                "1",
                "3",
                "33.33",
                "true",
                "'=A1",
                HostileCongress.LINES_IN_A_CELL,
                "",
                "true",
                ""),
            List.of(
                "2",
                "NOMINATED",
                "Lê Lạ",
                "SELF",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "false",
                "SUPPORT_ABOVE_30_PERCENT")),
        cells(
            rows(before, Role.AUDITOR, "nominations"),
            "nominee",
            "nominationState",
            "name",
            "nomination",
            "nominators",
            "supportVotes",
            "attending",
            "percentage",
            "enough",
            "supportSource",
            "withdrawalReason",
            "withdrawalProposed",
            "standing",
            "grounds"));
    assertEquals(
        List.of(
            List.of(
                "chu-tich",
                "PRESIDIUM",
                HostileCongress.LINES_IN_A_CELL,
                "'=1; Trần Thị Bình",
                "ban-chap-hanh",
                "DECLARED",
                "3",
                "3",
                "2",
                "2",
                "1",
                "0",
                "3",
                "66.67",
                "ADOPTED")),
        cells(
            rows(before, Role.TELLER, "shows-of-hands"),
            "vote",
            "matter",
            "question",
            "names",
            "election",
            "voteState",
            "base",
            "baseFigure",
            "needed",
            "for",
            "against",
            "other",
            "cast",
            "percentage",
            "voteResult"));
    assertEquals(
        List.of(
            List.of("chu-tich", "khu-a", "'=Khu A", "2", "1", "1", "0", "2", "teller-1"),
            List.of("chu-tich", "khu-b", "Khu B", "1", "1", "0", "0", "1", "teller-1")),
        cells(
            rows(before, Role.SECRETARIAT, "hands-by-section"),
            "vote",
            "section",
            "sectionName",
            "seated",
            "for",
            "against",
            "other",
            "cast",
            "by"));
    List<List<String>> rulings =
        cells(
            rows(before, Role.TELLER, "overrulings"), "rule", "version", "stands", "reason", "by");
    assertTrue(
        rulings.contains(
            List.of("QUORUM", "1", "true", HostileCongress.LINES_IN_A_CELL, "presidium")),
        () -> rulings.toString());
    assertTrue(
        rulings.contains(List.of("HANDS_BASE_OF_RESOLUTIONS", "0", "false", "", "")),
        () -> rulings.toString());
    assertEquals(1, rows(after, Role.AUDITOR, "closing").size());
    assertEquals(
        List.of(
            List.of(
                "don-1",
                "UPHELD",
                "'=HYPERLINK(\"http://x\")",
                "ban-chap-hanh",
                "1",
                "1",
                HostileCongress.LINES_IN_A_CELL,
                "Đã xác minh",
                "2025-03-20",
                "12-KL/UBKT"),
            List.of(
                "don-2", "RECEIVED", "Trần Thị Đơn", "", "", "", "Đề nghị xác minh", "", "", "")),
        cells(
            rows(after, Role.HEAD_TELLER, "complaints"),
            "complaint",
            "complaintState",
            "complainant",
            "election",
            "round",
            "count",
            "words",
            "finding",
            "foundOn",
            "documentNumber"));
    assertEquals(
        List.of(
            List.of(
                "ban-chap-hanh",
                "1",
                "2",
                "PERSONS_REFUSED",
                "'=45-QĐ/TU",
                "2025-03-10",
                Names.of(3),
                HostileCongress.LINES_IN_A_CELL,
                "",
                "secretariat")),
        cells(
            rows(after, Role.AUDITOR, "approvals-of-superior"),
            "election",
            "confirmedRounds",
            "elected",
            "decision",
            "documentNumber",
            "documentDate",
            "notApproved",
            "reason",
            "newElection",
            "by"));
    assertEquals(
        List.of(
            List.of(
                "goi-1",
                "HANDED_OVER",
                "ban-chap-hanh/1",
                "2",
                "2025-07-24",
                "2025-07-25",
                "don-2")),
        cells(
            rows(after, Role.PRESIDIUM, "sealed-packages"),
            "package",
            "packageState",
            "packageBallots",
            "pieces",
            "keptUntil",
            "destroyableFrom",
            "openComplaints"));
    assertEquals(
        List.of(
            List.of("1", "SEAL_BALLOTS", "2025-01-24", "'=1; '-2", "Nguyễn Văn Chủ"),
            List.of("2", "TAKE_OVER_BALLOTS", "2025-01-24", "Nguyễn Văn Chủ", "")),
        cells(
            rows(after, Role.SECRETARIAT, "package-steps"),
            "step",
            "command",
            "doneOn",
            "people",
            "sealWitnesses"));

    // And whom the JSON is refused to is refused the table
    refused(roll, Role.TELLER, "delegates", "READ_ROLL");
    refused(before, Role.HEAD_TELLER, "nominations", "READ_NOMINATIONS");
    refused(after, Role.TELLER, "complaints", "READ_CONCLUSION");
    refused(after, Role.TELLER, "approvals-of-superior", "READ_CONCLUSION");
    refused(after, Role.TELLER, "sealed-packages", "READ_CONCLUSION");
    refused(after, Role.TELLER, "package-steps", "READ_CONCLUSION");
    refused(before, Role.DISPLAY, "shows-of-hands", "READ_TABLES");
    refused(before, Role.DISPLAY, "hands-by-section", "READ_TABLES");
    refused(before, Role.DISPLAY, "overrulings", "READ_TABLES");
  }

  private static void refused(Congress congress, Role role, String table, String command) {
    ask(congress, role, table + ".csv")
        .then()
        .statusCode(403)
        .body("code", equalTo("ROLE_NOT_ALLOWED"))
        .body("refusals[0].arguments.command", equalTo(command));
  }

  @Test
  void roundsTellWhatTheyFollow() throws IOException {
    // Given two of three elected, and the assembly votes again on the seat left
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(Decisions.release(congress));
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true, "newNames", false)));
    Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.round() + "/next"));

    assertEquals(
        List.of(
            List.of("1", "FIRST", "", "CONFIRMED", "3", "0", "MORE_THAN_HALF"),
            List.of("2", "SEATS_LEFT", "1", "DRAFT", "1", "0", "MORE_THAN_HALF")),
        cells(
            rows(congress, Role.TELLER, "rounds"),
            "round",
            "terms",
            "afterRound",
            "state",
            "seats",
            "alternates",
            "majority"));
  }

  @Test
  void ledgerAsATableIsTheLedgerWithoutWhatIsWithheld() throws IOException {
    Congress congress = Stages.at(RoundStage.COUNTING);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));

    List<CSVRecord> rows = rows(congress, Role.AUDITOR, "ledger");

    long size =
        Long.parseLong(
            Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/checkpoint"))
                .extract()
                .asString()
                .lines()
                .toList()
                .get(1));
    assertEquals(size, rows.size());
    assertEquals("SET_UP_ASSEMBLY", rows.get(0).get("command"));
    CSVRecord last = rows.get(rows.size() - 1);
    assertEquals(Long.toString(size), last.get("sequence"));
    assertEquals(List.of("", "", ""), cells(List.of(last), "command", "actor", "entry").get(0));
    // A hash that begins with a plus sign has an apostrophe before it.
    assertEquals(44, last.get("leaf").replaceFirst("^'", "").length());
    String open =
        Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/entries/1"))
            .extract()
            .asString();
    assertEquals(open, rows.get(0).get("entry"));
  }

  @Test
  void rolesAreThoseOfTheJson() {
    Congress congress = Stages.at(RoundStage.LIST_APPROVED);

    for (Role role : List.of(Role.SECRETARIAT, Role.TELLER, Role.HEAD_TELLER, Role.AUDITOR)) {
      List<String> listed = Api.done(ask(congress, role, "")).extract().path("name");
      for (Table table : tables) {
        boolean may = RoleTable.allows(role, table.command());
        Response answer = ask(congress, role, table.name() + ".csv");
        assertEquals(may ? 200 : 403, answer.statusCode(), role + " " + table.name());
        assertEquals(may, listed.contains(table.name()), role + " " + table.name());
        if (!may) {
          answer
              .then()
              .body("code", equalTo("ROLE_NOT_ALLOWED"))
              .body("refusals[0].arguments.command", equalTo(table.command().name()));
        }
      }
    }
    assertEquals(403, ask(congress, Role.DISPLAY, "rounds.csv").statusCode());
    assertEquals(403, ask(congress, Role.ADMINISTRATOR, "").statusCode());
  }

  @Test
  void indexSaysWhatEachColumnHolds() {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Api.done(ask(congress, Role.SECRETARIAT, ""))
        .body("name", hasItem("candidate-lists"))
        .body(
            "find { it.name == 'candidate-lists' }.file",
            equalTo(congress.assembly() + "/tables/candidate-lists.csv"))
        .body("find { it.name == 'candidate-lists' }.command", equalTo("READ_ELECTION"))
        .body("find { it.name == 'candidate-lists' }.title.vi", equalTo("Danh sách bầu cử"))
        .body("find { it.name == 'candidate-lists' }.columns[5].name", equalTo("born"))
        .body("find { it.name == 'candidate-lists' }.columns[5].title.vi", equalTo("Ngày sinh"))
        .body(
            "find { it.name == 'counting-boards' }.columns.name",
            contains("election", "order", "name", "born", "head"));
  }

  @Test
  void fileIsMadeForSpreadsheetsAndForPrograms() throws IOException {
    Congress congress = Congress.under190(1);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());
    Api.done(
        congress.propose(
            List.of(
                Names.candidate(1, "=HYPERLINK(\"http://x\")"),
                Names.candidate(2, "Đỗ \"Văn\", Bảo"))));

    byte[] plain =
        Api.done(ask(congress, Role.AUDITOR, "candidate-lists.csv")).extract().asByteArray();
    byte[] excel =
        Api.done(ask(congress, Role.AUDITOR, "candidate-lists.csv?bom=true&headings=vi"))
            .header("Content-Disposition", containsString("_candidate-lists.csv"))
            .extract()
            .asByteArray();

    String text = new String(plain, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("election,round,approved,number,name,born,"), text);
    assertTrue(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), text);
    assertTrue(text.contains("\"Đỗ \"\"Văn\"\", Bảo\""), text);
    assertTrue(text.endsWith("\r\n"), text);
    assertEquals(
        "\uFEFFMã cuộc bầu cử,Lần bầu,",
        new String(excel, StandardCharsets.UTF_8).substring(0, 24));
  }

  @Test
  void whatIsNotThereIsRefused() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    Congress nowhere = Congress.under190(3);

    ask(congress, Role.AUDITOR, "nothing.csv")
        .then()
        .statusCode(404)
        .body("code", equalTo("TABLE_UNKNOWN"));
    assertEquals(404, ask(congress, Role.AUDITOR, "..%2Faccounts.csv").statusCode());
    ask(congress, Role.AUDITOR, "rounds.csv?headings=fr").then().statusCode(400);
    ask(nowhere, Role.AUDITOR, "rounds.csv")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("ASSEMBLY_UNKNOWN"));
  }
}
