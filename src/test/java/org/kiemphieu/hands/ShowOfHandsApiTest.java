package org.kiemphieu.hands;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.DocumentText;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Exercises;
import org.kiemphieu.testing.Hands;
import org.kiemphieu.testing.LedgerOf;

/** Votes by a show of hands, from the sections of the hall to the minutes. */
@QuarkusTest
class ShowOfHandsApiTest {

  private static final String PRESIDIUM = "doan-chu-tich";
  private static final String PROGRAMME = "chuong-trinh";

  /** A delegate congress: 350 convened, two not replaced, 345 present in three sections. */
  private static Congress congress() {
    Congress congress = Congress.under190(26);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());
    attend(congress, 345);
    Api.done(
        Hands.divide(
            congress,
            List.of(
                Hands.section("khu-a", "Khu A", 120),
                Hands.section("khu-b", "Khu B", 120),
                Hands.section("khu-c", "Khu C", 105))));
    return congress;
  }

  private static void attend(Congress congress, int present) {
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            Map.of(
                "convened",
                350,
                "present",
                present,
                "deductions",
                List.of(Map.of("kind", "DELEGATE_NOT_REPLACED", "count", 2)))));
  }

  @Test
  @Exercises({RuleCode.HANDS_MATTERS, RuleCode.HANDS_BASE_OF_ELECTIONS})
  void presidiumIsElectedCountedBySectionAddedUpAndOnRecord() throws IOException {
    // Given a congress with three sections, and a list of five for the presidium
    Congress congress = congress();
    List<String> names =
        List.of("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em");
    Map<String, Object> motion =
        Map.of(
            "matter", "PRESIDIUM", "question", "Bầu Đoàn chủ tịch gồm 5 đồng chí", "names", names);
    Api.done(Hands.prepare(congress, PRESIDIUM, motion))
        .header("ETag", equalTo("\"1\""))
        .body("stage", equalTo("PREPARED"))
        .body("names", equalTo(names))
        .body("rules.code", contains("HANDS_MATTERS", "HANDS_BASE_OF_ELECTIONS"))
        .body("rules[0].article.vi", equalTo("khoản 2 Điều 3, Quyết định số 190-QĐ/TW"))
        .body("rules.certainty", contains("READ", "KNOWN"))
        .body(
            "commands",
            contains("PREPARE_SHOW_OF_HANDS", "OPEN_SHOW_OF_HANDS", "WITHDRAW_SHOW_OF_HANDS"));
    hall(congress).body("showsOfHands", empty());

    // When the presidium puts it to the vote
    Api.done(Hands.open(congress, PRESIDIUM))
        .body("stage", equalTo("OPEN"))
        .body("opened.baseOf", equalTo("ELECTIONS"))
        .body("opened.convened", equalTo(350))
        .body("opened.deductions.kind", contains("DELEGATE_NOT_REPLACED"))
        .body("opened.baseFigure", equalTo(348))
        .body("opened.needed", equalTo(175))
        .body("opened.present", equalTo(345))
        .body("opened.restKnown", equalTo(true))
        .body("opened.sections.code", contains("khu-a", "khu-b", "khu-c"))
        .body("opened.complete", equalTo(false));

    // Then the hall sees the question and no figures while tellers count
    hall(congress)
        .body("showsOfHands.question", contains("Bầu Đoàn chủ tịch gồm 5 đồng chí"))
        .body("showsOfHands[0].stage", equalTo("OPEN"))
        .body("showsOfHands[0].declared", nullValue());
    Api.done(Hands.count(congress, PRESIDIUM, "khu-a", 118, 1, 0));
    Map<String, Object> allButTwo = Map.of("restFor", true, "against", 2, "other", 0);
    Api.done(Hands.count(congress, PRESIDIUM, "khu-b", allButTwo))
        .body("opened.sections[1].hands.for", equalTo(118))
        .body("opened.hands.for", equalTo(236));
    Api.done(Hands.count(congress, PRESIDIUM, "khu-c", 103, 0, 1));
    Api.done(Hands.countAnew(congress, PRESIDIUM, "khu-c", 1, Hands.votes(104, 0, 1)))
        .body("opened.sections[2].version", equalTo(2))
        .body("opened.sections[2].by", equalTo(Congress.FIRST_TELLER))
        .body("opened.hands", equalTo(Map.of("for", 340, "against", 3, "other", 1, "cast", 344)))
        .body("opened.percentage", equalTo("97.70"))
        .body("opened.complete", equalTo(true));
    minutes(congress, PRESIDIUM)
        .then()
        .statusCode(409)
        .body("code", equalTo("HANDS_MINUTES_NOT_DECLARED"));

    // When the result is declared
    Api.done(Hands.declare(congress, PRESIDIUM, 340, 3, 1))
        .body("stage", equalTo("DECLARED"))
        .body("result", equalTo("ADOPTED"))
        .body("commands", empty());

    // Then ledger, hall and minutes have it, and the tables agree with the ledger
    assertEquals(
        List.of(
            "shows-of-hands/doan-chu-tich/sections/khu-a",
            "shows-of-hands/doan-chu-tich/sections/khu-b",
            "shows-of-hands/doan-chu-tich/sections/khu-c",
            "shows-of-hands/doan-chu-tich/sections/khu-c"),
        LedgerOf.subjects(congress, "COUNT_HANDS"));
    Map<String, Object> entry = LedgerOf.last(congress);
    assertEquals("DECLARE_SHOW_OF_HANDS", entry.get("command"));
    assertEquals(Map.of("state", "OPEN"), entry.get("before"));
    Map<String, Object> after = LedgerOf.last(congress, "after");
    assertEquals("ADOPTED", after.get("result"));
    assertEquals(Map.of("for", 340, "against", 3, "other", 1), after.get("request"));
    hall(congress)
        .body("showsOfHands[0].declared.result", equalTo("ADOPTED"))
        .body("showsOfHands[0].declared.for", equalTo(340))
        .body("showsOfHands[0].declared.baseFigure", equalTo(348))
        .body("showsOfHands[0].declared.percentage", equalTo("97.70"));
    assertMinutes(congress);
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  private static void assertMinutes(Congress congress) throws IOException {
    byte[] pdf = Api.done(minutes(congress, PRESIDIUM)).extract().asByteArray();
    String text = String.join("\n", DocumentText.lines(pdf));
    for (String expected :
        List.of(
            "BIÊN BẢN BIỂU QUYẾT",
            "V/v bầu đoàn chủ tịch",
            "5. Hoàng Văn Em",
            "- Tổng số được triệu tập: 350 đại biểu (ba trăm năm mươi)",
            "- Số có mặt khi biểu quyết: 345 đại biểu",
            "3 Khu C 105 104 0 1",
            "Cộng 340 3 1",
            "bằng 97,70% cơ sở tính kết quả",
            "- Có mặt nhưng không biểu quyết: 1 đại biểu (một)",
            "Đại hội đã thông qua nội dung trên.",
            "T/M ĐOÀN THƯ KÝ T/M ĐOÀN CHỦ TỊCH")) {
      assertTrue(text.contains(expected), expected + " in " + text);
    }
    assertArrayEquals(pdf, minutes(congress, PRESIDIUM).asByteArray());
  }

  /** 175 of 348 is more than half, 175 of 350 is not: the base for resolutions deducts less. */
  @Test
  @Exercises({RuleCode.HANDS_BASE_OF_RESOLUTIONS, RuleCode.HANDS_BASE_OF_ELECTIONS})
  void eachMatterIsDecidedOnItsBaseUnlessThePresidiumRulesOtherwise() {
    Congress congress = congress();

    voted(congress, "thu-ky", "SECRETARIAT")
        .body("opened.baseFigure", equalTo(348))
        .body("result", equalTo("ADOPTED"));
    voted(congress, PROGRAMME, "PROGRAMME")
        .body("opened.baseOf", equalTo("RESOLUTIONS"))
        .body("opened.deductions", empty())
        .body("opened.baseFigure", equalTo(350))
        .body("opened.needed", equalTo(176))
        .body("result", equalTo("REJECTED"));

    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.assembly() + "/overrulings/HANDS_BASE_OF_RESOLUTIONS",
            Map.of("stands", true, "reason", "Đại hội tính chung một cơ sở")));
    voted(congress, "chuong-trinh-2", "PROGRAMME")
        .body("opened.ruledOtherwise", equalTo(true))
        .body("opened.baseFigure", equalTo(348))
        .body("result", equalTo("ADOPTED"));
    // What was declared before stays as it was.
    Api.done(congress.get(Role.AUDITOR, Hands.path(congress, PROGRAMME)))
        .body("result", equalTo("REJECTED"));
  }

  /** 175 for and nobody else. */
  private static ValidatableResponse voted(Congress congress, String vote, String matter) {
    Api.done(Hands.prepare(congress, vote, matter, "Đồng chí nào tán thành, đề nghị giơ thẻ"));
    Api.done(Hands.open(congress, vote));
    Api.done(Hands.count(congress, vote, "khu-a", 100, 0, 0));
    Api.done(Hands.count(congress, vote, "khu-b", 75, 0, 0));
    Api.done(Hands.count(congress, vote, "khu-c", 0, 0, 0));
    return Api.done(Hands.declare(congress, vote, 175, 0, 0));
  }

  @Test
  void cellOfNineDividesNothingAndCountsThoseAgainst() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(9));
    Api.done(Hands.prepare(congress, PROGRAMME, "PROGRAMME", "Thông qua chương trình"));

    Api.done(Hands.open(congress, PROGRAMME))
        .body("opened.sections.name", contains("Hội trường"))
        .body("opened.sections.seated", contains(9));
    Api.done(
            Hands.count(
                congress,
                PROGRAMME,
                Hands.WHOLE_HALL,
                Map.of("restFor", true, "against", 1, "other", 0)))
        .body("opened.hands.for", equalTo(8));

    Api.done(Hands.declare(congress, PROGRAMME, 8, 1, 0)).body("result", equalTo("ADOPTED"));
    assertEquals(List.of(), LedgerOf.subjects(congress, "SET_SECTIONS"));
  }

  @Test
  void unionVotesUnderItsOwnRules() throws IOException {
    Congress congress = Congress.underOwnRules(3, 1);
    Api.done(congress.setUp());
    Api.done(congress.attend(30));
    Api.done(Hands.prepare(congress, PROGRAMME, "RESOLUTION", "Thông qua nghị quyết"));
    Api.done(Hands.open(congress, PROGRAMME))
        .body("rules.code", contains("PLURALITY"))
        .body("opened.basis", equalTo("VALID"))
        .body("opened.majority", equalTo("PLURALITY"));
    Api.done(Hands.count(congress, PROGRAMME, Hands.WHOLE_HALL, 7, 6, 8));

    Api.done(Hands.declare(congress, PROGRAMME, 7, 6, 8))
        .body("result", equalTo("ADOPTED"))
        .body("opened.baseFigure", equalTo(21));
    String text =
        String.join(
            "\n",
            DocumentText.lines(Api.done(minutes(congress, PROGRAMME)).extract().asByteArray()));
    assertTrue(text.contains("số tán thành nhiều hơn số không tán thành"), text);
    assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
  }

  @Test
  void votesAboutAnElectionAreFoundByIt() {
    Congress congress = congress();
    Map<String, Object> list =
        Map.of(
            "matter", "CANDIDATE_LIST",
            "question", "Thông qua danh sách bầu cử",
            "election", Congress.ELECTION);
    Api.done(Hands.prepare(congress, "danh-sach", list));
    Api.done(Hands.prepare(congress, PROGRAMME, "PROGRAMME", "Thông qua chương trình"));

    Api.done(about(congress, Congress.ELECTION))
        .body("vote", contains("danh-sach"))
        .body("election", contains(Congress.ELECTION));
    Api.done(congress.get(Role.TELLER, congress.assembly() + "/shows-of-hands"))
        .body("vote", contains("danh-sach", PROGRAMME));
    refused(about(congress, "khong-co"), 404, "ELECTION_UNKNOWN");
    refused(
        Hands.prepare(
            congress,
            "so-luong",
            Map.of("matter", "NUMBER_TO_ELECT", "question", "26", "election", "khong-co")),
        404,
        "ELECTION_UNKNOWN");
  }

  @Test
  void motionIsWrittenAnewUntilItIsPutToTheVote() {
    Congress congress = congress();
    Api.done(Hands.prepare(congress, PROGRAMME, "PROGRAMME", "Thông qua chương trình"));
    Map<String, Object> anew =
        Map.of("matter", "PROGRAMME", "question", "Thông qua chương trình đã sửa");
    String path = Hands.path(congress, PROGRAMME);
    String secretariat = congress.token(Role.SECRETARIAT);

    refused(Api.put(secretariat, path, anew), 412, "VERSION_NOT_GIVEN");
    Api.done(Api.put(secretariat, path, 1, anew)).header("ETag", equalTo("\"2\""));
    refused(Api.put(secretariat, path, 1, anew(3)), 412, "VERSION_STALE");
    refused(Hands.open(congress, PROGRAMME), 412, "MOTION_VERSION_STALE");
    Api.done(Api.put(congress.token(Role.PRESIDIUM), path + "/opening", Map.of("version", 2)));
    refused(Api.put(secretariat, path, 2, anew(4)), 409, "HANDS_STATE_FORBIDS");
    assertEquals(2, LedgerOf.subjects(congress, "PREPARE_SHOW_OF_HANDS").size());
  }

  private static Map<String, Object> anew(int draft) {
    return Map.of("matter", "PROGRAMME", "question", "Bản sửa " + draft);
  }

  @Test
  void oneVoteIsOpenAtATimeAndOneTakenBackMakesRoom() {
    Congress congress = congress();
    Api.done(Hands.prepare(congress, PRESIDIUM, "PRESIDIUM", "Bầu Đoàn chủ tịch"));
    Api.done(Hands.prepare(congress, PROGRAMME, "PROGRAMME", "Thông qua chương trình"));
    Api.done(Hands.open(congress, PRESIDIUM));
    Api.done(Hands.count(congress, PRESIDIUM, "khu-a", 1, 0, 0));

    refused(Hands.open(congress, PROGRAMME), 409, "ANOTHER_SHOW_OF_HANDS_OPEN");
    Api.done(Hands.withdraw(congress, PRESIDIUM, "Đếm lại từ đầu"))
        .body("stage", equalTo("WITHDRAWN"))
        .body("reason", equalTo("Đếm lại từ đầu"))
        .body("opened.hands.for", equalTo(1));
    hall(congress).body("showsOfHands", empty());
    Api.done(Hands.open(congress, PROGRAMME));
    refused(Hands.count(congress, PRESIDIUM, "khu-b", 1, 0, 0), 409, "HANDS_STATE_FORBIDS");
    refused(Hands.declare(congress, PRESIDIUM, 1, 0, 0), 409, "HANDS_STATE_FORBIDS");
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  @Test
  @Exercises(RuleCode.QUORUM)
  void nothingIsOpenedWithoutAttendanceQuorumOrATellerForEverybody() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(Hands.prepare(congress, PROGRAMME, "PROGRAMME", "Thông qua chương trình"));
    refused(Hands.open(congress, PROGRAMME), 404, "ATTENDANCE_NOT_RECORDED");
    attend(congress, 233);
    Api.done(Hands.divide(congress, List.of(Hands.section("khu-a", "Khu A", 200))));

    // 233 of 350 are one fewer than two thirds, and 33 of them sit where nobody counts.
    Hands.open(congress, PROGRAMME)
        .then()
        .statusCode(422)
        .body("refusals.code", contains("QUORUM", "SECTIONS_BELOW_PRESENT"))
        .body("refusals[1].arguments.seated", equalTo(200))
        .body("refusals[1].arguments.present", equalTo(233));
  }

  @Test
  void figuresThatCannotBeAreRefusedAndChangeNothing() {
    Congress congress = congress();
    Api.done(Hands.prepare(congress, PROGRAMME, "PROGRAMME", "Thông qua chương trình"));
    refused(Hands.count(congress, PROGRAMME, "khu-a", 1, 0, 0), 409, "HANDS_STATE_FORBIDS");
    Api.done(Hands.open(congress, PROGRAMME));
    int before = LedgerOf.size(congress);

    refused(Hands.count(congress, PROGRAMME, "khu-d", 1, 0, 0), 404, "SECTION_UNKNOWN");
    refused(Hands.count(congress, PROGRAMME, "khu-a", 120, 1, 0), 422, "SECTION_SUM_ABOVE_SEATED");
    refused(
        Hands.count(
            congress, PROGRAMME, "khu-a", Map.of("restFor", true, "against", 121, "other", 0)),
        422,
        "SECTION_SUM_ABOVE_SEATED");
    refused(
        Hands.count(congress, PROGRAMME, "khu-a", Map.of("against", 0, "other", 0)),
        400,
        "FOR_OR_REST");
    refused(
        Hands.count(
            congress,
            PROGRAMME,
            "khu-a",
            Map.of("for", 1, "restFor", true, "against", 0, "other", 0)),
        400,
        "FOR_OR_REST");
    for (String figures :
        List.of(
            "{\"for\": -1, \"against\": 0, \"other\": 0}",
            "{\"for\": 1000001, \"against\": 0, \"other\": 0}",
            "{\"for\": \"12\", \"against\": 0, \"other\": 0}",
            "{\"for\": 1.5, \"against\": 0, \"other\": 0}",
            "{\"for\": 1, \"against\": null, \"other\": 0}",
            "{\"for\": 1, \"for\": 2, \"against\": 0, \"other\": 0}",
            "{\"inFavour\": 1, \"against\": 0, \"other\": 0}",
            "{\"for\": 1, \"against\": 0}",
            "[]",
            "")) {
      int status =
          Api.put(
                  congress.teller(Congress.FIRST_TELLER),
                  Hands.path(congress, PROGRAMME) + "/sections/khu-a",
                  figures)
              .statusCode();
      assertTrue(status == 400 || status == 422, figures + status);
    }
    Hands.declare(congress, PROGRAMME, 5, 0, 0)
        .then()
        .statusCode(409)
        .body("refusals.code", contains("SECTIONS_NOT_COUNTED", "HANDS_SUM_CHANGED"))
        .body("refusals[0].arguments.missing", contains("Khu A", "Khu B", "Khu C"));
    assertEquals(before, LedgerOf.size(congress));

    Api.done(Hands.count(congress, PROGRAMME, "khu-a", 100, 0, 0));
    refused(Hands.count(congress, PROGRAMME, "khu-a", 101, 0, 0), 412, "VERSION_NOT_GIVEN");
    refused(
        Hands.countAnew(congress, PROGRAMME, "khu-a", 7, Hands.votes(101, 0, 0)),
        412,
        "VERSION_STALE");
    Api.done(Hands.count(congress, PROGRAMME, "khu-a", 100, 0, 0));
    assertEquals(before + 1, LedgerOf.size(congress));
  }

  /** With empty seats in the hall, the sum of the sections is held against those present. */
  @Test
  void sumAboveThosePresentIsSaidAtOnce() {
    Congress congress = congress();
    attendAnew(congress, 300);
    Api.done(Hands.prepare(congress, PROGRAMME, "PROGRAMME", "Thông qua chương trình"));
    Api.done(Hands.open(congress, PROGRAMME)).body("opened.restKnown", equalTo(false));
    refused(
        Hands.count(
            congress, PROGRAMME, "khu-a", Map.of("restFor", true, "against", 0, "other", 0)),
        422,
        "REST_NOT_KNOWN");
    Api.done(Hands.count(congress, PROGRAMME, "khu-a", 120, 0, 0));
    Api.done(Hands.count(congress, PROGRAMME, "khu-b", 120, 0, 0));

    Hands.count(congress, PROGRAMME, "khu-c", 61, 0, 0)
        .then()
        .statusCode(422)
        .body("code", equalTo("HANDS_SUM_ABOVE_PRESENT"))
        .body("refusals[0].arguments.sum", equalTo(301))
        .body("refusals[0].arguments.present", equalTo(300));
    Api.done(Hands.count(congress, PROGRAMME, "khu-c", 60, 0, 0));
  }

  private static void attendAnew(Congress congress, int present) {
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            1,
            Map.of("convened", 350, "present", present)));
  }

  @Test
  @Exercises(RuleCode.HANDS_MATTERS)
  void whatMustBeVotedOnSecretlyCannotBePutToAShowOfHands() {
    Congress congress = congress();
    for (String secret :
        List.of("EXECUTIVE_COMMITTEE", "STANDING_COMMITTEE", "SECRETARY", "DELEGATES")) {
      Hands.prepare(congress, "bau-cu", secret, "Bầu")
          .then()
          .statusCode(400)
          .body("refusals[0].field", equalTo("matter"));
    }
    Hands.prepare(
            congress,
            "doan-chu-tich",
            Map.of("matter", "PRESIDIUM", "question", "Bầu", "names", List.of("Lê An", "Lê An")))
        .then()
        .statusCode(422)
        .body("code", equalTo("MOTION_NAMES_TWICE"))
        .body("refusals[0].field", equalTo("names[1]"));
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("matter", "OTHER", "question", " "),
            Map.of("matter", "OTHER", "question", "x".repeat(1001)),
            Map.of("matter", "OTHER", "question", "Bầu", "names", List.of(" ")),
            Map.of("matter", "OTHER", "question", "Bầu", "names", "Lê An"),
            Map.of("matter", "OTHER", "question", "Bầu", "election", "../khac"),
            Map.of("question", "Bầu"))) {
      int status = Hands.prepare(congress, "bau-cu", wrong).statusCode();
      assertTrue(status == 400 || status == 422, wrong + " " + status);
    }
    refused(Hands.open(congress, "bau-cu"), 404, "SHOW_OF_HANDS_UNKNOWN");
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/shows-of-hands"))
        .body("", hasSize(0));
  }

  @Test
  void sectionsAreDividedAnewByTheVersionRead() {
    Congress congress = congress();
    String path = congress.assembly() + "/sections";
    String secretariat = congress.token(Role.SECRETARIAT);
    Map<String, Object> none = Map.of("sections", List.of());

    refused(Api.put(secretariat, path, none), 412, "VERSION_NOT_GIVEN");
    Api.put(
            secretariat,
            path,
            1,
            Map.of(
                "sections",
                List.of(Hands.section("khu-a", "Khu A", 1), Hands.section("khu-a", "Khu A", 2))))
        .then()
        .statusCode(422)
        .body("refusals.field", contains("sections[1].code", "sections[1].name"));
    for (Map<String, Object> wrong :
        List.of(
            Hands.section("Khu A", "Khu A", 1),
            Hands.section("khu-a", "", 1),
            Hands.section("khu-a", "Khu A", 0))) {
      int status = Api.put(secretariat, path, 1, Map.of("sections", List.of(wrong))).statusCode();
      assertTrue(status == 400 || status == 422, wrong + " " + status);
    }
    Api.done(Api.put(secretariat, path, 1, none)).header("ETag", equalTo("\"2\""));
    Api.done(congress.get(Role.TELLER, path)).body("sections", empty());
  }

  private static ValidatableResponse hall(Congress congress) {
    return Api.done(congress.get(Role.DISPLAY, congress.assembly() + "/hall"));
  }

  private static Response minutes(Congress congress, String vote) {
    return congress.get(Role.SECRETARIAT, Hands.path(congress, vote) + "/minutes.pdf");
  }

  private static Response about(Congress congress, String election) {
    return congress.get(
        Role.PRESIDIUM, congress.assembly() + "/shows-of-hands?election=" + election);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
