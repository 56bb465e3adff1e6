package org.kiemphieu.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Hands;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Race;

/** Nominations, from the first name put forward to the list the assembly approves. */
@QuarkusTest
class NominationsApiTest {

  private static final int PRESENT = 100;
  private static final String NOMINATED_LIST = "/nominated-list";

  @Test
  void fromTheFirstNameToTheApprovedList() {
    // Given: the convening committee nominates eleven for ten seats
    Congress congress = drafting(10);
    for (int number = 1; number <= 11; number++) {
      Api.done(byCommittee(congress, number));
    }

    // When: the floor puts forward one more; the first to rise is of the convening committee
    Api.done(fromTheFloor(congress, "12", Names.of(12), List.of(nominator("Lê Cấp Ủy", true))))
        .header("ETag", equalTo("\"1\""))
        .body("state", equalTo("NOMINATED"))
        .body("standing", equalTo(false))
        .body(
            "reasons.refusal.code",
            contains("NOMINATOR_OF_CONVENING_COMMITTEE", "SUPPORT_NOT_ASKED"))
        .body("reasons.overrulable", contains(true, false))
        .body("reasons[0].refusal.article.vi", containsString("Điều 11"))
        .body("reasons[1].refusal.article.vi", containsString("khoản 3 Điều 14"));
    List<Map<String, Object>> both =
        List.of(nominator("Lê Cấp Ủy", true), nominator("Phạm Đại Biểu", false));
    Api.done(
            put(
                congress,
                "12",
                "",
                1,
                Map.of("name", Names.of(12), "origin", "ASSEMBLY", "nominators", both)))
        .body("version", equalTo(2))
        .body("nominators.name", contains("Lê Cấp Ủy", "Phạm Đại Biểu"))
        .body("reasons.refusal.code", contains("SUPPORT_NOT_ASKED"));

    // And: 31 of 100 support one, 30 of 100 another, who stands by himself
    Api.done(put(congress, "12", "/support", support(31, PRESENT)))
        .body("support.percentage", equalTo(31.0f))
        .body("support.enough", equalTo(true))
        .body("standing", equalTo(true));
    Api.done(put(congress, "13", "", Map.of("name", Names.of(13), "origin", "SELF")));
    Api.done(put(congress, "13", "/support", support(30, PRESENT)))
        .body("support.enough", equalTo(false))
        .body("standing", equalTo(false))
        .body("reasons.refusal.code", contains("SUPPORT_NOT_ENOUGH"))
        .body("reasons[0].refusal.certainty", equalTo("READ"));

    // And: one asks to withdraw; until the assembly decides the list cannot be proposed
    Api.done(put(congress, "3", "/withdrawal", Map.of("reason", "Lý do sức khỏe")))
        .body("state", equalTo("WITHDRAWAL_ASKED"))
        .body("withdrawal.reason", equalTo("Lý do sức khỏe"))
        .body("standing", equalTo(true))
        .body("commands", hasItems("PROPOSE_WITHDRAWAL", "RECORD_SUPPORT"));
    List<Map<String, Object>> early =
        Api.done(congress.get(Role.SECRETARIAT, congress.round() + NOMINATED_LIST))
            .body("findings.refusal.code", contains("WITHDRAWAL_DECIDED"))
            .body("findings[0].refusal.field", equalTo("candidates[2].name"))
            .extract()
            .path("candidates");
    congress
        .propose(early)
        .then()
        .statusCode(422)
        .body("code", equalTo("WITHDRAWAL_DECIDED"))
        .body("refusals[0].article.vi", containsString("khoản 3 Điều 24"));

    // And: the presidium proposes, the assembly decides
    Api.done(byPresidium(congress, "3", "/proposal", Map.of("accept", true)))
        .body("state", equalTo("WITHDRAWAL_PROPOSED"));
    Api.done(byPresidium(congress, "3", "/decision", decision(true, 96, 3, 1)))
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawal.for", equalTo(96))
        .body("standing", equalTo(false))
        .body("commands", contains("DECIDE_WITHDRAWAL"));

    // Then: the list is in the legal order, and says who is left out and why
    List<Map<String, Object>> candidates =
        Api.done(congress.get(Role.PRESIDIUM, congress.round() + NOMINATED_LIST))
            .body("seats", equalTo(10))
            .body("surplus", equalTo(1))
            .body("nominees", contains("1", "2", "4", "5", "6", "7", "8", "9", "10", "11", "12"))
            .body("candidates.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
            .body("candidates[10].nomination", equalTo("ASSEMBLY"))
            .body("findings.severity", not(hasItems("FAULT")))
            .body("leftOut.nominee", contains("13", "3"))
            .body("leftOut[0].reasons.refusal.code", contains("SUPPORT_NOT_ENOUGH"))
            .body("leftOut[1].reasons.refusal.code", contains("WITHDRAWN_NOT_LISTED"))
            .body("leftOut[1].reasons[0].refusal.article.vi", containsString("khoản 4 Điều 28"))
            .extract()
            .path("candidates");
    Api.done(congress.propose(candidates)).body("findings.severity", not(hasItems("FAULT")));
    Api.done(congress.approve());

    // And: everything is on record
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
    assertEquals(
        List.of("elections/ban-chap-hanh/nominations/3"),
        LedgerOf.subjects(congress, "DECIDE_WITHDRAWAL"));
    Api.done(congress.get(Role.AUDITOR, nominations(congress)))
        .body("$", hasSize(13))
        .body("find { it.nominee == '1' }.commands", empty());
  }

  @Test
  void listIsHeldAgainstTheNominationsOnceThereIsOne() {
    // Given
    Congress congress = drafting(10);
    for (int number = 1; number <= 11; number++) {
      Api.done(byCommittee(congress, number));
    }
    List<Map<String, Object>> others = new ArrayList<>(Names.candidates(10));
    others.add(Names.candidate(11, Names.of(14)));

    // When: one is left off the list, and one whom nobody nominated is on it
    Api.done(congress.propose(others))
        .body(
            "findings.findAll { it.severity == 'FAULT' }.refusal.code",
            contains("CANDIDATE_NOMINATED", "NOMINEE_LISTED"))
        .body("findings.find { it.refusal.code == 'NOMINEE_LISTED' }.overrulable", equalTo(true))
        .body(
            "findings.find { it.refusal.code == 'NOMINEE_LISTED' }.refusal.arguments.name",
            equalTo(Names.of(11)));

    // Then: it is approved only where the assembly rules otherwise on both, with a reason
    congress
        .approve()
        .then()
        .statusCode(422)
        .body("refusals.code", contains("CANDIDATE_NOMINATED", "NOMINEE_LISTED"));
    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.round() + "/approval",
            Map.of(
                "listVersion",
                1,
                "overrulings",
                List.of(
                    Map.of("rule", "CANDIDATE_NOMINATED", "reason", "Đại hội bổ sung"),
                    Map.of("rule", "NOMINEE_LISTED", "reason", "Theo phiếu xin ý kiến")))));
  }

  /** Nobody keys the figures of a poll that was counted here. */
  @Test
  void supportIsWhatTheConfirmedPollSays() {
    Congress congress = drafting(3);
    List<String> names = List.of("Lê Thị Hoa", "Trần Văn Ba");
    for (String name : names) {
      String code = Integer.toString(names.indexOf(name) + 1);
      Api.done(put(congress, code, "", Map.of("name", name, "origin", "SELF")));
    }
    Map<String, Object> ofPoll = Map.of("poll", "tham-do");
    put(congress, "1", "/support", ofPoll)
        .then()
        .statusCode(404)
        .body("code", equalTo("ELECTION_UNKNOWN"));
    Poll poll = new Poll(congress, names);
    poll.begin();
    put(congress, "1", "/support", ofPoll)
        .then()
        .statusCode(409)
        .body("code", equalTo("POLL_NOT_CONFIRMED"));

    poll.confirm();

    Api.done(put(congress, "1", "/support", ofPoll))
        .body("support.votes", equalTo(4))
        .body("support.attending", equalTo(10))
        .body("support.poll", equalTo("tham-do"))
        .body("support", not(hasKey("source")))
        .body("standing", equalTo(true));
    Api.done(put(congress, "2", "/support", ofPoll))
        .body("support.votes", equalTo(3))
        .body("standing", equalTo(false))
        .body("reasons.refusal.code", contains("SUPPORT_NOT_ENOUGH"));
    assertEquals(ofPoll, LedgerOf.last(congress, "after.request"));
    put(congress, "2", "/support", Map.of("poll", "tham-do", "votes", 9))
        .then()
        .statusCode(400)
        .body("code", equalTo("SUPPORT_KEYED_OR_POLLED"));
    put(congress, "2", "/support", Map.of("votes", 9, "attending", 10))
        .then()
        .statusCode(400)
        .body("code", equalTo("SUPPORT_KEYED_OR_POLLED"));
    Api.done(put(congress, "3", "", Map.of("name", "Ngô Khác", "origin", "SELF")));
    put(congress, "3", "/support", ofPoll)
        .then()
        .statusCode(422)
        .body("code", equalTo("NOMINEE_NOT_POLLED"))
        .body("refusals[0].arguments.name", equalTo("Ngô Khác"));
  }

  /** 190 Art. 11 was not read: the presidium may rule otherwise, and the nominee stands. */
  @Test
  void whatThePresidiumRulesOtherwiseOnKeepsNobodyFromStanding() {
    Congress congress = drafting(3);
    Map<String, Object> ofCommittee =
        Map.of("name", Names.of(1), "origin", "SELF", "conveningCommitteeMember", true);
    Api.done(put(congress, "1", "", ofCommittee));
    Api.done(put(congress, "1", "/support", support(31, PRESENT)))
        .body("standing", equalTo(false))
        .body("reasons.refusal.code", contains("NOMINEE_OF_CONVENING_COMMITTEE"));

    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.assembly() + "/overrulings/NOMINEE_OF_CONVENING_COMMITTEE",
            Map.of("stands", true, "reason", "Cấp trên cho ý kiến")));

    Api.done(congress.get(Role.SECRETARIAT, nomination(congress, "1")))
        .body("standing", equalTo(true));
    Api.done(congress.get(Role.SECRETARIAT, congress.round() + NOMINATED_LIST))
        .body("nominees", contains("1"))
        .body("leftOut", empty());
  }

  @Test
  void nominationsRestOnceAListIsApprovedAndRepeatedMessagesDoNoHarm() {
    Congress congress = drafting(3);
    for (int number = 1; number <= 4; number++) {
      Api.done(byCommittee(congress, number));
    }
    Api.done(congress.propose(4));
    Api.done(congress.approve());
    int entries = LedgerOf.size(congress);

    Api.done(byCommittee(congress, 1)).body("version", equalTo(1));
    put(congress, "5", "", Map.of("name", Names.of(5), "origin", "SELF"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ROUND_STATE_FORBIDS"));
    put(congress, "1", "/withdrawal", Map.of("reason", "Sức khỏe"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ROUND_STATE_FORBIDS"));

    assertEquals(entries, LedgerOf.size(congress));
  }

  @Test
  void whatTheAssemblyDecidedIsPutRightAndStaysOnRecord() {
    // Given
    Congress congress = drafting(3);
    Api.done(byCommittee(congress, 1));
    Api.done(put(congress, "1", "/withdrawal", Map.of("reason", "Sức khỏe")));
    byPresidium(congress, "1", "/decision", decision(true, 96, 3, 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("NOMINATION_STATE_FORBIDS"))
        .body("refusals[0].arguments.state", equalTo("WITHDRAWAL_ASKED"));
    Api.done(
        byPresidium(congress, "1", "/proposal", Map.of("accept", false, "note", " Cần cho khóa ")));
    byPresidium(congress, "1", "/decision", decision(true, 50, 49, 1))
        .then()
        .statusCode(422)
        .body("code", equalTo("WITHDRAWAL_WITHOUT_MAJORITY"))
        .body("refusals[0].arguments.votes", equalTo(100));
    Api.done(byPresidium(congress, "1", "/decision", decision(true, 51, 48, 1)));

    // When: it was written down the wrong way round
    byPresidium(congress, "1", "/decision", decision(false, 48, 51, 1))
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_NOT_GIVEN"));
    Api.done(
            Api.put(
                congress.token(Role.PRESIDIUM),
                nomination(congress, "1") + "/withdrawal/decision",
                4,
                decision(false, 48, 51, 1)))
        .header("ETag", equalTo("\"5\""))
        .body("state", equalTo("WITHDRAWAL_REFUSED"))
        .body("withdrawal.note", equalTo("Cần cho khóa"))
        .body("standing", equalTo(true));

    // Then: both are in the ledger
    Map<String, Object> entry = LedgerOf.last(congress);
    assertEquals(Map.of("version", 4, "stage", "WITHDRAWN"), entry.get("before"));
    assertEquals(
        Map.of("accepted", false, "for", 48, "against", 51, "other", 1),
        LedgerOf.last(congress, "after.request"));
    assertEquals(2, LedgerOf.subjects(congress, "DECIDE_WITHDRAWAL").size());
    // And: the nominee may ask again in the very same words
    Api.done(put(congress, "1", "/withdrawal", 5, Map.of("reason", "Sức khỏe")))
        .body("state", equalTo("WITHDRAWAL_ASKED"))
        .body("version", equalTo(6));
  }

  /** One show of hands lets two withdraw; nobody keys its figures again. */
  @Test
  void decisionIsWhatTheShowOfHandsSays() {
    Congress congress = drafting(3);
    for (String nominee : List.of("1", "2", "3")) {
      Api.done(byCommittee(congress, Integer.parseInt(nominee)));
      Api.done(put(congress, nominee, "/withdrawal", Map.of("reason", "Sức khỏe")));
      Api.done(byPresidium(congress, nominee, "/proposal", Map.of("accept", true)));
    }
    Api.done(
        Hands.divide(congress, List.of(Hands.section(Hands.WHOLE_HALL, "Hội trường", PRESENT))));
    Map<String, Object> motion =
        Map.of(
            "matter",
            "WITHDRAWAL",
            "question",
            "Cho hai đồng chí rút khỏi danh sách",
            "names",
            List.of(Names.of(1), Names.of(2)),
            "election",
            Congress.ELECTION);
    Map<String, Object> shown = Map.of("showOfHands", "cho-rut");
    byPresidium(congress, "1", "/decision", shown)
        .then()
        .statusCode(404)
        .body("code", equalTo("SHOW_OF_HANDS_UNKNOWN"));
    Api.done(Hands.prepare(congress, "cho-rut", motion));
    Api.done(Hands.open(congress, "cho-rut"));
    Api.done(Hands.count(congress, "cho-rut", Hands.WHOLE_HALL, 96, 3, 1));
    byPresidium(congress, "1", "/decision", shown)
        .then()
        .statusCode(409)
        .body("code", equalTo("HANDS_NOT_DECLARED"));

    Api.done(Hands.declare(congress, "cho-rut", 96, 3, 1));

    for (String nominee : List.of("1", "2")) {
      Api.done(byPresidium(congress, nominee, "/decision", shown))
          .body("state", equalTo("WITHDRAWN"))
          .body("withdrawal.for", equalTo(96))
          .body("withdrawal.showOfHands", equalTo("cho-rut"));
    }
    assertEquals(shown, LedgerOf.last(congress, "after.request"));
    byPresidium(congress, "3", "/decision", shown)
        .then()
        .statusCode(422)
        .body("code", equalTo("HANDS_NOT_ON_WITHDRAWAL"))
        .body("refusals[0].arguments.name", equalTo(Names.of(3)));
    byPresidium(congress, "3", "/decision", Map.of("showOfHands", "cho-rut", "accepted", true))
        .then()
        .statusCode(400)
        .body("code", equalTo("DECISION_KEYED_OR_SHOWN"));
  }

  @Test
  void mistakenNominationIsStruckAndMadeAnew() {
    Congress congress = drafting(3);
    Api.done(byCommittee(congress, 1));
    Api.done(put(congress, "2", "", Map.of("name", "Lê Lạ", "origin", "SELF")));
    Api.done(put(congress, "2", "/support", support(50, PRESENT)));

    Api.done(put(congress, "2", "/strike", Map.of("reason", "Ghi nhầm người")))
        .body("state", equalTo("STRUCK"))
        .body("struckFor", equalTo("Ghi nhầm người"))
        .body("commands", contains("NOMINATE"));
    Api.done(congress.get(Role.SECRETARIAT, congress.round() + NOMINATED_LIST))
        .body("nominees", contains("1"))
        .body("leftOut.nominee", contains("2"))
        .body("leftOut[0].reasons[0].refusal.code", equalTo("NOMINATION_STRUCK"));
    put(congress, "2", "/support", support(51, PRESENT))
        .then()
        .statusCode(409)
        .body("code", equalTo("NOMINATION_STATE_FORBIDS"));
    // The fifty were for somebody else.
    Api.done(put(congress, "2", "", 3, Map.of("name", "Lê Lạc", "origin", "SELF")))
        .body("state", equalTo("NOMINATED"))
        .body("$", not(hasKey("support")))
        .body("name", equalTo("Lê Lạc"))
        .body("$", not(hasKey("struckFor")));
  }

  @Test
  void oneOfTwoWhoWriteDownTheSamePersonAtOneMomentIsTold() throws Exception {
    Congress congress = drafting(3);

    List<Response> answers =
        Race.of(
            2,
            number ->
                put(
                    congress,
                    "n" + number,
                    "",
                    Map.of("name", "Lê Thị Hoa", "origin", "CONVENING_COMMITTEE")));

    assertEquals(List.of(200, 422), answers.stream().map(Response::statusCode).sorted().toList());
    Api.done(congress.get(Role.SECRETARIAT, nominations(congress))).body("$", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                            | 400 | FIELD_REQUIRED
          {"name":"","origin":"SELF"}                                   | 400 | FIELD_REQUIRED
          {"name":"An","origin":"KHAC"}                                 | 400 | JSON_UNKNOWN_VALUE
          {"name":["An"],"origin":"SELF"}                               | 400 | JSON_WRONG_TYPE
          {"name":"An","origin":"SELF","born":"1975-13-01"}             | 400 | JSON_WRONG_TYPE
          {"name":"An","origin":"SELF","officialMember":"yes"}          | 400 | JSON_WRONG_TYPE
          {"name":"An","origin":"SELF","more":1}                        | 400 | JSON_UNKNOWN_FIELD
          {"name":"An","origin":"ASSEMBLY"}                             | 422 | NOMINATOR_NEEDED
          {"name":"An","origin":"ASSEMBLY","nominators":[{"name":"An"}]} | 422 | NOMINATOR_IS_NOMINEE
          {"name":"An","origin":"ASSEMBLY","nominators":[{"name":"Ba"},{"name":"BA"}]} | 422 | NOMINATOR_TWICE
          {"name":"An","origin":"SELF","nominators":[{"name":"Ba"}]}    | 422 | NOMINATOR_NOT_EXPECTED
          """)
  void nominationThatIsNoneIsRefused(String body, int status, String code) {
    Congress congress = drafting(3);

    Response answer = Api.put(congress.token(Role.SECRETARIAT), nomination(congress, "1"), body);

    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
    Api.done(congress.get(Role.SECRETARIAT, nominations(congress))).body("$", empty());
  }

  @Test
  void figuresThatCannotBeAreRefused() {
    Congress congress = drafting(3);
    Api.done(put(congress, "1", "", Map.of("name", "Lê Thị Hoa", "origin", "SELF")));

    put(congress, "1", "/support", support(102, 101))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("SUPPORT_ABOVE_ATTENDING", "ATTENDING_ABOVE_CONVENED"))
        .body("refusals[0].article.vi", containsString("khoản 3 Điều 14"));
    assertEquals(400, put(congress, "1", "/support", support(-1, 10)).statusCode());
    assertEquals(400, put(congress, "1", "/support", support(0, 0)).statusCode());
    assertEquals(
        400, put(congress, "1", "/withdrawal", Map.of("reason", "x".repeat(501))).statusCode());
    put(congress, "2", "", Map.of("name", "LÊ THỊ HOA", "origin", "SELF"))
        .then()
        .statusCode(422)
        .body("code", equalTo("NOMINATED_BEFORE"))
        .body("refusals[0].arguments.nominee", equalTo("1"));
    put(congress, "9", "/support", support(5, 10))
        .then()
        .statusCode(404)
        .body("code", equalTo("NOMINATION_UNKNOWN"));
    assertEquals(
        400, put(congress, "A_B", "", Map.of("name", "Lê Ba", "origin", "SELF")).statusCode());
    Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/elections/khac/nominations/1",
            Map.of("name", "Lê Ba", "origin", "SELF"))
        .then()
        .statusCode(404)
        .body("code", equalTo("ELECTION_UNKNOWN"));
    put(congress, "1", "", Map.of("name", "Lê Thị Hòa", "origin", "SELF"))
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_NOT_GIVEN"));
  }

  private static Congress drafting(int seats) {
    Congress congress = Congress.under190(seats);
    Api.done(congress.setUp());
    Api.done(congress.attend(PRESENT));
    Api.done(congress.beginElection());
    return congress;
  }

  private static Response byCommittee(Congress congress, int number) {
    return put(
        congress,
        Integer.toString(number),
        "",
        Map.of("name", Names.of(number), "origin", "CONVENING_COMMITTEE"));
  }

  private static Response fromTheFloor(
      Congress congress, String nominee, String name, List<Map<String, Object>> nominators) {
    return put(
        congress,
        nominee,
        "",
        Map.of("name", name, "origin", "ASSEMBLY", "nominators", nominators));
  }

  private static Map<String, Object> nominator(String name, boolean ofConveningCommittee) {
    return Map.of("name", name, "conveningCommitteeMember", ofConveningCommittee);
  }

  private static Map<String, Object> support(int votes, int attending) {
    return Map.of("votes", votes, "attending", attending, "source", "Phiếu xin ý kiến");
  }

  private static Map<String, Object> decision(
      boolean accepted, int inFavour, int against, int other) {
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("accepted", accepted);
    decision.put("for", inFavour);
    decision.put("against", against);
    decision.put("other", other);
    return decision;
  }

  private static Response put(Congress congress, String nominee, String more, Object body) {
    return Api.put(congress.token(Role.SECRETARIAT), nomination(congress, nominee) + more, body);
  }

  private static Response put(
      Congress congress, String nominee, String more, int version, Object body) {
    return Api.put(
        congress.token(Role.SECRETARIAT), nomination(congress, nominee) + more, version, body);
  }

  private static Response byPresidium(Congress congress, String nominee, String more, Object body) {
    return Api.put(
        congress.token(Role.PRESIDIUM), nomination(congress, nominee) + "/withdrawal" + more, body);
  }

  private static String nominations(Congress congress) {
    return congress.election() + "/nominations";
  }

  private static String nomination(Congress congress, String nominee) {
    return nominations(congress) + "/" + nominee;
  }
}
