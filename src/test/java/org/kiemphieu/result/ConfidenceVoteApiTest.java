package org.kiemphieu.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.document.DocumentText;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.verify.Auditing;

/** A vote of confidence (96-QĐ/TW) from its setting up to its verified bundle. */
@QuarkusTest
class ConfidenceVoteApiTest {

  /** Nine papers of three persons: low is 6 of 9 for the first, 5 of 9 for the second. */
  private static final List<String> MARKS =
      List.of("1- 2-", "1- 2-", "1- 2-", "1- 2-", "1- 2- 3=", "1- 2=", "1= 2= 3*", "3?", "");

  private static Congress vote() {
    return Congress.askingFor("CONFIDENCE_VOTE");
  }

  private static Congress counted() {
    Congress congress = vote().counting(3, 9);
    String[] marks = MARKS.toArray(String[]::new);
    congress.read(Congress.FIRST_TELLER, 1, marks);
    congress.read(Congress.SECOND_TELLER, 2, marks);
    Api.done(congress.close());
    return congress;
  }

  private static Congress confirmed() {
    Congress congress = counted();
    Api.done(congress.certify());
    Api.done(congress.confirm());
    return congress;
  }

  private static byte[] bytes(Congress congress, String path) {
    return Api.done(congress.get(Role.AUDITOR, congress.count() + path)).extract().asByteArray();
  }

  @Test
  void nobodyIsElectedByItAndWhatItIsForStandsInTheLedger() {
    // Given
    Congress congress = vote();
    Api.done(congress.setUp());

    // When
    Api.done(congress.beginElection())
        .body("purpose", equalTo("CONFIDENCE_VOTE"))
        .body("seats", equalTo(0));

    // Then
    assertEquals(
        Map.of(
            "office",
            "EXECUTIVE_COMMITTEE",
            "title",
            "Bầu Ban Chấp hành",
            "seats",
            0,
            "purpose",
            "CONFIDENCE_VOTE"),
        LedgerOf.last(congress, "after"));
    Api.done(congress.beginElection()).body("version", equalTo(1));
  }

  @Test
  void anElectionSaysNothingOfItsPurposeInTheLedger() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());

    Api.done(congress.beginElection()).body("purpose", equalTo("ELECTION"));

    assertFalse(LedgerOf.last(congress, "after").containsKey("purpose"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"purpose\": \"CONFIDENCE_VOTE\", \"seats\": 3; 422; NO_SEATS_WITHOUT_ELECTION",
        "\"purpose\": \"OPINION_POLL\", \"seats\": 1; 422; NO_SEATS_WITHOUT_ELECTION",
        "\"purpose\": \"CONFIDENCE_VOTE\", \"seats\": 0; 400; FIELD_TOO_SMALL",
        "\"purpose\": \"ELECTION\"; 400; FIELD_REQUIRED",
        "\"purpose\": null; 400; FIELD_REQUIRED"
      })
  void seatsGoWithElectionsOnly(String members, int status, String code) {
    Congress congress = vote();
    Api.done(congress.setUp());
    String body = "{\"office\": \"OTHER\", \"title\": \"Lấy phiếu\", " + members + "}";

    Api.put(congress.token(Role.SECRETARIAT), congress.election(), body)
        .then()
        .statusCode(status)
        .body("refusals.code", contains(code))
        .body("refusals.field", contains("seats"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"\"SURVEY\"", "7", "[\"ELECTION\"]", "true", "\"confidence_vote\""})
  void aPurposeThereIsNotIsRefused(String purpose) {
    Congress congress = vote();
    Api.done(congress.setUp());

    Api.put(
            congress.token(Role.SECRETARIAT),
            congress.election(),
            "{\"office\": \"OTHER\", \"title\": \"x\", \"purpose\": " + purpose + "}")
        .then()
        .statusCode(400);
  }

  @Test
  void ownRulesHaveNoPaperWithLevels() {
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("own"));
    settings.put(
        "ownRules",
        Map.of(
            "resolution", "Nghị quyết",
            "paper", "THREE_LEVELS",
            "basis", "COLLECTED",
            "majority", "PLURALITY",
            "invalidDefects", List.of("NAME_STRUCK"),
            "ties", "LOT"));

    Congress congress = vote();
    Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), settings)
        .then()
        .statusCode(422)
        .body("refusals.code", contains("OF_CONFIDENCE_VOTES_ONLY", "OF_CONFIDENCE_VOTES_ONLY"))
        .body("refusals.field", contains("ownRules.paper", "ownRules.invalidDefects"));
  }

  @Test
  void ballotsAreIssuedOnlyWithTwoThirdsOfThoseConvenedPresent() {
    // Given
    Congress congress = vote();
    Api.done(congress.setUp());
    Api.done(congress.attend(31, 20));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(3)).body("paper", equalTo("THREE_LEVELS")).body("findings", empty());
    Api.done(congress.approve());

    // When
    congress
        .issue(20)
        .then()
        .statusCode(422)
        .body("refusals.find { it.code == 'CONFIDENCE_QUORUM' }.arguments.needed", equalTo(21))
        .body(
            "refusals.find { it.code == 'CONFIDENCE_QUORUM' }.article.vi",
            containsString("96-QĐ/TW"));

    // Then
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            1,
            Map.of("convened", 31, "present", 21)));
    Api.done(congress.issue(21)).body("state", equalTo("VOTING"));
  }

  @Test
  void aListNeedsNoSurplusButEveryPersonOnce() {
    Congress congress = vote();
    Api.done(congress.setUp());
    Api.done(congress.attend(9));
    Api.done(congress.beginElection());

    congress
        .propose(
            List.of(
                Map.of("number", 1, "name", "Vũ Thị Yến"),
                Map.of("number", 2, "name", "Bùi Văn An"),
                Map.of("number", 3, "name", "Vũ Thị Yến")))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("PERSON_LISTED_TWICE"));
  }

  @Test
  void marksAndDefectsOfOtherPapersAreRefusedAndTheSheetSaysItsLevels() {
    // Given
    Congress congress = vote().counting(3, 9);
    congress.begin(Congress.FIRST_TELLER, 1);
    String ballot = congress.reading(1, 1) + "/ballots/1";
    String teller = congress.teller(Congress.FIRST_TELLER);

    // When
    Api.put(teller, ballot, Map.of("marks", "1 2= 4- 2*"))
        .then()
        .statusCode(422)
        .body(
            "refusals.code", contains("MARK_NOT_OF_THIS_PAPER", "MARK_NOT_ON_LIST", "MARK_TWICE"));
    Api.done(Api.put(teller, ballot, Map.of("marks", "3* 2= ", "defects", List.of("NAME_STRUCK"))))
        .body("marks", equalTo("2= 3*"))
        .body("levels", equalTo(Map.of("high", 1, "confidence", 1, "low", 0)))
        .body("verdict.kind", equalTo("INVALID"))
        .body("verdict.reasons.code", contains("NAME_STRUCK"));
    Congress election = Congress.under190(3).counting(4, 3);
    election.begin(Congress.FIRST_TELLER, 1);

    // Then
    Api.put(
            election.teller(Congress.FIRST_TELLER),
            election.reading(1, 1) + "/ballots/1",
            Map.of("marks", "4", "defects", List.of("TORN", "NAME_STRUCK")))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("DEFECT_NOT_OF_THIS_PAPER"))
        .body("refusals.field", contains("defects[1]"));
  }

  @Test
  void readingsFromFilesAndADifferenceAndAnInvalidPaperComeToPercentagesOfCollected() {
    // Given: one reading keyed, one from a file, that differ on the second sheet.
    Congress congress = vote().counting(2, 4);
    congress.begin(Congress.FIRST_TELLER, 1);
    Api.done(
        congress.keyAll(
            Congress.FIRST_TELLER,
            1,
            1,
            List.of(
                Map.of("position", 1, "marks", "1-"),
                Map.of("position", 2, "marks", "1="),
                Map.of("position", 3, "marks", "2?"),
                Map.of("position", 4, "marks", "1-", "defects", List.of("NAME_STRUCK")))));
    Api.done(congress.complete(Congress.FIRST_TELLER, 1, 1, 4));
    Api.done(
        congress.importCsv(
            Congress.SECOND_TELLER,
            "batch,position,marks,defect\n1,1,1-,\n1,2,1-,\n1,3,2?,\n1,4,1-,NAME_STRUCK\n"));

    // When
    Api.done(congress.accept(1, 2, "1-"));
    Api.done(congress.close())
        .body("purpose", equalTo("CONFIDENCE_VOTE"))
        .body("basis", equalTo("COLLECTED"))
        .body("baseFigure", equalTo(4))
        .body("ballots.valid", equalTo(3))
        .body("ballots.invalidByReason", equalTo(Map.of("NAME_STRUCK", 1)))
        .body("candidates[0].high", equalTo(1))
        .body("candidates[0].low", equalTo(2))
        .body("candidates[0].lowPercentage", equalTo("50.00"))
        .body("candidates[1].high", equalTo(2))
        .body("candidates[1].notCounted", equalTo(1))
        .body("candidates[0]", not(hasKey("votes")))
        .body("candidates[0].links.low", containsString("vote=LOW"))
        // Two of three valid papers, but half of those collected.
        .body("outcome.persons.consequence", contains("NONE", "NONE"));

    // Then every figure opens down to its sheets
    Api.done(congress.get(Role.AUDITOR, congress.count() + "/sheets?candidate=1&vote=LOW"))
        .body("position", contains(1, 2));
    Api.done(congress.get(Role.AUDITOR, congress.count() + "/sheets?candidate=2&vote=NOT_COUNTED"))
        .body("position", contains(3));
  }

  @Test
  void theTallyNamesLevelsAndConsequences() {
    Congress congress = counted();

    Api.done(congress.tally())
        .body("identities.hold", equalTo(true))
        .body("candidates.high", contains(2, 2, 6))
        .body("candidates.confidence", contains(1, 2, 1))
        .body("candidates.low", contains(6, 5, 0))
        .body("candidates.notCounted", contains(0, 0, 2))
        .body("candidates.lowPercentage", contains("66.67", "55.56", "0.00"))
        .body("outcome.kind", equalTo("CONFIDENCE"))
        .body("outcome.elected", empty())
        .body("outcome.persons.consequence", contains("REMOVED", "OUT_OF_PLANNING", "NONE"));
  }

  @Test
  void theResultIsSignedReleasedAndVerified() throws IOException {
    // Given
    Congress congress = confirmed();
    Decisions.decide(congress, Map.of("voteAgain", true))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("DECISION_NOT_NEEDED"));

    // When
    Api.done(Decisions.release(congress));

    // Then the result is of levels and says nothing of a majority
    Api.done(congress.get(Role.AUDITOR, congress.count() + "/result.json"))
        .body("election.purpose", equalTo("CONFIDENCE_VOTE"))
        .body("paper", equalTo("THREE_LEVELS"))
        .body("$", not(hasKey("majority")))
        .body("votes[1].low", equalTo(5))
        .body("outcome.persons[1].consequence", equalTo("OUT_OF_PLANNING"));

    // And the hall sees the levels and not what follows from them
    Api.done(congress.get(Role.DISPLAY, congress.assembly() + "/hall"))
        .body("elections[0].purpose", equalTo("CONFIDENCE_VOTE"))
        .body("elections[0].released.elected", empty())
        .body("elections[0].released.notElected", empty())
        .body("elections[0].released.levels.low", contains(6, 5, 0))
        .body("elections[0].released.levels.highPercentage", contains("22.22", "22.22", "66.67"))
        .body("elections[0].released.levels[0]", not(hasKey("consequence")));

    // And tables and ledger agree, and the bundle holds before the auditor's program
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
    byte[] bundle = bytes(congress, "/bundle.zip");
    assertEquals(List.of(), Auditing.failed(bundle));
  }

  @Test
  void aFigureChangedInTheBundleFailsWhereItStands() throws IOException {
    byte[] bundle = bytes(confirmed(), "/bundle.zip");

    for (String[] change :
        List.of(
            new String[] {"\"low\":5", "\"low\":4", "RESULT_VOTES"},
            new String[] {
              "\"lowPercentage\":\"55.56\"", "\"lowPercentage\":\"45.56\"", "RESULT_PERCENTAGES"
            },
            new String[] {"\"OUT_OF_PLANNING\"", "\"NONE\"", "RESULT_OUTCOME"},
            new String[] {"\"CONFIDENCE_VOTE\"", "\"OPINION_POLL\"", "RESULT_ELECTION"})) {
      byte[] forged = Zips.replaced(bundle, "result.json", change[0], change[1]);

      List<String> failed = Auditing.failed(forged);

      assertTrue(
          failed.stream().anyMatch(check -> check.startsWith(change[2] + " ")),
          () -> change[2] + " in " + failed);
    }
  }

  @Test
  void minutesHaveTheirTitleAndThreeLevels() throws IOException {
    Congress congress = confirmed();

    List<String> minutes = DocumentText.lines(bytes(congress, "/minutes.pdf"));
    List<String> announcement = DocumentText.lines(bytes(congress, "/announcement.pdf"));

    assertTrue(
        minutes.containsAll(
            List.of(
                "BIÊN BẢN KIỂM PHIẾU LẤY PHIẾU TÍN NHIỆM",
                "(lần lấy phiếu thứ 1)",
                "- Danh sách lấy phiếu: 3 người (ba)",
                "1 Bùi Văn An 2 22,22% 1 11,11% 6 66,67% 0",
                "3 Nguyễn Văn An 6 66,67% 1 11,11% 0 0,00% 2",
                "2 Đỗ Văn An 5 55,56%")),
        () -> String.join("\n", minutes));
    assertTrue(
        String.join(" ", minutes).contains("(miễn nhiệm chức vụ đang giữ): 1 người"),
        () -> String.join("\n", minutes));
    assertTrue(
        announcement.contains("THÔNG BÁO KẾT QUẢ LẤY PHIẾU TÍN NHIỆM"),
        () -> String.join("\n", announcement));
    assertFalse(String.join(" ", announcement).contains("miễn nhiệm"));
  }

  @Test
  void theEntryLogSaysLevelsInsteadOfVotes() {
    Congress congress = confirmed();
    String log =
        Api.done(
                Api.as(congress.token(Role.AUDITOR))
                    .accept("text/csv")
                    .get(congress.count() + "/entry-log"))
            .extract()
            .asString();

    assertTrue(log.lines().anyMatch(line -> line.contains("1- 2- 3=") && line.contains("0-1-2")));
  }

  @Test
  void aRecountIsComparedLevelByLevelAndItsBundleHolds() throws IOException {
    // Given
    Congress first = confirmed();
    Api.done(Decisions.recount(first, Role.PRESIDIUM, 2, "Khiếu nại"));
    Congress second = first.inCount(2);
    Api.done(second.declare(1, 9));
    String[] marks = MARKS.toArray(String[]::new);
    marks[8] = "3-";
    second.read(Congress.FIRST_TELLER, 1, marks);
    second.read(Congress.SECOND_TELLER, 2, marks);
    Api.done(second.close());
    Api.done(second.certify());
    Api.done(second.confirm());

    // When
    Api.done(second.get(Role.AUDITOR, second.round() + "/counts"))
        .body("[1].difference.none", equalTo(false))
        .body("[1].difference", not(hasKey("votes")))
        .body("[1].difference.levels[2].high", equalTo(-1))
        .body("[1].difference.levels[2].low", equalTo(1));

    // Then
    assertEquals(List.of(), Auditing.failed(bytes(second, "/bundle.zip")));
    assertTrue(
        DocumentText.lines(bytes(second, "/minutes.pdf")).contains("3 Nguyễn Văn An 6 1 0 5 1 1"));
  }
}
