package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/** Tellers practise on the hall's own list; nothing of it is recorded. */
@QuarkusTest
class MarksTrialTest {

  @Inject DataSource database;

  private static Response attempt(Congress congress, Map<String, ?> ballot) {
    return Api.post(congress.teller(Congress.FIRST_TELLER), congress.round() + "/verdicts", ballot);
  }

  @ParameterizedTest
  @EnumSource(RoundStage.class)
  void marksAreTriedInEveryStateAndNothingIsWritten(RoundStage stage) throws SQLException {
    // Given
    Congress congress = Stages.at(stage);
    Map<String, String> before = DatabaseState.of(database);

    // When
    Api.done(attempt(congress, Map.of("marks", " 2  1 ")))
        .body("marks", equalTo("1 2"))
        .body("defects", empty())
        .body("votes", equalTo(2))
        .body("seats", equalTo(3))
        .body("candidates", equalTo(4))
        .body("verdict.kind", equalTo("VALID"))
        .body("verdict.reasons", empty());

    // Then
    assertEquals(before, DatabaseState.of(database));
  }

  @Test
  void verdictIsTheOneTheBallotHas() {
    // Given
    Congress congress = Stages.at(RoundStage.COUNTING);
    String sheet = congress.reading(1, 1) + "/ballots/";
    List<Map<String, Object>> ballots =
        List.of(
            Map.of("marks", ""),
            Map.of("marks", "1 2 3 4"),
            Map.of("marks", "2", "defects", List.of("PENCIL", "SIGNATURE")));

    for (int i = 0; i < ballots.size(); i++) {
      // When
      JsonPath tried = Api.done(attempt(congress, ballots.get(i))).extract().jsonPath();

      // Then
      String teller = congress.teller(Congress.FIRST_TELLER);
      Api.done(Api.put(teller, sheet + (i + 1), ballots.get(i)))
          .body("marks", equalTo(tried.<Object>get("marks")))
          .body("defects", equalTo(tried.<Object>get("defects")))
          .body("votes", equalTo(tried.<Object>get("votes")))
          .body("verdict", equalTo(tried.<Object>get("verdict")));
      assertEquals("INVALID", tried.getString("verdict.kind"));
    }
  }

  @Test
  void newestListIsTriedUntilOneIsApproved() {
    // Given
    Congress congress = Congress.under190(10);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());
    attempt(congress, Map.of("marks", "1"))
        .then()
        .statusCode(404)
        .body("code", equalTo("LIST_NOT_PROPOSED"));
    Api.done(congress.propose(13));
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.round() + "/candidate-list",
            1,
            Map.of("candidates", Names.candidates(12))));

    // When, then
    Api.done(attempt(congress, Map.of("marks", "1 2")))
        .body("candidates", equalTo(12))
        .body("votes", equalTo(10));
    attempt(congress, Map.of("marks", "13"))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("MARK_NOT_ON_LIST"));
  }

  @Test
  void everyFaultIsNamedAsForBallots() {
    Congress congress = Stages.at(RoundStage.VOTING);

    attempt(congress, Map.of("marks", "9 2 2 x", "defects", List.of("EATEN")))
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            contains("MARK_NOT_ON_LIST", "MARK_TWICE", "MARKS_UNREADABLE", "DEFECT_UNKNOWN"));
  }
}
