package org.kiemphieu.live;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Stages;

/** What the hall sees of the count, and what the head teller sees of the readings. */
@QuarkusTest
class HallTest {

  @Test
  void hallSeesHowFarTheCountIsAndNoVotes() {
    // Given a congress that has not begun to vote
    Congress congress = Stages.at(RoundStage.DRAFT);
    String display = congress.token(Role.DISPLAY);
    hall(congress, display)
        .body("sequence", equalTo(LedgerOf.size(congress)))
        .body("elections.stage", contains("DRAFT"))
        .body("elections[0].issued", nullValue())
        .body("elections[0].collected", nullValue())
        .body("elections[0].released", nullValue());

    // When ballots are issued, collected and read
    Api.done(congress.approve());
    Api.done(congress.issue(3));
    hall(congress, display).body("elections[0].issued", equalTo(3));
    Api.done(congress.collect(3));
    Api.done(congress.declare(1, 2));
    Api.done(congress.declare(2, 1));
    congress.read(Congress.FIRST_TELLER, 1, "1 4", "2 4");
    hall(congress, display)
        .body("elections[0].accepted", equalTo(0))
        .body("elections[0].batches", equalTo(2))
        .body("elections[0].batchesAccepted", equalTo(0));
    congress.read(Congress.SECOND_TELLER, 2, "1 4", "2");

    // Then it sees sheets on which readings agree, and the batch only when all of them are accepted
    Map<String, Object> one =
        hall(congress, display)
            .body("elections[0].accepted", equalTo(1))
            .body("elections[0].batchesAccepted", equalTo(0))
            .extract()
            .path("elections[0]");
    assertEquals(
        Set.of(
            "election",
            "purpose",
            "office",
            "title",
            "seats",
            "round",
            "count",
            "stage",
            "issued",
            "collected",
            "accepted",
            "batches",
            "batchesAccepted",
            "released"),
        one.keySet());
    Api.done(congress.accept(1, 2, "2 4"));
    hall(congress, display)
        .body("sequence", equalTo(LedgerOf.size(congress)))
        .body("elections[0].election", equalTo("ban-chap-hanh"))
        .body("elections[0].office", equalTo("EXECUTIVE_COMMITTEE"))
        .body("elections[0].title", equalTo("Bầu Ban Chấp hành"))
        .body("elections[0].seats", equalTo(3))
        .body("elections[0].count", equalTo(1))
        .body("elections[0].stage", equalTo("COUNTING"))
        .body("elections[0].collected", equalTo(3))
        .body("elections[0].accepted", equalTo(2))
        .body("elections[0].batchesAccepted", equalTo(1));
  }

  @Test
  void everyRoundOfAnElectionIsShown() {
    Congress congress = Stages.at(RoundStage.ANNULLED);
    Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.round() + "/next"));

    hall(congress, congress.token(Role.PRESIDIUM))
        .body("elections.round", contains(1, 2))
        .body("elections.stage", contains("ANNULLED", "DRAFT"))
        .body("elections.election", contains("ban-chap-hanh", "ban-chap-hanh"));
  }

  @Test
  void headTellerSeesWhoIsReadingForHowLong() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    String begun =
        Api.done(congress.get(Role.HEAD_TELLER, congress.count() + "/batches"))
            .body("[0].readings.teller", contains(Congress.FIRST_TELLER, Congress.SECOND_TELLER))
            .body("[0].readings[0].begunAt", not(nullValue()))
            .body("[0].readings[0].lastKeyedAt", nullValue())
            .extract()
            .path("[0].readings[0].begunAt");

    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    String first = lastKeyedAt(congress);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 2, "1"));

    assertFalse(first.compareTo(begun) < 0, first);
    Api.done(congress.get(Role.HEAD_TELLER, congress.count() + "/batches"))
        .body("[0].readings[0].begunAt", equalTo(begun));
    assertFalse(lastKeyedAt(congress).compareTo(first) < 0, first);
  }

  private static String lastKeyedAt(Congress congress) {
    return Api.done(congress.get(Role.HEAD_TELLER, congress.count() + "/batches"))
        .extract()
        .path("[0].readings[0].lastKeyedAt");
  }

  private static ValidatableResponse hall(Congress congress, String token) {
    return Api.done(Api.get(token, congress.assembly() + "/hall"));
  }
}
