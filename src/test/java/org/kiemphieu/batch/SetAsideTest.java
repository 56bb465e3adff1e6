package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.TestAccounts;

/** A reading that no longer stands, and the one that takes its place. */
@QuarkusTest
class SetAsideTest {

  private static final String THIRD_TELLER = "teller-3";
  private static final String FOURTH_TELLER = "teller-4";
  private static final String WHY = "Ủy viên nhập nhầm tập";

  /** Three papers in batch 1, and its two readings have begun. */
  private static Congress begun() {
    Congress congress = Congress.under190(3).counting(4, 3);
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    congress.begin(Congress.SECOND_TELLER, 1).then().statusCode(201);
    return congress;
  }

  private static ValidatableResponse batch(Congress congress) {
    return Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)));
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  void incompleteReadingIsReplacedByAnotherTeller() {
    Congress congress = begun();
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "4"));
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "3");

    Api.done(Decisions.setAside(congress, 1, 1, WHY))
        .body("state", equalTo("BEING_READ"))
        .body("readings.setAside", contains(WHY, null))
        .body("readings.keyed", contains(1, 3));

    congress
        .begin(THIRD_TELLER, 1)
        .then()
        .statusCode(201)
        .body("reading", equalTo(3))
        .body("keyed", equalTo(0));
    congress.read(THIRD_TELLER, 3, "1", "2", "3");
    batch(congress).body("state", equalTo("ACCEPTED")).body("accepted", equalTo(3));
    Api.done(congress.tally())
        .body("ballots.valid", equalTo(3))
        .body("candidates.votes", contains(2, 2, 2, 3));
    Map<String, Object> reread = LedgerOf.last(congress);
    assertEquals("COMPLETE_READING", reread.get("command"));
    assertEquals(Map.of("pass", 2, "accepted", 3, "differing", List.of()), reread.get("after"));
  }

  @Test
  void tellerWhoseReadingIsSetAsideNeitherGoesOnNorBeginsAgain() {
    Congress congress = begun();
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "4"));
    Api.done(Decisions.setAside(congress, 1, 1, WHY));
    int entries = LedgerOf.size(congress);

    refused(congress.key(Congress.FIRST_TELLER, 1, 1, 2, "4"), 409, "READING_SET_ASIDE");
    refused(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "4"), 409, "READING_SET_ASIDE");
    refused(
        congress.keyAll(Congress.FIRST_TELLER, 1, 1, List.of(Map.of("position", 3, "marks", "1"))),
        409,
        "READING_SET_ASIDE");
    refused(congress.complete(Congress.FIRST_TELLER, 1, 1, 3), 409, "READING_SET_ASIDE");
    refused(congress.begin(Congress.FIRST_TELLER, 1), 409, "READING_SET_ASIDE");
    refused(
        congress.importCsv(
            Congress.FIRST_TELLER, "batch,position,marks,defect\n1,1,1,\n1,2,1,\n1,3,1,\n"),
        409,
        "READING_SET_ASIDE");
    congress.begin(THIRD_TELLER, 1).then().statusCode(201);
    refused(congress.key(Congress.FIRST_TELLER, 1, 3, 1, "4"), 403, "READING_OF_ANOTHER_TELLER");

    assertEquals(entries + 1, LedgerOf.size(congress), "only the third reading began");
    Api.done(Api.get(congress.teller(Congress.FIRST_TELLER), congress.reading(1, 1)))
        .body("ballots.marks", contains("4"))
        .body("complete", equalTo(false));
  }

  @Test
  void replacementDoesNotOpenAPlaceForTheOtherReading() {
    Congress congress = begun();
    Api.done(Decisions.setAside(congress, 1, 1, WHY));

    congress.begin(THIRD_TELLER, 1).then().statusCode(201);

    refused(congress.begin(FOURTH_TELLER, 1), 409, "READINGS_ALL_TAKEN");
    congress.begin(Congress.SECOND_TELLER, 1).then().statusCode(200).body("reading", equalTo(2));
  }

  @Test
  void correctionAfterCompletionIsRefusedAndTheWayRoundIsAFreshReading() {
    Congress congress = begun();
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "3");
    String sheet = congress.reading(1, 2) + "/ballots/3";

    refused(
        Api.put(congress.teller(Congress.SECOND_TELLER), sheet, 1, Map.of("marks", "4")),
        409,
        "READING_CLOSED");
    refused(congress.accept(1, 3, "4"), 409, "SHEET_ACCEPTED_BY_READINGS");

    Api.done(Decisions.setAside(congress, 1, 1, "Cả hai nhầm phiếu 3"));
    Api.done(Decisions.setAside(congress, 1, 2, "Cả hai nhầm phiếu 3"));
    congress.read(THIRD_TELLER, 3, "1", "2", "4");
    congress.read(FOURTH_TELLER, 4, "1", "2", "4");
    Api.done(congress.close())
        .body("state", equalTo("COUNTED"))
        .body("candidates.votes", contains(2, 2, 3, 2));
  }

  /** Everything keyed is wrong on purpose; the head teller sees it on every sheet. */
  @Test
  void hostileReadingLeavesNoTraceInTheTally() {
    Congress congress = begun();
    congress.read(Congress.FIRST_TELLER, 1, "1 2 3 4", "", "1 2 3 4");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "3");
    batch(congress).body("state", equalTo("RECONCILING")).body("differing", equalTo(3));
    Api.done(congress.accept(1, 1, "1 2 3 4"));
    Api.done(congress.tally()).body("ballots.invalid", equalTo(1));

    Api.done(Decisions.setAside(congress, 1, 1, "Nhập sai toàn bộ"));
    Api.done(congress.tally()).body("ballots.ballots", equalTo(0));
    congress.read(THIRD_TELLER, 3, "1", "2", "3");

    Api.done(congress.tally())
        .body("ballots.valid", equalTo(3))
        .body("ballots.invalid", equalTo(0))
        .body("candidates.votes", contains(2, 2, 2, 3));
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1) + "/sheets"))
        .body("readings.flatten().teller.unique()", contains("teller-2", THIRD_TELLER))
        .body("grounds.unique()", contains("READINGS_AGREE"));
  }

  @Test
  void secondTimeWithTheSameReasonChangesNothingWithAnotherItIsRefused() {
    Congress congress = begun();
    String first = Api.done(Decisions.setAside(congress, 1, 2, WHY)).extract().asString();
    int entries = LedgerOf.size(congress);

    assertEquals(first, Api.done(Decisions.setAside(congress, 1, 2, WHY)).extract().asString());
    refused(Decisions.setAside(congress, 1, 2, "Lý do khác"), 409, "READING_SET_ASIDE");

    batch(congress).body("readings.setAside", contains(null, WHY));
    assertEquals(entries, LedgerOf.size(congress));
    Map<String, Object> entry = LedgerOf.last(congress);
    assertEquals(Map.of("teller", "teller-2"), entry.get("before"));
    assertEquals(Map.of("reason", WHY, "pass", 2), entry.get("after"));
  }

  @Test
  void whoMadeAReadingOfTheBatchDoesNotSetOneAside() {
    Congress congress = begun();
    String reader = TestAccounts.token(Congress.FIRST_TELLER, Role.HEAD_TELLER, congress.code());
    Map<String, String> why = Map.of("reason", WHY);

    refused(Api.put(reader, congress.reading(1, 2) + "/set-aside", why), 403, "OWN_READING");
    refused(Api.put(reader, congress.reading(1, 1) + "/set-aside", why), 403, "OWN_READING");
    Api.done(Decisions.setAside(congress, 1, 1, WHY));
    refused(Api.put(reader, congress.reading(1, 2) + "/set-aside", why), 403, "OWN_READING");

    batch(congress).body("readings.setAside", contains(WHY, null));
  }

  @Test
  void readingThatIsNotThereIsNotSetAside() {
    Congress congress = begun();

    refused(Decisions.setAside(congress, 1, 3, WHY), 404, "READING_UNKNOWN");
    refused(Decisions.setAside(congress, 2, 1, WHY), 404, "BATCH_UNKNOWN");
    Decisions.setAside(congress, 1, 1, " ")
        .then()
        .statusCode(400)
        .body("refusals.field", contains("reason"));

    batch(congress)
        .body("readings", hasSize(2))
        .body("readings.setAside", contains(nullValue(), nullValue()));
  }
}
