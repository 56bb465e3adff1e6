package org.kiemphieu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** What the ledger tells of an assembly: everything that happened, once, and nothing else. */
@QuarkusTest
class LedgerApiTest {

  @Test
  void everyCommandLeavesOneEntryWithWhoWhenAndAsWhat() {
    Instant before = Instant.now();
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    List<Map<String, Object>> entries = entries(congress).extract().path("");

    assertEquals(
        List.of(
            "SECRETARIAT secretariat SET_UP_ASSEMBLY ",
            "SECRETARIAT secretariat RECORD_ATTENDANCE attendance",
            "SECRETARIAT secretariat SET_UP_ELECTION elections/ban-chap-hanh",
            "SECRETARIAT secretariat APPOINT_COUNTING_BOARD elections/ban-chap-hanh/counting-board",
            "SECRETARIAT secretariat PROPOSE_LIST ROUND/candidate-list",
            "PRESIDIUM presidium APPROVE_LIST ROUND",
            "HEAD_TELLER head-teller ISSUE_BALLOTS ROUND",
            "HEAD_TELLER head-teller RECORD_COLLECTION ROUND",
            "HEAD_TELLER head-teller DECLARE_BATCH ROUND/counts/1/batches/1",
            "TELLER teller-1 START_READING ROUND/counts/1/batches/1/readings/1",
            "TELLER teller-2 START_READING ROUND/counts/1/batches/1/readings/2",
            "TELLER teller-1 KEY_BALLOT ROUND/counts/1/batches/1/readings/1",
            "TELLER teller-1 COMPLETE_READING ROUND/counts/1/batches/1/readings/1",
            "TELLER teller-2 KEY_BALLOT ROUND/counts/1/batches/1/readings/2",
            "TELLER teller-2 COMPLETE_READING ROUND/counts/1/batches/1/readings/2",
            "HEAD_TELLER head-teller CLOSE_COUNT ROUND",
            "HEAD_TELLER head-teller CERTIFY ROUND",
            "PRESIDIUM presidium CONFIRM ROUND"),
        entries.stream().map(LedgerApiTest::who).toList());
    assertEquals(
        IntStream.rangeClosed(1, 18).boxed().toList(),
        entries.stream().map(entry -> entry.get("sequence")).toList());
    for (Map<String, Object> entry : entries) {
      Instant at = Instant.parse((String) entry.get("at"));
      assertFalse(at.isBefore(before.minusSeconds(1)) || at.isAfter(Instant.now()), at.toString());
      assertEquals(congress.code(), entry.get("assembly"));
    }
  }

  @Test
  void entryTellsWhatWasBeforeAndWhatIsNow() {
    Congress congress = Stages.at(RoundStage.VOTING);
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            1,
            "{\"convened\": 5, \"present\": 4}"));
    Api.done(congress.collect(2));

    entries(congress)
        .rootPath("find { it.command == 'RECORD_ATTENDANCE' }")
        .body("before", equalTo(Map.of()))
        .body("after.present", equalTo(3))
        .rootPath("findAll { it.command == 'RECORD_ATTENDANCE' }[1]")
        .body("before.present", equalTo(3))
        .body("before.convened", equalTo(3))
        .body("after.present", equalTo(4))
        .body("after.base", equalTo(5))
        .rootPath("find { it.command == 'RECORD_COLLECTION' }")
        .body("before.state", equalTo("VOTING"))
        .body("after.state", equalTo("COUNTING"))
        .body("after.request.collected", equalTo(2));
  }

  @Test
  void correctionTellsTheSlip() {
    Congress congress = Congress.under190(3).counting(4, 1);
    congress.begin(Congress.FIRST_TELLER, 1);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    Api.done(
        Api.put(
            congress.teller(Congress.FIRST_TELLER),
            congress.reading(1, 1) + "/ballots/1",
            1,
            Map.of("marks", "2 3", "defects", List.of("TORN"))));
    Api.done(congress.complete(Congress.FIRST_TELLER, 1, 1, 1));
    congress.read(Congress.SECOND_TELLER, 2, "1");

    entries(congress)
        .rootPath("findAll { it.actor == 'teller-1' }.after.ballots.flatten().findAll { it }")
        .body("version", contains(1, 2))
        .body("marks", contains("1", "2 3"))
        .body("defects", contains("", "TORN"))
        .body("[1].before.marks", equalTo("1"));
  }

  /** A repeated or refused request, and one that only reads, leave nothing. */
  @Test
  void whatChangesNothingLeavesNoEntry() {
    Congress congress = Stages.at(RoundStage.VOTING);
    String before = entries(congress).extract().asString();

    List<Response> repeated =
        List.of(
            congress.setUp(),
            congress.attend(3),
            congress.beginElection(),
            congress.appointBoard(),
            congress.propose(4),
            congress.approve(),
            congress.issue(3),
            congress.get(Role.AUDITOR, congress.round()));
    List<Response> refused = List.of(congress.issue(4), congress.close(), congress.attend(1));

    repeated.forEach(answer -> assertEquals(200, answer.statusCode(), answer.asString()));
    refused.forEach(answer -> assertTrue(answer.statusCode() >= 400, answer.asString()));
    assertEquals(before, entries(congress).extract().asString());
  }

  /** Taking papers out of the box until their number fits must not go unseen. */
  @Test
  void refusedCollectionOfTooManyIsTheOneRefusalOnRecord() {
    Congress congress = Stages.at(RoundStage.VOTING);

    congress.collect(4).then().statusCode(422).body("code", equalTo("COLLECTED_AT_MOST_ISSUED"));
    Api.done(congress.collect(3));

    entries(congress)
        .rootPath("findAll { it.command == 'RECORD_COLLECTION' }")
        .body("sequence", contains(8, 9))
        .body("actor", contains("head-teller", "head-teller"))
        .body("[0].after", equalTo(Map.of("collected", 4, "refused", "COLLECTED_AT_MOST_ISSUED")))
        .body("[1].after.state", equalTo("COUNTING"));
  }

  /**
   * The file begins a reading of batch 1, which is written down, and then contradicts what is keyed
   * for batch 2: the entry goes with everything else, and its number is used by the next.
   */
  @Test
  void entryIsUndoneWithItsRefusedCommand() {
    Congress congress = Congress.under190(3).voting(4, 2);
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 1));
    Api.done(congress.declare(2, 1));
    congress.begin(Congress.FIRST_TELLER, 2);
    Api.done(congress.key(Congress.FIRST_TELLER, 2, 1, 1, "1"));
    List<Integer> before = entries(congress).extract().path("sequence");

    congress
        .importCsv(Congress.FIRST_TELLER, "batch,position,marks,defect\n1,1,1,\n2,1,2,\n")
        .then()
        .statusCode(412)
        .body("code", equalTo("CORRECTION_NEEDS_VERSION"));

    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1))).body("readings", empty());
    assertEquals(before, entries(congress).extract().path("sequence"));
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    entries(congress).body("[-1].sequence", equalTo(before.size() + 1));
  }

  @Test
  void entriesAreReadInPieces() {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger?after=1&limit=2"))
        .body("sequence", contains(2, 3));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger?after=99"))
        .body("", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"after=-1", "limit=0", "limit=1001"})
  void pieceThatCannotBeIsRefused(String query) {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());

    congress
        .get(Role.AUDITOR, congress.assembly() + "/ledger?" + query)
        .then()
        .statusCode(400)
        .body("refusals[0].field", equalTo(query.substring(0, query.indexOf('='))));
  }

  /** The bytes an auditor gets are the bytes that were recorded, in canonical form. */
  @Test
  void entriesAreCanonical() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    byte[] bytes =
        Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger?limit=1"))
            .extract()
            .asByteArray();
    String text = new String(bytes, UTF_8);

    assertTrue(text.startsWith("[{\"actor\":\"secretariat\",\"after\":{\"heldOn\":\"\","), text);
    assertTrue(text.contains("\"organisation\":\"Đảng bộ thử\""), text);
    assertTrue(text.endsWith(",\"sequence\":1,\"subject\":\"\"}]"), text);
  }

  private static String who(Map<String, Object> entry) {
    String subject =
        String.valueOf(entry.get("subject")).replace("elections/ban-chap-hanh/rounds/1", "ROUND");
    return entry.get("role")
        + " "
        + entry.get("actor")
        + " "
        + entry.get("command")
        + " "
        + subject;
  }

  private static ValidatableResponse entries(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"));
  }
}
