package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TestAccounts;

/** Two people do the same thing at the same moment. */
@QuarkusTest
class RacesTest {

  private static final int RACERS = 4;
  private static final int BATCHES = 6;

  @Test
  void lastReadingIsBegunByOneTeller() throws Exception {
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);

    List<Response> answers = Race.of(RACERS, i -> congress.begin("teller-" + (10 + i), 1));

    assertEquals(1, answers.stream().filter(a -> a.statusCode() == 201).count());
    answers.stream()
        .filter(a -> a.statusCode() != 201)
        .forEach(a -> a.then().statusCode(409).body("code", equalTo("READINGS_ALL_TAKEN")));
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("readings.reading", contains(1, 2));
  }

  @Test
  void sheetIsRecordedOnceHoweverOftenItIsSent() throws Exception {
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);

    List<Response> answers =
        Race.of(RACERS, i -> congress.key(Congress.FIRST_TELLER, 1, 1, 1, "2"));

    answers.forEach(a -> a.then().statusCode(200).body("version", equalTo(1)));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("findAll { it.withheld }", hasSize(1));
  }

  @Test
  void readingsCompletedAtOnceAreComparedOnce() throws Exception {
    Congress congress = Congress.under190(3).counting(4, 1);
    congress.begin(Congress.FIRST_TELLER, 1);
    congress.begin(Congress.SECOND_TELLER, 1);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "2"));
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "2"));

    List<Response> answers =
        Race.of(
            RACERS,
            i ->
                i % 2 == 0
                    ? congress.complete(Congress.FIRST_TELLER, 1, 1, 1)
                    : congress.complete(Congress.SECOND_TELLER, 1, 2, 1));

    answers.forEach(a -> a.then().statusCode(200).body("complete", equalTo(true)));
    Api.done(congress.tally()).body("ballots.ballots", equalTo(1));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("findAll { it.command == 'COMPLETE_READING' }", hasSize(2));
  }

  /**
   * Files lock several batches; tellers who come to them in another order must not be in the way.
   */
  @Test
  void filesOfTwoTellersForTheSameBatchesAreBothTaken() throws Exception {
    Congress congress = Congress.under190(3).voting(4, BATCHES);
    Api.done(congress.collect(BATCHES));
    IntStream.rangeClosed(1, BATCHES).forEach(n -> Api.done(congress.declare(n, 1)));

    List<Response> answers =
        Race.of(
            RACERS,
            i ->
                i < 2
                    ? congress.importCsv("teller-" + (i + 1), file(i == 0))
                    : congress.begin("teller-" + (i - 1), BATCHES + 2 - i));

    answers.forEach(a -> assertEquals(2, a.statusCode() / 100, a.asString()));
    Api.done(congress.tally()).body("ballots.valid", equalTo(BATCHES));
  }

  @Test
  void presidiumConfirmsOnce() throws Exception {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    List<Response> answers =
        Race.of(
            RACERS,
            i ->
                Api.put(
                    TestAccounts.token("presidium-" + i, Role.PRESIDIUM, congress.code()),
                    congress.count(1) + "/confirmation"));

    answers.forEach(a -> a.then().statusCode(200).body("state", equalTo("CONFIRMED")));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("findAll { it.command == 'CONFIRM' }", hasSize(1));
    String confirmedBy =
        Api.done(congress.get(Role.AUDITOR, congress.count(1) + "/result.json"))
            .extract()
            .path("confirmedBy");
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("find { it.command == 'CONFIRM' }.actor", equalTo(confirmedBy));
  }

  private static String file(boolean fromTheFirst) {
    StringBuilder file = new StringBuilder("batch,position,marks,defect\n");
    IntStream.rangeClosed(1, BATCHES)
        .map(n -> fromTheFirst ? n : BATCHES + 1 - n)
        .forEach(n -> file.append(n).append(",1,2,\n"));
    return file.toString();
  }
}
