package org.kiemphieu.conclusion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.testing.AfterCongress.CLOSED_ON;
import static org.kiemphieu.testing.AfterCongress.DESTROYABLE_FROM;
import static org.kiemphieu.testing.AfterCongress.LAST_DAY;
import static org.kiemphieu.testing.AfterCongress.SEALING;
import static org.kiemphieu.testing.AfterCongress.approve;
import static org.kiemphieu.testing.AfterCongress.close;
import static org.kiemphieu.testing.AfterCongress.closeAnew;
import static org.kiemphieu.testing.AfterCongress.complain;
import static org.kiemphieu.testing.AfterCongress.complaint;
import static org.kiemphieu.testing.AfterCongress.destroy;
import static org.kiemphieu.testing.AfterCongress.find;
import static org.kiemphieu.testing.AfterCongress.finding;
import static org.kiemphieu.testing.AfterCongress.overview;
import static org.kiemphieu.testing.AfterCongress.seal;
import static org.kiemphieu.testing.AfterCongress.sealAnew;
import static org.kiemphieu.testing.AfterCongress.takeOver;
import static org.kiemphieu.testing.AfterCongress.unseal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Exercises;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/**
 * "After" of a congress: closing, complaints within 15 working days, approval by the superior
 * committee, annulment, sealing, six months and destruction (190 Art. 33 and 35).
 */
@QuarkusTest
class ConclusionApiTest {

  private static final Map<String, Object> DOCUMENT =
      Map.of("documentNumber", "45-QĐ/TU", "documentDate", "2025-03-10");

  @Test
  @Exercises({
    RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS,
    RuleCode.COMPLAINT_VERIFIED_BY_SUPERIOR,
    RuleCode.APPROVAL_BY_SUPERIOR,
    RuleCode.BALLOTS_SEALED,
    RuleCode.UNSEALED_BY_DECISION,
    RuleCode.BALLOTS_KEPT_SIX_MONTHS,
    RuleCode.DESTROYED_WITHOUT_COMPLAINT
  })
  void aCongressIsConcludedFromItsClosingToTheDestructionOfItsBallots() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    due(congress, "CLOSE_ASSEMBLY", "SEAL_BALLOTS");

    Api.done(seal(congress, "goi-1", SEALING))
        .body("state", equalTo("SEALED"))
        .body("keptUntil", nullValue())
        .body(
            "commands", containsInAnyOrder("SEAL_BALLOTS", "TAKE_OVER_BALLOTS", "UNSEAL_BALLOTS"));
    Api.done(close(congress))
        .header("ETag", "\"1\"")
        .body("closed", equalTo(true))
        .body("complaints.from", equalTo(CLOSED_ON))
        .body("complaints.workingDays", equalTo(15))
        .body("complaints.last", equalTo(LAST_DAY))
        .body("complaints.leftOut", hasSize(13))
        .body("complaints.leftOut.findAll { it.why == 'HOLIDAY' }", hasSize(5))
        .body("complaints.leftOut[2].name", equalTo("Tết Nguyên đán Ất Tỵ"));
    Api.done(takeOver(congress, "goi-1"))
        .body("state", equalTo("HANDED_OVER"))
        .body("keptUntil", equalTo("2025-07-24"))
        .body("destroyableFrom", equalTo(DESTROYABLE_FROM));

    Api.done(complain(congress, "don-1", complaint("2025-02-20")))
        .body("state", equalTo("RECEIVED"))
        .body("steps", containsInAnyOrder("CORRECT", "UPHOLD", "REJECT", "WITHDRAW"));
    refused(destroy(congress, "goi-1", "2025-02-20"))
        .body(
            "refusals.code",
            contains(
                "DESTRUCTION_TOO_EARLY",
                "DESTRUCTION_BEFORE_DEADLINE",
                "DESTRUCTION_COMPLAINT_OPEN"))
        .body("refusals[0].article.vi", equalTo("Điều 35, Quyết định số 190-QĐ/TW"))
        .body("refusals[0].certainty", equalTo("READ"))
        .body("refusals[1].article.vi", equalTo("khoản 1 Điều 33, Quyết định số 190-QĐ/TW"));
    refused(recount(congress)).body("code", equalTo("BALLOTS_UNDER_SEAL"));

    Api.done(unseal(congress, "goi-1")).body("state", equalTo("UNSEALED"));
    refused(destroy(congress, "goi-1", DESTROYABLE_FROM))
        .body("refusals.code", contains("SEAL_STATE_FORBIDS", "DESTRUCTION_COMPLAINT_OPEN"));
    due(congress, "SEAL_AGAIN", "VERIFY_COMPLAINT", "APPROVE_RESULT", "KEEP_BALLOTS");
    Map<String, Object> again = new HashMap<>(SEALING);
    again.put("on", "2025-03-05");
    Api.done(sealAnew(congress, "goi-1", 3, again)).body("state", equalTo("SEALED"));
    refused(takeOver(congress, "goi-1")).body("code", equalTo("DAYS_OUT_OF_ORDER"));
    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.assembly() + "/seals/goi-1/handover",
            Map.of("on", "2025-03-05", "receivedBy", "Nguyễn Văn Chủ", "keptAt", "Văn phòng")));

    Api.done(find(congress, "don-1", finding("REJECTED")))
        .body("state", equalTo("REJECTED"))
        .body("finding.documentNumber", equalTo("12-KL/UBKT"));
    Map<String, Object> approved = new HashMap<>(DOCUMENT);
    approved.put("decision", "APPROVED");
    Api.done(approve(congress, approved))
        .body("decision", equalTo("APPROVED"))
        .body("elected.name", contains(Names.of(3), Names.of(4)))
        .body("elected.refused", contains(false, false));
    due(congress, "DESTROY_BALLOTS");

    refused(destroy(congress, "goi-1", "2025-07-24"))
        .body("refusals.code", contains("DESTRUCTION_TOO_EARLY"));
    Api.done(destroy(congress, "goi-1", DESTROYABLE_FROM)).body("state", equalTo("DESTROYED"));
    refused(recount(congress)).body("code", equalTo("BALLOTS_DESTROYED"));
    due(congress);

    Api.done(overview(congress, Role.AUDITOR))
        .body("closing.closedAt", equalTo("17:30"))
        .body("complaints.complaint", contains("don-1"))
        .body(
            "packages[0].history.command",
            contains(
                "SEAL_BALLOTS",
                "TAKE_OVER_BALLOTS",
                "UNSEAL_BALLOTS",
                "SEAL_BALLOTS",
                "TAKE_OVER_BALLOTS",
                "DESTROY_BALLOTS"))
        .body("rules.rule", hasItems("COMPLAINT_WITHIN_15_WORKING_DAYS", "BALLOTS_SEALED"))
        .body("rules.certainty", not(hasItem("OPEN")));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  @Test
  void everyRoundThatIsNotAtItsEndIsNamed() {
    Congress congress = Stages.at(RoundStage.VOTING);
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/elections/bi-thu",
            Map.of("office", "SECRETARY", "title", "Bầu Bí thư", "seats", 1)));

    refused(close(congress))
        .body("refusals.code", contains("CLOSING_ROUND_UNFINISHED"))
        .body("refusals[0].arguments.election", equalTo(Congress.ELECTION))
        .body("refusals[0].arguments.state", equalTo("VOTING"));
    Api.done(overview(congress, Role.PRESIDIUM)).body("closing.version", equalTo(0));
  }

  @ParameterizedTest
  @EnumSource(
      value = RoundStage.class,
      names = {"COUNTING", "COUNTED", "CERTIFIED"})
  void aCongressDoesNotCloseOverACount(RoundStage stage) {
    refused(close(Stages.at(stage))).body("refusals[0].arguments.state", equalTo(stage.name()));
  }

  @Test
  void nothingNewIsBegunInAClosedAssembly() {
    Congress congress = Stages.at(RoundStage.LIST_APPROVED);
    Api.done(close(congress));
    int before = LedgerOf.size(congress);

    for (Response answer :
        List.of(
            Api.put(
                congress.token(Role.SECRETARIAT),
                congress.assembly() + "/attendance",
                1,
                Map.of("convened", 3, "present", 2)),
            congress.issue(3),
            Api.put(
                congress.token(Role.SECRETARIAT),
                congress.assembly() + "/elections/bi-thu",
                Map.of("office", "SECRETARY", "title", "Bầu Bí thư", "seats", 1)))) {
      answer.then().statusCode(409);
      assertEquals("ASSEMBLY_CLOSED", answer.path("code"), answer.asString());
    }
    assertEquals(before, LedgerOf.size(congress));
    Api.done(congress.beginElection());
    Api.done(congress.get(Role.TELLER, congress.round()));

    Api.done(closeAnew(congress, 1, Map.of("reason", "Ghi nhầm buổi")))
        .body("closed", equalTo(false));
    Api.done(congress.issue(3));
  }

  @Test
  void aClosingIsTakenBackOnlyWithAReasonAndWhileNothingFollowed() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Map<String, String> later = Map.of("closedOn", CLOSED_ON, "closedAt", "18:00");
    refused(closeAnew(congress, 0, Map.of("reason", "Chưa đóng")))
        .body("refusals.code", contains("ASSEMBLY_NOT_CLOSED"));
    Api.done(close(congress));

    refused(Api.put(congress.token(Role.PRESIDIUM), congress.assembly() + "/closing", later))
        .body("code", equalTo("VERSION_NOT_GIVEN"));
    refused(closeAnew(congress, 1, later)).body("code", equalTo("CLOSING_REASON_NEEDED"));
    Map<String, String> corrected = new HashMap<>(later);
    corrected.put("reason", "Ghi nhầm giờ");
    Api.done(closeAnew(congress, 1, corrected))
        .header("ETag", "\"2\"")
        .body("closedAt", equalTo("18:00"));

    Api.done(complain(congress, "don-1", complaint("2025-02-10")));
    refused(closeAnew(congress, 2, Map.of("reason", "Rút lại")))
        .body("refusals.code", contains("CLOSING_FOLLOWED"))
        .body("refusals[0].arguments.followed", contains("complaints/don-1"));
  }

  @Test
  void aLateComplaintIsRecordedAndNotConsidered() {
    Congress congress = closed();

    Api.done(complain(congress, "don-2", complaint("2025-02-24")))
        .body("state", equalTo("LATE"))
        .body("last", equalTo(LAST_DAY))
        .body("steps", containsInAnyOrder("CORRECT", "WITHDRAW"));
    refused(find(congress, "don-2", finding("UPHELD")))
        .body("refusals.code", contains("COMPLAINT_LATE"))
        .body(
            "refusals[0].detail.vi",
            equalTo(
                "Khiếu nại nhận ngày 24/2/2025, sau ngày cuối cùng nhận khiếu nại 21/2/2025:"
                    + " được lưu hồ sơ nhưng không xem xét."))
        .body("refusals[0].article.en", equalTo("Article 33(1), Decision No. 190-QĐ/TW"));
    // The day was written down wrongly.
    Api.done(
            Api.put(
                congress.token(Role.SECRETARIAT),
                congress.assembly() + "/complaints/don-2",
                1,
                complaint(LAST_DAY)))
        .body("state", equalTo("RECEIVED"));
    Api.done(find(congress, "don-2", finding("UPHELD"))).body("state", equalTo("UPHELD"));
    refused(find(congress, "don-2", finding("REJECTED")))
        .body("code", equalTo("VERSION_NOT_GIVEN"));
    Api.done(find(congress, "don-2", finding("UPHELD"))).header("ETag", "\"3\"");
  }

  @Test
  void aComplaintIsAboutSomethingThatIsThere() {
    Congress congress = closed();
    Map<String, Object> about = new HashMap<>(complaint("2025-02-10"));
    about.put("election", Congress.ELECTION);
    Api.done(complain(congress, "don-1", about)).body("election", equalTo(Congress.ELECTION));
    about.put("round", 1);
    refused(complain(congress, "don-3", about))
        .body("code", equalTo("COMPLAINT_SUBJECT_INCOMPLETE"))
        .body("refusals[0].field", equalTo("count"));
    about.put("count", 2);
    complain(congress, "don-3", about)
        .then()
        .statusCode(404)
        .body("code", equalTo("COUNT_UNKNOWN"));
    about.put("count", 1);
    Api.done(complain(congress, "don-3", about)).body("count", equalTo(1));
    refused(complain(congress, "don-4", complaint("2025-01-23")))
        .body("refusals.code", contains("COMPLAINT_BEFORE_CLOSING"));
    refused(complain(congress, "don-4", complaint("2999-01-01")))
        .body("refusals.code", contains("DAY_IN_FUTURE"));
    find(congress, "don-9", finding("UPHELD"))
        .then()
        .statusCode(404)
        .body("code", equalTo("COMPLAINT_UNKNOWN"));
    refused(
            find(
                congress,
                "don-1",
                Map.of("outcome", "UPHELD", "words", "Đúng", "date", "2025-03-01")))
        .body("code", equalTo("FINDING_DOCUMENT_NEEDED"));
    Api.done(
            find(
                congress,
                "don-1",
                Map.of("outcome", "WITHDRAWN", "words", "Rút đơn", "date", "2025-03-01")))
        .body("state", equalTo("WITHDRAWN"))
        .body("steps", empty());
  }

  @Test
  @Exercises(RuleCode.APPROVAL_BY_SUPERIOR)
  void theSuperiorCommitteeRefusesAPersonWhoIsElected() {
    Congress congress = closed();
    Map<String, Object> refusal = new HashMap<>(DOCUMENT);
    refusal.put("decision", "PERSONS_REFUSED");
    refused(approve(congress, refusal))
        .body("refusals.code", contains("APPROVAL_PERSONS_NEEDED", "APPROVAL_REASON_NEEDED"));
    refusal.put("reason", "Chưa đủ tiêu chuẩn");
    refusal.put("persons", List.of(person(1), person(3), person(3)));
    refused(approve(congress, refusal))
        .body("refusals.code", contains("PERSON_NOT_ELECTED", "PERSON_REFUSED_TWICE"))
        .body("refusals.field", contains("persons[0]", "persons[2]"))
        .body("refusals[0].article.vi", equalTo("khoản 2 Điều 33, Quyết định số 190-QĐ/TW"));
    refusal.put("persons", List.of(person(4)));
    Api.done(approve(congress, refusal))
        .body("elected.refused", contains(false, true))
        .body("reason", equalTo("Chưa đủ tiêu chuẩn"));
    Api.done(approve(congress, refusal)).header("ETag", "\"1\"");
  }

  @Test
  void anAnnulledElectionIsHeldAgainThoughTheAssemblyIsClosed() {
    Congress congress = closed();
    Map<String, Object> annulled = new HashMap<>(DOCUMENT);
    annulled.put("decision", "ANNULLED");
    annulled.put("reason", "Vi phạm quy chế bầu cử");
    annulled.put("newElection", Congress.ELECTION);
    refused(approve(congress, annulled)).body("code", equalTo("APPROVAL_NEW_ELECTION_SAME"));
    annulled.put("newElection", "ban-chap-hanh-2");
    Api.done(approve(congress, annulled)).body("newElection", equalTo("ban-chap-hanh-2"));

    Map<String, Object> election =
        Map.of("office", "EXECUTIVE_COMMITTEE", "title", "Bầu lại Ban Chấp hành", "seats", 3);
    String elections = congress.assembly() + "/elections/";
    refused(Api.put(congress.token(Role.SECRETARIAT), elections + "ban-chap-hanh-3", election))
        .body("code", equalTo("ASSEMBLY_CLOSED"));
    Api.done(Api.put(congress.token(Role.SECRETARIAT), elections + "ban-chap-hanh-2", election));
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            elections + "ban-chap-hanh-2/rounds/1/candidate-list",
            Map.of("candidates", Names.candidates(4))));
    Api.done(congress.get(Role.AUDITOR, congress.round())).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void nothingIsApprovedBeforeThereIsAResultAndAClosing() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    Map<String, Object> approved = new HashMap<>(DOCUMENT);
    approved.put("decision", "APPROVED");

    refused(approve(congress, approved))
        .body("refusals.code", contains("ASSEMBLY_NOT_CLOSED", "APPROVAL_WITHOUT_RESULT"));
    approved.put("newElection", "ban-chap-hanh-2");
    approved.put("persons", List.of(person(1)));
    refused(approve(congress, approved))
        .body(
            "refusals.code",
            contains("APPROVAL_PERSONS_NOT_ASKED", "APPROVAL_NEW_ELECTION_NOT_ASKED"));
  }

  @Test
  void ballotsAreSealedOnceAndWhenTheirRoundHasEnded() {
    Congress voting = Stages.at(RoundStage.VOTING);
    refused(seal(voting, "goi-1", SEALING)).body("code", equalTo("SEALED_ROUND_UNFINISHED"));
    Congress congress = closed();
    Api.done(seal(congress, "goi-1", SEALING));
    refused(seal(congress, "goi-2", SEALING))
        .body("code", equalTo("SEALED_ROUND_ELSEWHERE"))
        .body("refusals[0].arguments.package", equalTo("goi-1"));
    Map<String, Object> unknown = new HashMap<>(SEALING);
    unknown.put("ballots", List.of(Map.of("election", Congress.ELECTION, "round", 7)));
    seal(congress, "goi-2", unknown).then().statusCode(404).body("code", equalTo("ROUND_UNKNOWN"));
    unseal(congress, "goi-9")
        .then()
        .statusCode(404)
        .body("code", equalTo("SEALED_PACKAGE_UNKNOWN"));
  }

  @Test
  void holidaysThatAreNotKnownAreEnteredAndCountFromThen() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    String path = congress.assembly() + "/holidays/";
    congress
        .get(Role.SECRETARIAT, path + "2031")
        .then()
        .statusCode(404)
        .body("code", equalTo("HOLIDAYS_UNKNOWN"));
    Api.done(congress.get(Role.SECRETARIAT, path + "2025"))
        .body("version", equalTo(0))
        .body("off.find { it.day == '2025-04-07' }.name", equalTo("Giỗ Tổ Hùng Vương"));
    Map<String, Object> fewer =
        Map.of(
            "source",
            "Theo văn bản của Tỉnh ủy",
            "off",
            List.of(Map.of("day", "2025-01-29", "name", "Tết Nguyên đán")));
    Api.done(Api.put(congress.token(Role.PRESIDIUM), path + "2025", fewer)).header("ETag", "\"1\"");

    Api.done(close(congress)).body("complaints.last", equalTo("2025-02-17"));
    Map<String, Object> wrong =
        Map.of(
            "source", "Thông báo",
            "off", List.of(Map.of("day", "2026-01-29", "name", "Tết")),
            "worked", List.of("2025-02-03"));
    refused(Api.put(congress.token(Role.SECRETARIAT), path + "2025", wrong))
        .body("refusals.code", contains("HOLIDAY_OF_ANOTHER_YEAR", "HOLIDAY_WORKED_ON_WEEKDAY"));
  }

  /** Which articles of 244 say it was not established; the presidium can rule otherwise. */
  @Test
  void under244ThePeriodsAreDefaultsThePresidiumCanRuleOtherwiseOn() {
    Congress congress = Congress.under190(3);
    Api.done(
        Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), Congress.settings("244")));
    Api.done(close(congress)).body("complaints.last", equalTo(LAST_DAY));
    Api.done(overview(congress, Role.AUDITOR))
        .body("rules.find { it.rule == 'BALLOTS_KEPT_SIX_MONTHS' }.certainty", equalTo("OPEN"))
        .body(
            "rules.find { it.rule == 'BALLOTS_SEALED' }.article.vi",
            equalTo("khoản 2 Điều 7, Quyết định số 244-QĐ/TW"));
    Api.done(complain(congress, "don-1", complaint("2025-02-24"))).body("state", equalTo("LATE"));

    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.assembly() + "/overrulings/COMPLAINT_WITHIN_15_WORKING_DAYS",
            Map.of("stands", true, "reason", "Theo hướng dẫn của cấp ủy cấp trên")));

    Api.done(overview(congress, Role.AUDITOR))
        .body("closing.complaints", nullValue())
        .body("complaints.state", contains("RECEIVED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"closedOn\": \"2025-02-30\", \"closedAt\": \"17:30\"}",
        "{\"closedOn\": \"24/01/2025\", \"closedAt\": \"17:30\"}",
        "{\"closedOn\": \"2025-01-24\", \"closedAt\": \"24:00\"}",
        "{\"closedOn\": \"2025-01-24\"}",
        "{\"closedOn\": \"2999-01-24\", \"closedAt\": \"17:30\"}",
        "{\"closedOn\": 20250124, \"closedAt\": \"17:30\"}",
        "{\"closedOn\": \"2025-01-24\", \"closedAt\": \"17:30\", \"closedOn\": \"2025-01-25\"}",
        "{\"closedOn\": \"2025-01-24\", \"closedAt\": \"17:30\", \"rounds\": []}"
      })
  void aClosingThatCannotBeIsRefused(String body) {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Response answer =
        Api.put(congress.token(Role.PRESIDIUM), congress.assembly() + "/closing", body);

    assertEquals(4, answer.statusCode() / 100, answer.asString());
    Api.done(overview(congress, Role.PRESIDIUM)).body("closing.closed", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pieces      | 0                                        | FIELD_TOO_SMALL
          pieces      | -3                                       | FIELD_TOO_SMALL
          pieces      | 100000                                   | FIELD_TOO_LARGE
          pieces      | "2"                                      | JSON_WRONG_TYPE
          ballots     | []                                       | FIELD_TOO_SHORT
          ballots     | [{"election":"ban-chap-hanh"}]           | FIELD_REQUIRED
          ballots     | [null]                                   | FIELD_REQUIRED
          sealedBy    | [""]                                     | FIELD_REQUIRED
          witnessedBy | null                                     | FIELD_REQUIRED
          place       | " "                                      | FIELD_REQUIRED
          place       | "\\u0000"                                | TEXT_CHARACTERS
          on          | "2025-1-24"                              | JSON_WRONG_TYPE
          on          | "2999-01-24"                             | DAY_IN_FUTURE
          kept        | 1                                        | JSON_UNKNOWN_FIELD
          """)
  void aSealingThatCannotBeIsRefused(String field, String value, String code) {
    Congress congress = Stages.at(RoundStage.DRAFT);
    List<String> members = new ArrayList<>();
    Map.of(
            "on", "\"2025-01-24\"",
            "ballots", "[{\"election\":\"ban-chap-hanh\",\"round\":1}]",
            "pieces", "2",
            "sealedBy", "[\"A\"]",
            "witnessedBy", "[\"B\"]",
            "place", "\"C\"")
        .forEach(
            (name, said) -> {
              if (!name.equals(field)) {
                members.add("\"" + name + "\":" + said);
              }
            });
    members.add("\"" + field + "\":" + value);
    String body = "{" + String.join(",", members) + "}";

    Api.put(congress.token(Role.HEAD_TELLER), congress.assembly() + "/seals/goi-1", body)
        .then()
        .body("code", equalTo(code));
    Api.done(overview(congress, Role.AUDITOR)).body("packages", empty());
  }

  @Test
  void aCodeThatIsNoneIsRefused() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    Api.done(close(congress));

    complain(congress, "ĐƠN-1", complaint("2025-02-10"))
        .then()
        .body("code", equalTo("FIELD_FORMAT"));
    complain(congress, "x".repeat(64), complaint("2025-02-10"))
        .then()
        .body("code", equalTo("FIELD_FORMAT"));
    Map<String, Object> words = new HashMap<>(complaint("2025-02-10"));
    words.put("words", "x".repeat(2001));
    complain(congress, "don-1", words).then().body("code", equalTo("FIELD_TOO_LONG"));
    Api.done(overview(congress, Role.SECRETARIAT)).body("complaints", empty());
  }

  private static Map<String, Integer> person(int number) {
    return Map.of("round", 1, "number", number);
  }

  private static Congress closed() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(close(congress));
    return congress;
  }

  private static Response recount(Congress congress) {
    return Decisions.recount(congress, Role.PRESIDIUM, 2, "Khiếu nại");
  }

  /** What is due, in order, by name. */
  private static void due(Congress congress, String... what) {
    assertEquals(
        List.of(what),
        Api.done(overview(congress, Role.PRESIDIUM)).extract().<List<String>>path("due.what"));
  }

  private static ValidatableResponse refused(Response answer) {
    assertEquals(4, answer.statusCode() / 100, answer.asString());
    return answer.then();
  }
}
