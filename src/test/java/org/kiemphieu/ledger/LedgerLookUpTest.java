package org.kiemphieu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** From a thing to the entries about it: by its path, by what lies below, by sheet, by number. */
@QuarkusTest
class LedgerLookUpTest {

  private static final String ROUND = "elections/ban-chap-hanh/rounds/1";

  @Test
  void entriesAboutOneThingAndNothingElse() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    assertEquals(
        List.of(
            "APPROVE_LIST",
            "ISSUE_BALLOTS",
            "RECORD_COLLECTION",
            "CLOSE_COUNT",
            "CERTIFY",
            "CONFIRM"),
        commands(congress, "?subject=" + ROUND));
    assertEquals(List.of("SET_UP_ASSEMBLY"), commands(congress, "?subject="));
    assertEquals(List.of(), commands(congress, "?subject=elections/khac"));
  }

  /** Batch 10 does not lie below batch 1, though its path begins with the same letters. */
  @Test
  void entriesAboutEverythingBelowAThing() {
    // Given a congress with batches 1 and 10, each begun to be read
    Congress congress = Congress.under190(3).voting(4, 2);
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 1));
    Api.done(congress.declare(10, 1));
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    congress.begin(Congress.FIRST_TELLER, 10).then().statusCode(201);

    assertEquals(
        List.of("DECLARE_BATCH", "START_READING"),
        commands(congress, "?below=true&subject=" + ROUND + "/counts/1/batches/1"));
    assertEquals(
        List.of(ROUND + "/counts/1/batches/1", ROUND + "/counts/1/batches/1/readings/1"),
        all(congress, "?below=true&subject=" + ROUND + "/counts/1/batches/1", "subject"));
    assertEquals(
        List.of("DECLARE_BATCH"), commands(congress, "?subject=" + ROUND + "/counts/1/batches/1"));
    assertEquals(
        commands(congress, ""), commands(congress, "?below=true&subject="), "the assembly");
  }

  @Test
  void entriesThatTellWhatWasKeyedForASheet() {
    // Given two readings: one keyed at once, the other sheet by sheet with a correction
    Congress congress = Congress.under190(3).counting(4, 3);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.begin(Congress.SECOND_TELLER, 1).then().statusCode(201);
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "1"));
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 2, "4"));
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 3, "3"));
    Api.done(
        Api.put(
            congress.teller(Congress.SECOND_TELLER),
            congress.reading(1, 2) + "/ballots/2",
            1,
            Map.of("marks", "2")));
    Api.done(congress.complete(Congress.SECOND_TELLER, 1, 2, 3));
    String batch = "?below=true&subject=" + ROUND + "/counts/1/batches/1";

    Api.done(Auditor.get(congress, batch + "&position=2"))
        .body("actor", equalTo(List.of("teller-1", "teller-2", "teller-2")))
        .body(
            "after.ballots.flatten().findAll { it.position == 2 }.marks",
            equalTo(List.of("2", "4", "2")));
    assertEquals(
        List.of("KEY_BALLOT"),
        commands(congress, "?position=2&subject=" + ROUND + "/counts/1/batches/1/readings/1"));
    assertEquals(List.of(), commands(congress, batch + "&position=4"));
  }

  @Test
  void lookUpIsReadInPieces() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    String round = "subject=" + ROUND;
    List<Object> sequences = all(congress, "?" + round, "sequence");

    assertEquals(sequences.subList(0, 2), all(congress, "?limit=2&" + round, "sequence"));
    assertEquals(
        sequences.subList(2, 4),
        all(congress, "?limit=2&after=" + sequences.get(1) + "&" + round, "sequence"));
  }

  @Test
  void oneEntryIsTheOneOfTheList() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    byte[] list = Api.done(Auditor.get(congress, "?after=1&limit=1")).extract().asByteArray();

    byte[] one = Api.done(Auditor.get(congress, "/entries/2")).extract().asByteArray();

    assertEquals(new String(list, UTF_8), "[" + new String(one, UTF_8) + "]");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 6, Long.MAX_VALUE, Long.MIN_VALUE})
  void entryThatIsNotThereIsNotFound(long sequence) {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Auditor.get(congress, "/entries/" + sequence)
        .then()
        .statusCode(404)
        .body("code", equalTo("LEDGER_ENTRY_UNKNOWN"))
        .body("refusals[0].arguments.most", equalTo(5));
  }

  @ParameterizedTest
  @CsvSource({
    "position=0, position, FIELD_TOO_SMALL",
    "position=-1, position, FIELD_TOO_SMALL",
    "position=1000001, position, FIELD_TOO_LARGE",
    "subject=Elections, subject, FIELD_FORMAT",
    "subject=%25, subject, FIELD_FORMAT",
    "subject=a_b, subject, FIELD_FORMAT",
    "subject=a%27 OR true--, subject, FIELD_FORMAT",
    "subject=a%00, subject, FIELD_FORMAT",
    "subject=đ, subject, FIELD_FORMAT",
  })
  void whatCannotBeLookedUpIsRefused(String query, String field, String code) {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());

    Auditor.get(congress, "?" + query)
        .then()
        .statusCode(400)
        .body("refusals[0].field", equalTo(field))
        .body("refusals[0].code", equalTo(code));
  }

  @Test
  void pathLongerThanAnyIsRefused() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());

    assertEquals(List.of(), commands(congress, "?subject=" + "a".repeat(500)));
    Auditor.get(congress, "?subject=" + "a".repeat(501))
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_TOO_LONG"));
  }

  private static List<Object> commands(Congress congress, String query) {
    return all(congress, query, "command");
  }

  private static List<Object> all(Congress congress, String query, String member) {
    return Auditor.entries(congress, query).stream().map(entry -> entry.get(member)).toList();
  }
}
