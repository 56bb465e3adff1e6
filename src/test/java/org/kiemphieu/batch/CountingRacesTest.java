package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TestAccounts;

/**
 * People in the counting room undo, at the same moment, what others are doing. Whoever comes second
 * is told so; what is recorded never contradicts itself.
 */
@QuarkusTest
class CountingRacesTest {

  private static final int TIMES = 3;
  private static final String WHY = "Nhập nhầm tập";

  private static Congress begun(int sheets) {
    Congress congress = Congress.under190(3).counting(4, sheets);
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    congress.begin(Congress.SECOND_TELLER, 1).then().statusCode(201);
    return congress;
  }

  /** What an answer says in one word; a second one who is simply told to try again says so too. */
  private static String told(Response answer) {
    return answer.statusCode() == 200 ? "DONE" : answer.path("code");
  }

  private static boolean done(Response answer) {
    return answer.statusCode() == 200;
  }

  private static void oneOf(Response answer, String... allowed) {
    assertTrue(Set.of(allowed).contains(told(answer)), answer.statusCode() + answer.asString());
  }

  @RepeatedTest(TIMES)
  void keyingAgainstSettingAside() throws Exception {
    Congress congress = begun(3);

    List<Response> answers =
        Race.of(
            4,
            i ->
                i == 0
                    ? Decisions.setAside(congress, 1, 1, WHY)
                    : congress.key(Congress.FIRST_TELLER, 1, 1, i, "1"));

    oneOf(answers.get(0), "DONE");
    answers.subList(1, 4).forEach(a -> oneOf(a, "DONE", "READING_SET_ASIDE"));
    List<Integer> acknowledged =
        IntStream.rangeClosed(1, 3).filter(i -> done(answers.get(i))).boxed().toList();
    Api.done(Api.get(congress.teller(Congress.FIRST_TELLER), congress.reading(1, 1)))
        .body("ballots.position", equalTo(acknowledged));
    assertEquals("SET_READING_ASIDE", LedgerOf.last(congress).get("command"), "nothing after it");
  }

  @RepeatedTest(TIMES)
  void completionAgainstSettingAside() throws Exception {
    Congress congress = begun(1);
    congress.read(Congress.FIRST_TELLER, 1, "1");
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "1"));

    List<Response> answers =
        Race.between(
            List.of(
                () -> congress.complete(Congress.SECOND_TELLER, 1, 2, 1),
                () -> Decisions.setAside(congress, 1, 1, WHY)));

    answers.forEach(a -> oneOf(a, "DONE"));
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("state", equalTo("BEING_READ"))
        .body("readings.complete", contains(true, true));
    Api.done(congress.tally()).body("ballots.ballots", equalTo(0));
    congress.read("teller-3", 3, "1");
    Api.done(congress.tally()).body("ballots.valid", equalTo(1));
  }

  @RepeatedTest(TIMES)
  void completionAgainstSettingAsideTheSameReading() throws Exception {
    Congress congress = begun(1);
    congress.read(Congress.FIRST_TELLER, 1, "1");
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "1"));

    List<Response> answers =
        Race.between(
            List.of(
                () -> congress.complete(Congress.SECOND_TELLER, 1, 2, 1),
                () -> Decisions.setAside(congress, 1, 2, WHY)));

    oneOf(answers.get(0), "DONE", "READING_SET_ASIDE");
    oneOf(answers.get(1), "DONE");
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("state", equalTo("BEING_READ"))
        .body("readings.complete", contains(true, done(answers.get(0))))
        .body("readings.setAside", contains(null, WHY));
    Api.done(congress.tally()).body("ballots.ballots", equalTo(0));
  }

  @RepeatedTest(TIMES)
  void twoHeadTellersSetBothReadingsAside() throws Exception {
    Congress congress = begun(1);
    congress.read(Congress.FIRST_TELLER, 1, "1");
    congress.read(Congress.SECOND_TELLER, 2, "1");

    List<Response> answers =
        Race.of(
            4,
            i ->
                Api.put(
                    TestAccounts.token("head-" + i, Role.HEAD_TELLER, congress.code()),
                    congress.reading(1, 1 + i % 2) + "/set-aside",
                    Map.of("reason", WHY)));

    answers.forEach(a -> oneOf(a, "DONE"));
    assertEquals(
        Set.of(congress.reading(1, 1), congress.reading(1, 2)),
        Set.copyOf(
            LedgerOf.subjects(congress, "SET_READING_ASIDE").stream()
                .map(subject -> congress.assembly() + "/" + subject)
                .toList()));
    assertEquals(2, LedgerOf.subjects(congress, "SET_READING_ASIDE").size());
    congress.read("teller-3", 3, "2");
    congress.read("teller-4", 4, "2");
    assertEquals(
        Map.of("pass", 3, "accepted", 1, "differing", List.of()),
        LedgerOf.last(congress).get("after"));
    Api.done(congress.tally()).body("candidates.votes", contains(1, 0, 1, 1));
  }

  @RepeatedTest(TIMES)
  void freshReadingIsBegunByOneAlone() throws Exception {
    Congress congress = begun(1);
    Api.done(Decisions.setAside(congress, 1, 1, WHY));

    List<Response> answers = Race.of(4, i -> congress.begin("teller-" + (3 + i), 1));

    assertEquals(1, answers.stream().filter(a -> a.statusCode() == 201).count());
    answers.stream()
        .filter(a -> a.statusCode() != 201)
        .forEach(a -> oneOf(a, "READINGS_ALL_TAKEN"));
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("readings.reading", contains(1, 2, 3));
  }

  @RepeatedTest(TIMES)
  void acceptanceAgainstSettingAside() throws Exception {
    Congress congress = begun(1);
    congress.read(Congress.FIRST_TELLER, 1, "1");
    congress.read(Congress.SECOND_TELLER, 2, "2");

    List<Response> answers =
        Race.between(
            List.of(
                () -> congress.accept(1, 1, "1"), () -> Decisions.setAside(congress, 1, 1, WHY)));

    oneOf(answers.get(0), "DONE", "BATCH_NOT_RECONCILED");
    oneOf(answers.get(1), "DONE");
    Api.done(congress.tally()).body("ballots.ballots", equalTo(0));
  }

  @RepeatedTest(TIMES)
  void recountAgainstClosing() throws Exception {
    Congress congress = Congress.under190(3).counting(4, 1);
    congress.read(Congress.FIRST_TELLER, 1, "1");
    congress.read(Congress.SECOND_TELLER, 2, "1");

    List<Response> answers =
        Race.between(
            List.of(
                congress::close,
                () -> Decisions.recount(congress, Role.PRESIDIUM, 2, "Khiếu nại"),
                congress::close));

    oneOf(answers.get(0), "DONE");
    oneOf(answers.get(1), "DONE", "ROUND_STATE_FORBIDS");
    oneOf(answers.get(2), "DONE");
    boolean recounted = done(answers.get(1));
    Api.done(congress.get(Role.AUDITOR, congress.round()))
        .body("state", equalTo(recounted ? "COUNTING" : "COUNTED"))
        .body("count", equalTo(recounted ? 2 : 1));
    assertEquals(1, LedgerOf.subjects(congress, "CLOSE_COUNT").size());
    Api.done(congress.tally()).body("ballots.valid", equalTo(1));
  }

  @RepeatedTest(TIMES)
  void recountByTheHeadTellerAgainstConfirmation() throws Exception {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    List<Response> answers =
        Race.between(
            List.of(
                congress::confirm,
                () -> Decisions.recount(congress, Role.HEAD_TELLER, 2, "Khiếu nại")));

    boolean confirmed = done(answers.get(0));
    oneOf(answers.get(0), "DONE", "ROUND_STATE_FORBIDS");
    assertEquals(confirmed ? "RECOUNT_BY_PRESIDIUM" : "DONE", told(answers.get(1)));
    Api.done(congress.get(Role.AUDITOR, congress.round()))
        .body("state", equalTo(confirmed ? "CONFIRMED" : "COUNTING"));
    assertEquals(
        confirmed ? 200 : 409,
        congress.get(Role.AUDITOR, congress.count(1) + "/result.json").statusCode());
  }

  @RepeatedTest(TIMES)
  void declarationAgainstCorrectionOfCollected() throws Exception {
    Congress congress = Congress.under190(3).voting(4, 3);
    Api.done(congress.collect(3));

    List<Response> answers =
        Race.between(
            List.of(
                () -> congress.declare(1, 3),
                () -> Decisions.correctCollected(congress, 2, 3, "Ghi nhầm")));

    boolean declared = done(answers.get(0));
    oneOf(answers.get(0), "DONE", "BATCHES_ABOVE_COLLECTED");
    assertEquals(declared ? "COLLECTED_BELOW_DECLARED" : "DONE", told(answers.get(1)));
    Api.done(congress.tally())
        .body("collected", equalTo(declared ? 3 : 2))
        .body("declared", equalTo(declared ? 3 : 0));
  }

  /** A declaration holds the round first, a completion its batch: neither may wait for ever. */
  @RepeatedTest(TIMES)
  void declarationAgainstCompletion() throws Exception {
    Congress congress = Congress.under190(3).voting(4, 3);
    Api.done(congress.collect(3));
    Api.done(congress.declare(1, 1));
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));

    List<Callable<Response>> racers =
        List.of(
            () -> Decisions.declareAnew(congress, 1, 1, 2),
            () -> congress.complete(Congress.FIRST_TELLER, 1, 1, 1),
            () -> congress.complete(Congress.FIRST_TELLER, 1, 1, 1));
    List<Response> answers = Race.between(racers);

    boolean declared = done(answers.get(0));
    oneOf(answers.get(0), "DONE", "BATCH_BEING_READ");
    for (Response completion : answers.subList(1, 3)) {
      assertEquals(declared ? "SHEETS_DIFFER_FROM_DECLARED" : "DONE", told(completion));
    }
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("sheets", equalTo(declared ? 2 : 1))
        .body("readings[0].complete", equalTo(!declared));
  }
}
