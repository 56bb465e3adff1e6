package org.kiemphieu.delegate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.DocumentText;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/**
 * From the list of those convened to the base of a vote and the report of the credentials board.
 */
@QuarkusTest
class CredentialsApiTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Congress congress = Congress.under190(3);
  private final Delegates delegates = new Delegates(congress);

  @Test
  void baseOfAVoteFollowsFromTheRollLineByLineAsItStoodThen() throws IOException {
    // Given attendance by figures, and then a roll of twelve with two alternates
    setUp("DELEGATE_CONGRESS");
    Api.done(congress.attend(20));
    Api.done(delegates.enrol(twelveAndTwoAlternates()))
        .header("ETag", equalTo("\"14\""))
        .body("figures.convened", equalTo(12))
        .body("figures.present", equalTo(0))
        .body("figures.quorum", equalTo(8));

    // Then the roll decides and figures are refused
    attendance().body("convened", equalTo(12)).body("present", equalTo(0));
    Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            2,
            Map.of("convened", 12, "present", 12))
        .then()
        .statusCode(409)
        .body("code", equalTo("ATTENDANCE_FROM_ROLL"));

    // When seven have come, there is no quorum
    Api.done(delegates.present(1, 7)).body("present", equalTo(7));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));
    Api.done(congress.approve());
    congress
        .issue(7)
        .then()
        .statusCode(422)
        .body("refusals.code", equalTo(List.of("QUORUM")))
        .body("refusals[0].arguments.needed", equalTo(8));

    // When the others are accounted for
    Api.done(delegates.present(8, 9));
    Api.done(absent("010", Map.of("status", "ABSENT_WITHOUT_REASON")))
        .body("figures.base", equalTo(11));
    Api.done(
        absent(
            "011", Map.of("status", "ABSENT_WITH_REASON", "reason", "Ốm nặng", "accepted", true)));
    Api.done(absent("x1", Map.of("status", "PRESENT"))).body("figures.present", equalTo(9));
    Api.done(absent("012", Map.of("status", "REPLACED", "alternate", "x1", "reason", "Đi học")))
        .body("figures.present", equalTo(10))
        .body("figures.base", equalTo(10))
        .body("delegate.presence.alternate", equalTo("x1"));
    delegates
        .credentials("009", false, "Bầu không đúng nguyên tắc")
        .then()
        .statusCode(200)
        .body("convened", equalTo(false));
    Api.done(delegates.roll())
        .body("figures.convened", equalTo(11))
        .body("figures.base", equalTo(9))
        .body("figures.resolutionBase", equalTo(11))
        .body("figures.present", equalTo(9))
        .body("figures.quorumReached", equalTo(true))
        .body("deductions.kind", contains("CONVENING_COMMITTEE_ABSENT", "DELEGATE_NOT_REPLACED"))
        .body("deductions[0].delegates.delegate", contains("011"))
        .body("deductions[0].delegates[0].reason", equalTo("Ốm nặng"))
        .body("deductions[1].delegates.delegate", contains("010"))
        .body("replacements[0].delegate.delegate", equalTo("012"))
        .body("replacements[0].alternate.delegate", equalTo("x1"))
        .body("notRecognised.delegate", contains("009"))
        .body("missing", empty());

    // Then ballots are issued on that base
    Api.done(congress.issue(9)).body("base.convened", equalTo(11)).body("base.base", equalTo(9));
    String issued =
        Api.done(congress.get(Role.AUDITOR, congress.round() + "/steps"))
            .extract()
            .path("find { it.command == 'ISSUE_BALLOTS' }.at");

    // And when somebody goes home, that vote keeps its base and its names
    Api.done(delegates.presence("001", 1, Map.of("status", "LEFT")))
        .body("figures.present", equalTo(8))
        .body("figures.base", equalTo(9));
    Api.done(delegates.presence("010", 1, Map.of("status", "PRESENT")))
        .body("figures.base", equalTo(10));
    Api.done(congress.get(Role.AUDITOR, congress.round())).body("base.base", equalTo(9));
    Api.done(congress.get(Role.PRESIDIUM, congress.assembly() + "/roll?at=" + issued))
        .body("figures.base", equalTo(9))
        .body("figures.present", equalTo(9))
        .body("deductions[1].delegates.delegate", contains("010"));
    Api.done(delegates.roll()).body("deductions.delegates.flatten().delegate", contains("011"));

    report();
    ledgerAgrees();
  }

  private void report() throws IOException {
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/credentials-report"))
        .body("day", equalTo("2025-07-15"))
        .body("conveningCommittee", equalTo(1))
        .body("absent.delegate", contains("011"))
        .body("contested[0].recognised", equalTo(false))
        .body("convened.people", equalTo(11))
        .body("convened.women.count", equalTo(2))
        .body("convened.women.unknown", equalTo(8))
        .body("convened.ethnicMinorities.count", equalTo(1))
        .body("convened.underForty.count", equalTo(1))
        .body("convened.qualifications.MASTER", equalTo(1))
        .body("convened.ages.FROM_50", equalTo(1))
        .body("convened.partyYears.FROM_20", equalTo(1))
        .body("convened.partyYearsUnknown", equalTo(10));

    Response pdf = congress.get(Role.PRESIDIUM, congress.assembly() + "/credentials-report.pdf");

    assertEquals(200, pdf.statusCode());
    String text = String.join(" ", DocumentText.lines(pdf.asByteArray()));
    assertTrue(text.contains("Tổng số đại biểu chính thức được triệu tập: 11 đại biểu"), text);
    assertTrue(text.contains("Ốm nặng"), text);
    assertTrue(text.contains("Bầu không đúng nguyên tắc"), text);
  }

  @Test
  void presidiumCanRuleOtherwiseOnTheQuorum() {
    setUp("DELEGATE_CONGRESS");
    Api.done(delegates.enrol(Delegates.officials(9)));
    Api.done(delegates.present(1, 5));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));
    Api.done(congress.approve());
    congress.issue(5).then().statusCode(422).body("code", equalTo("QUORUM"));

    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.assembly() + "/overrulings/QUORUM",
            Map.of("stands", true, "reason", "Lũ chia cắt ba xã")));

    Api.done(congress.issue(5)).body("base.base", equalTo(9));
  }

  @Test
  void listWithFaultsPutsNobodyOnTheRollAndNamesEveryFault() {
    setUp("DELEGATE_CONGRESS");
    List<Map<String, Object>> lines = new ArrayList<>(Delegates.officials(3));
    lines.add(Delegates.line("002", "Hai Lần", Map.of()));
    lines.add(Delegates.line("005", "Đảng Viên Dự Bị", Map.of("kind", "PROBATIONARY")));

    delegates
        .enrol(lines)
        .then()
        .statusCode(422)
        .body("refusals.field", contains("delegates[3].delegate", "delegates[4].kind"))
        .body(
            "refusals.code",
            contains("DELEGATE_LISTED_TWICE", "DELEGATE_KIND_OF_ANOTHER_ASSEMBLY"));
    Api.done(congress.get(Role.AUDITOR, delegates.path())).body("delegates", empty());

    // And what cannot be read is named the same way
    delegates
        .enrol(
            List.of(
                Delegates.line("A 1", "", Map.of()),
                Delegates.line("x".repeat(64), "y".repeat(101), Map.of("kind", "GUEST"))))
        .then()
        .statusCode(400);
    delegates
        .enrol(
            List.of(
                Delegates.line("A 1", "", Map.of()),
                Delegates.line("x".repeat(64), "y".repeat(101), Map.of())))
        .then()
        .statusCode(400)
        .body(
            "refusals.field",
            hasItems("delegates[0].delegate", "delegates[0].name", "delegates[1].name"));
    delegates.enrol(Delegates.officials(2001)).then().statusCode(400);
    delegates.enrol(List.of()).then().statusCode(400);
    congress
        .get(Role.AUDITOR, congress.assembly() + "/credentials-report")
        .then()
        .statusCode(404)
        .body("code", equalTo("ROLL_NOT_KEPT"));
    congress
        .get(Role.AUDITOR, congress.assembly() + "/roll?at=yesterday")
        .then()
        .statusCode(400)
        .body("code", equalTo("MOMENT_MALFORMED"));
    Api.done(
            congress.get(Role.AUDITOR, congress.assembly() + "/roll?at=-999999999-01-01T00:00:00Z"))
        .body("kept", equalTo(false));
  }

  @Test
  void presencesWithFaultsChangeNothingAndLateMessagesAreRefused() {
    setUp("DELEGATE_CONGRESS");
    Api.done(delegates.enrol(twelveAndTwoAlternates()));

    delegates
        .presences(
            List.of(
                Map.of("delegate", "001", "status", "PRESENT"),
                Map.of("delegate", "099", "status", "PRESENT"),
                Map.of("delegate", "002", "status", "ABSENT_WITH_REASON"),
                Map.of("delegate", "001", "status", "LEFT")))
        .then()
        .statusCode(422)
        .body(
            "refusals.field",
            contains("presences[1].delegate", "presences[2].reason", "presences[3].delegate"));
    delegates
        .presences(
            List.of(
                Map.of("delegate", "002", "status", "REPLACED", "alternate", "x1"),
                Map.of("delegate", "003", "status", "REPLACED", "alternate", "x1"),
                Map.of("delegate", "011", "status", "REPLACED", "alternate", "x2"),
                Map.of("delegate", "004", "status", "EXEMPTED")))
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            contains(
                "ALTERNATE_REPLACES_ANOTHER",
                "ALTERNATE_REPLACES_ANOTHER",
                "REPLACED_OF_CONVENING_COMMITTEE",
                "PRESENCE_OF_ANOTHER_ASSEMBLY"));
    attendance().body("present", equalTo(0)).header("ETag", equalTo("\"1\""));

    // Given one who came and went
    Api.done(delegates.presence("001", Map.of("status", "PRESENT")))
        .header("ETag", equalTo("\"1\""));
    Api.done(delegates.presence("001", 1, Map.of("status", "LEFT")));

    // When the first message comes again
    delegates
        .presence("001", Map.of("status", "PRESENT"))
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_NOT_GIVEN"));
    delegates
        .presences(List.of(Map.of("delegate", "001", "status", "PRESENT")))
        .then()
        .statusCode(412)
        .body("refusals[0].field", equalTo("presences[0].version"));

    // Then who is off the roll cannot come
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            delegates.path() + "/002/withdrawal",
            1,
            Map.of("reason", "Chuyển công tác")));
    delegates
        .presence("002", Map.of("status", "PRESENT"))
        .then()
        .statusCode(409)
        .body("code", equalTo("DELEGATE_IS_WITHDRAWN"));
    attendance().body("convened", equalTo(11)).body("present", equalTo(0));

    // Nor can everybody be away: no base would be left
    List<Map<String, Object>> away = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      if (i != 2) {
        away.add(
            i == 1
                ? Map.of("delegate", "001", "status", "ABSENT_WITHOUT_REASON", "version", 2)
                : Map.of("delegate", Delegates.card(i), "status", "ABSENT_WITHOUT_REASON"));
      }
    }
    delegates.presences(away).then().statusCode(422).body("code", equalTo("BASE_POSITIVE"));
  }

  @Test
  void membersOfAMemberCongressAreDeductedAsTheRegulationSays() {
    setUp("MEMBER_CONGRESS");
    List<Map<String, Object>> lines = new ArrayList<>(Delegates.officials(9));
    lines.add(Delegates.line("db", "Đảng Viên Dự Bị", Map.of("kind", "PROBATIONARY")));
    Api.done(delegates.enrol(lines)).body("figures.convened", equalTo(9));
    Api.done(delegates.present(1, 4));
    Api.done(absent("db", Map.of("status", "PRESENT"))).body("figures.present", equalTo(4));
    Api.done(absent("005", Map.of("status", "TEMPORARY_ACTIVITY")));
    Api.done(absent("006", Map.of("status", "EXEMPTED")));
    Api.done(absent("007", Map.of("status", "EXEMPTED", "attends", true)));
    Api.done(absent("008", Map.of("status", "SUSPENDED_OR_DETAINED")));

    Api.done(
            absent("009", Map.of("status", "ABSENT_WITH_REASON", "reason", "Ốm", "accepted", true)))
        .body("figures.convened", equalTo(9))
        .body("figures.present", equalTo(5))
        .body("figures.base", equalTo(5))
        .body("figures.resolutionBase", equalTo(7));
    attendance()
        .body(
            "deductions.kind",
            contains(
                "TEMPORARY_ACTIVITY",
                "EXEMPTED_AND_ABSENT",
                "SUSPENDED_OR_DETAINED",
                "ABSENT_WITH_REASON"));
    ledgerAgrees();
  }

  @Test
  void rollOfFifteenHundredIsCheckedInQuickly() {
    setUp("DELEGATE_CONGRESS");
    Instant begun = Instant.now();
    Api.done(delegates.enrol(Delegates.officials(1500))).body("version", equalTo(1500));
    Duration imported = Duration.between(begun, Instant.now());
    Api.done(delegates.present(1, 1400)).body("present", equalTo(1400));
    Instant atTheDoor = Instant.now();

    for (int i = 1401; i <= 1420; i++) {
      Api.done(delegates.presence(Delegates.card(i), Map.of("status", "PRESENT")))
          .body("figures.present", equalTo(i));
    }

    Duration each = Duration.between(atTheDoor, Instant.now()).dividedBy(20);
    // Far above what it takes, far below what anybody would wait for.
    assertTrue(each.compareTo(Duration.ofSeconds(2)) < 0, "one check-in " + each);
    assertTrue(imported.compareTo(Duration.ofSeconds(30)) < 0, "import " + imported);
    // One entry for the list, one for the presences, one for each arrival, each with its
    // attendance.
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger?after=1"))
        .body("size()", equalTo(2 + 2 + 40));
    attendance().body("present", equalTo(1420)).header("ETag", equalTo("\"22\""));
  }

  @Test
  void rollComesAndGoesAsAWorkbookAndNothingInItIsAFormula() {
    setUp("DELEGATE_CONGRESS");
    List<Map<String, Object>> lines = new ArrayList<>(twelveAndTwoAlternates());
    lines.add(Delegates.line("666", "=HYPERLINK(\"http://x\")", Map.of("unit", "+84 900")));
    Api.done(delegates.enrol(lines));

    byte[] workbook =
        congress.get(Role.SECRETARIAT, congress.assembly() + "/delegates.xlsx").asByteArray();
    byte[] template = given().get("/api/spreadsheet-templates/delegates.xlsx").asByteArray();

    List<Object> headings = rows(template).extract().path("rows[0].cells");
    rows(workbook)
        .body("rows.size()", equalTo(16))
        .body("rows[0].cells", equalTo(headings))
        .body(
            "rows[1].cells",
            equalTo(
                List.of(
                    "001",
                    "Bùi Văn An",
                    "1970-01-31",
                    "Nữ",
                    "Tày",
                    "Thạc sĩ",
                    "Cao cấp, cử nhân",
                    "2000-05-19",
                    "Đảng bộ xã Tân Lập",
                    "Chính thức",
                    "Không",
                    "Có",
                    "A",
                    "1")))
        .body("rows[15].cells", hasItem("=HYPERLINK(\"http://x\")"))
        .body("rows[15].cells", hasItem("+84 900"));
  }

  private List<Map<String, Object>> twelveAndTwoAlternates() {
    List<Map<String, Object>> lines = new ArrayList<>(Delegates.officials(12));
    lines
        .get(0)
        .putAll(
            Map.of(
                "born", "1970-01-31",
                "sex", "FEMALE",
                "ethnicity", "Tày",
                "qualification", "MASTER",
                "politicalTheory", "ADVANCED",
                "firstTime", true,
                "memberSince", "2000-05-19",
                "unit", "Đảng bộ xã Tân Lập"));
    lines.get(0).putAll(Map.of("section", "A", "seat", "1"));
    lines.get(1).putAll(Map.of("born", "1990-01-31", "sex", "FEMALE", "ethnicity", "Kinh"));
    lines.get(2).put("sex", "MALE");
    lines.get(10).put("conveningCommittee", true);
    lines.add(Delegates.line("x1", "Dự Khuyết Một", Map.of("kind", "ALTERNATE")));
    lines.add(Delegates.line("x2", "Dự Khuyết Hai", Map.of("kind", "ALTERNATE")));
    return lines;
  }

  private void setUp(String kind) {
    Api.done(
        Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), Delegates.settings(kind)));
  }

  private Response absent(String code, Map<String, ?> presence) {
    return delegates.presence(code, presence);
  }

  private ValidatableResponse attendance() {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/attendance"));
  }

  private ValidatableResponse rows(byte[] workbook) {
    return Api.done(
        Api.as(congress.token(Role.SECRETARIAT))
            .contentType(XLSX)
            .body(workbook)
            .post(congress.assembly() + "/spreadsheet-rows"));
  }

  private void ledgerAgrees() {
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }
}
